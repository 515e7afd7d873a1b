package com.junction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks small documents, each in a new JVM, as every run does. */
class CorpusRunTest {
    private static final Path TOOLS = Path.of("target", "cli");
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    private Path corpus;
    private Path output;

    @BeforeEach
    void writeDocuments() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        output = folder.resolve("output");
        Files.writeString(corpus.resolve("one.yaml"), document("{description: OK}"));
        Files.writeString(corpus.resolve("two.yaml"), document("{description: OK}"));
        Files.writeString(corpus.resolve("no-document.yaml"), "type: object");
    }

    private static String document(String response) {
        return "openapi: 3.0.3\ninfo: {title: Any, version: '1'}\npaths: {/x: {get: {responses: {'200': " + response
                + "}}}}\n";
    }

    private CorpusRun run(Duration deadline, int megabytes, boolean restart) throws IOException {
        CorpusSettings settings = new CorpusSettings(
                corpus, corpus, Choice.ALL, "1", true, 0, deadline, megabytes, 2, Optional.empty(), restart);
        return new CorpusRun(settings, TOOLS, output);
    }

    private List<Row> rows(CorpusRun run) throws IOException, InterruptedException {
        return List.of(
                run.check(run.documents().get(0)), run.check(run.documents().get(1)));
    }

    @Test
    void a_second_run_takes_what_the_first_found_and_checks_what_changed() throws Exception {
        try (CorpusRun first = run(LONG, 1024, false)) {
            assertThat(rows(first)).allSatisfy(row -> {
                assertThat(row.findings()).isEmpty();
                assertThat(row.counts().operations()).isEqualTo(1);
                assertThat(row.lines()).isPositive();
            });
        }
        Files.writeString(corpus.resolve("two.yaml"), document("{$ref: '#/nowhere'}"));
        // An interrupted run may leave an incomplete line.
        Files.writeString(output.resolve("results.jsonl"), "{\"document\":\n", StandardOpenOption.APPEND);
        try (CorpusRun second = run(LONG, 1024, false)) {
            assertThat(rows(second)).extracting(Row::outcome).containsExactly("passed", "reading");
        }
        assertThat(Files.readAllLines(output.resolve("results.jsonl"))).hasSize(4);
        assertThat(output.resolve("clients/one.yaml")).doesNotExist();
        assertThat(output.resolve("clients/two.yaml")).exists();
    }

    @Test
    void a_restarted_run_checks_everything() throws Exception {
        Files.createDirectories(output);
        Files.writeString(output.resolve("results.jsonl"), "{}\n");
        run(LONG, 1024, true).close();
        assertThat(output.resolve("results.jsonl")).doesNotExist();
    }

    @Test
    void a_document_beyond_the_deadline_is_a_row_and_the_run_goes_on() throws Exception {
        try (CorpusRun run = run(Duration.ZERO, 1024, false)) {
            assertThat(rows(run)).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Finding.TIME));
        }
    }

    @Test
    void a_document_without_enough_memory_is_a_row_and_the_run_goes_on() throws Exception {
        try (CorpusRun run = run(LONG, 20, false)) {
            assertThat(rows(run)).allSatisfy(row -> assertThat(row.outcome()).isEqualTo(Finding.MEMORY));
        }
    }
}
