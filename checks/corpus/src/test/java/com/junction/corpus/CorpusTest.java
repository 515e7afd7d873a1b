package com.junction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Checks the chosen documents of a folder: {@code mvn -Pcorpus verify -Dcorpus=DIR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Path OUTPUT = Path.of("target", "corpus");

    private final List<Row> rows = new ArrayList<>();
    private CorpusRun run;
    private KnownFaults known;

    @BeforeAll
    void chooseDocuments() throws IOException {
        CorpusSettings settings = CorpusSettings.fromSystemProperties();
        known = KnownFaults.read(settings.faults());
        run = new CorpusRun(settings, Path.of("target", "cli"), OUTPUT);
    }

    @TestFactory
    Stream<DynamicTest> documents() {
        List<Path> documents = run.documents();
        assertThat(documents).as("OpenAPI documents").isNotEmpty();
        Stream<DynamicTest> each = documents.stream()
                .map(document -> DynamicTest.dynamicTest(
                        run.name(document), () -> assertThat(findings(document)).isEmpty()));
        return Stream.concat(
                each,
                Stream.of(DynamicTest.dynamicTest(
                        "the known faults are exact",
                        () -> assertThat(known.outdated(rows)).isEmpty())));
    }

    private List<Finding> findings(Path document) throws IOException, InterruptedException {
        Row row = run.check(document);
        rows.add(row);
        System.out.printf("[%d/%d] %s: %s%n", rows.size(), run.documents().size(), row.document(), row.outcome());
        return known.unknown(row);
    }

    @AfterAll
    void printTable() throws IOException {
        run.close();
        String table = CorpusTable.of(rows, known);
        Files.writeString(OUTPUT.resolve("corpus.md"), table);
        System.out.println("\n" + table);
    }
}
