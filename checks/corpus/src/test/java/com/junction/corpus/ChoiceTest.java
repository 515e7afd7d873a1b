package com.junction.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final Path CORPUS = Path.of("/corpus");

    private static final List<Path> FILES = Stream.of(
                    "adyen.com/checkout.json",
                    "adyen.com/payout.json",
                    "amadeus.com.json",
                    "amadeus.com/hotels.yaml",
                    "xkcd.com.json")
            .map(CORPUS::resolve)
            .toList();

    private static Choice choice(String seed) {
        return new Choice(CORPUS, seed, file -> true);
    }

    @Test
    void the_vendor_is_the_first_part_of_the_path() {
        assertThat(FILES)
                .extracting(choice("1")::vendor)
                .containsExactly("adyen.com", "adyen.com", "amadeus.com", "amadeus.com", "xkcd.com");
    }

    @Test
    void all_documents_keep_their_order() {
        assertThat(choice("1").of(FILES, "all")).isEqualTo(FILES);
    }

    @Test
    void one_document_of_each_vendor_is_chosen() {
        assertThat(choice("1").of(FILES, "one-per-vendor"))
                .extracting(choice("1")::vendor)
                .containsExactlyInAnyOrder("adyen.com", "amadeus.com", "xkcd.com");
    }

    @Test
    void fewer_documents_are_the_first_of_more() {
        List<Path> three = choice("1").of(FILES, "one-per-vendor");
        assertThat(choice("1").of(FILES, "2")).isEqualTo(three.subList(0, 2));
    }

    @Test
    void the_same_seed_chooses_the_same_whatever_the_order_of_the_files() {
        List<Path> reversed = IntStream.range(0, FILES.size())
                .mapToObj(i -> FILES.get(FILES.size() - 1 - i))
                .toList();
        assertThat(choice("1").of(reversed, "one-per-vendor"))
                .isEqualTo(choice("1").of(FILES, "one-per-vendor"));
    }

    @Test
    void every_document_is_chosen_by_some_seed() {
        assertThat(IntStream.range(0, 100).boxed().flatMap(seed -> choice("" + seed).of(FILES, "1").stream()))
                .containsAll(FILES);
    }

    @Test
    void a_file_that_is_not_a_document_is_not_chosen() {
        Choice choice =
                new Choice(CORPUS, "1", file -> !file.endsWith("payout.json") && !file.endsWith("xkcd.com.json"));
        assertThat(choice.of(FILES, "one-per-vendor"))
                .contains(CORPUS.resolve("adyen.com/checkout.json"))
                .hasSize(2);
    }

    @Test
    void what_is_not_a_number_of_documents_is_rejected() {
        assertThatThrownBy(() -> choice("1").of(FILES, "0"))
                .hasMessage("corpus.documents is \"0\", but must be all, one-per-vendor or a number of documents");
    }
}
