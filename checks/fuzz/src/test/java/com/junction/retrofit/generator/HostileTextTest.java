package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts hostile texts into every text of the documents that have all constructs, and looks for them in the client. Texts
 * that do not affect which files are generated are replaced together, each by another hostile text in each round. The
 * others, mostly keywords of OpenAPI, are replaced one at a time.
 *
 * <p>By default, each place gets some of the texts. {@code -Dhostile=each} puts each text into each place.
 * {@code -Dhostile=all} does the same for keywords and compiles all clients, which takes hours.
 */
class HostileTextTest {
    private static final String EXTENT = System.getProperty("hostile", "some");
    private static final boolean ALL = EXTENT.equals("all");
    private static final int TEXTS = HostileTexts.ALL.size();
    private static final int TEXTS_FOR_KEYWORDS = ALL ? TEXTS : 1;

    /** The step between the texts that a place gets in two rounds. */
    private static final int STEP = EXTENT.equals("some") ? 11 : 1;

    @TempDir
    Path folder;

    private int clients;
    private final List<String> problems = new ArrayList<>();

    /** The ways to put a hostile text into a place. */
    private enum Way {
        WHOLE,
        APPENDED;

        String replace(String text, String hostile) {
            return this == WHOLE ? hostile : text + hostile;
        }
    }

    static Stream<String> constructs() {
        return HostileDocument.CONSTRUCTS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void textStaysText(String construct) throws IOException {
        HostileDocument document = HostileDocument.of(construct, folder.resolve(construct));
        for (Way way : Way.values()) {
            for (int round = 0; round < TEXTS; round += STEP) {
                boolean compiled = ALL || (round == 0 && way == Way.WHOLE);
                look(document, texts(document.free(), round, way), compiled);
            }
            for (int i = 0; i < document.keywords().size(); i++) {
                for (int text = 0; text < TEXTS_FOR_KEYWORDS; text++) {
                    look(document, texts(List.of(document.keywords().get(i)), 31 * i + text, way), false);
                }
            }
        }
        System.out.printf(
                "%s: %s of %d hostile texts in %d places and %d keywords: %d clients%n",
                construct,
                EXTENT,
                TEXTS,
                document.free().size(),
                document.keywords().size(),
                clients);
        assertThat(problems.stream().limit(10)).isEmpty();
        assertThat(document.free()).as("texts that can be replaced").hasSizeGreaterThan(20);
        assertThat(clients).as("clients").isGreaterThan(TEXTS / STEP);
    }

    private void look(HostileDocument document, Map<String, String> texts, boolean compiled) throws IOException {
        Optional<Map<String, String>> client = document.client(texts);
        if (client.isPresent()) {
            clients++;
            problems.addAll(SafeClient.problems(client.get()));
            if (compiled) {
                problems.addAll(SafeClient.compile(client.get(), Files.createTempDirectory(folder, "classes")));
            }
        }
    }

    private static Map<String, String> texts(List<String> places, int round, Way way) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String hostile = HostileTexts.ALL.get((i + round) % TEXTS);
            String own = hostile.replace(HostileTexts.MARKER, HostileTexts.MARKER + i);
            texts.put(places.get(i), way.replace(places.get(i), own));
        }
        return texts;
    }
}
