package com.junction.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.PlanSettings;
import com.junction.contract.server.PrismSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every document of a folder: {@code mvn -Pcorpus verify -Dcorpus=DIR}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Path TARGET = Path.of("target");

    private final List<Row> rows = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> documents() throws IOException {
        Path given = Path.of(System.getProperty("corpus")).toAbsolutePath().normalize();
        List<Path> documents = Documents.below(given);
        Path corpus = Files.isRegularFile(given) ? given.resolveSibling("") : given;
        assertThat(documents).as("OpenAPI documents below " + corpus).isNotEmpty();
        CorpusCheck check = new CorpusCheck(
                corpus,
                CorpusCheck.emptyFolder(TARGET.resolve("clients")),
                TARGET.resolve("cli"),
                PlanSettings.fromSystemProperties(),
                PrismSettings.fromSystemProperties(),
                message -> System.out.println("[" + (rows.size() + 1) + "/" + documents.size() + "] " + message));
        return documents.stream()
                .map(document ->
                        DynamicTest.dynamicTest(corpus.relativize(document).toString(), () -> {
                            Row row = check.check(document);
                            rows.add(row);
                            row.problem().ifPresent(problem -> {
                                throw new AssertionError(row.document() + "\n" + problem);
                            });
                        }));
    }

    @AfterAll
    void printTable() throws IOException {
        String table = CorpusTable.of(rows);
        Files.writeString(TARGET.resolve("corpus.md"), table);
        System.out.println("\n" + table);
    }
}
