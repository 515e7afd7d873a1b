package com.junction.api.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault must have the documented outcome in each way of calling, and must not leave anything behind. */
class FaultsTest {
    private static final RawServer ELSEWHERE = new RawServer(Answers.json(Answers.SOURCE));

    /** The limit covers a body of 64 MiB and the copies of its text. */
    private static final long MOST_BYTES = 256L << 20;

    static List<Fault> faults() {
        return Faults.table(ELSEWHERE);
    }

    @AfterAll
    static void close() {
        ELSEWHERE.close();
    }

    @Test
    void thereAreManyAndEachHasItsOwnName() {
        List<String> names = faults().stream().map(Fault::toString).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void theDocumentSaysHowManyThereAreOfEachKind() throws IOException {
        Map<String, Long> counts = faults().stream()
                .collect(Collectors.groupingBy(Fault::kind, LinkedHashMap::new, Collectors.counting()));
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "reliability.md"));
        assertThat(lines).anyMatch(line -> line.contains("is a table of " + faults().size() + " faults"));
        counts.forEach((kind, count) -> assertThat(lines)
                .as(kind)
                .anyMatch(line -> line.matches("\\| " + kind + "[^|]*\\| " + count + " \\|.*")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsWhatIsDocumentedAndLeavesNothing(Fault fault) throws Exception {
        for (Style style : Style.values()) {
            try (Site site = fault.site().get()) {
                OkHttpClient.Builder builder = new OkHttpClient.Builder();
                site.configure(builder);
                OkHttpClient http = builder.build();
                long allocated = allocatedBytes();
                Throwable thrown = call(style, fault, site, http);
                fault.outcome().check(thrown);
                assertThat(allocatedBytes() - allocated).as("bytes allocated").isLessThan(MOST_BYTES);
                Leftovers.assertNone(http);
            }
        }
        assertThat(ELSEWHERE.connections()).as("connections to elsewhere").isZero();
    }

    private static @Nullable Throwable call(Style style, Fault fault, Site site, OkHttpClient http) {
        try (Junction sync = Junction.builder()
                        .apiKey("sk_planted")
                        .url(site.url())
                        .httpClient(http)
                        .timeout(fault.timeout())
                        .maxRetries(0)
                        .build();
                AsyncJunction async = AsyncJunction.builder()
                        .apiKey("sk_planted")
                        .url(site.url())
                        .httpClient(http)
                        .timeout(fault.timeout())
                        .maxRetries(0)
                        .build()) {
            return catchThrowable(
                    () -> assertThat(style.call(sync, async).getId()).isEqualTo(1));
        }
    }

    private static long allocatedBytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
