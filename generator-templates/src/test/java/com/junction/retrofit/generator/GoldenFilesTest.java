package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated from the project's document is checked in, so that a change of a template is reviewed as Java.
 * Refresh it with {@code mvn -pl generator-templates -am test -Dgolden.update=true}.
 */
class GoldenFilesTest {
    private static final Path ALL = Path.of("src", "test", "resources", "golden");
    private static final Path GOLDEN = ALL.resolve("junction");

    @TempDir
    static Path output;

    @BeforeAll
    static void generate() throws IOException {
        Generation.run(Generation.DOCUMENT, output, Generation.OPTIONS);
        if (Boolean.getBoolean("golden.update")) {
            update();
        }
    }

    private static Path sourceFolder() {
        return output.resolve(Path.of("src", "main", "java"));
    }

    private static void update() throws IOException {
        for (String old : Generation.sources(GOLDEN).keySet()) {
            Files.delete(GOLDEN.resolve(old));
        }
        for (Map.Entry<String, String> source :
                Generation.printed(sourceFolder()).entrySet()) {
            Path file = GOLDEN.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
    }

    @Test
    void theSameFilesAreWritten() throws IOException {
        assertThat(Generation.printed(sourceFolder()).keySet())
                .isNotEmpty()
                .isEqualTo(Generation.sources(GOLDEN).keySet());
    }

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        Map<String, String> written = Generation.printed(sourceFolder());
        return Generation.sources(GOLDEN).entrySet().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.getKey(),
                        () -> assertThat(written.get(golden.getKey())).isEqualTo(golden.getValue())));
    }

    @Test
    void noLineIsLongerThanAPageIsWide() throws IOException {
        Generation.sources(sourceFolder())
                .forEach((file, text) -> assertThat(text.lines())
                        .as(file)
                        .allSatisfy(line -> assertThat(line)
                                .hasSizeLessThanOrEqualTo(120)
                                .doesNotEndWith(" ")
                                .doesNotContain("\t")));
    }

    /** A literal cannot be broken. The classes of the runtime are not printed from a document. */
    @Test
    void noLineOfAnyConstructIsLongerThanAPageIsWide() throws IOException {
        Generation.sources(ALL).entrySet().stream()
                .filter(file -> !file.getKey().contains("/core/"))
                .forEach(file -> assertThat(file.getValue().lines())
                        .as(file.getKey())
                        .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]{80,}\"", ""))
                                .hasSizeLessThanOrEqualTo(120)));
    }

    @Test
    void noImportIsUnused() throws IOException {
        Generation.sources(sourceFolder())
                .forEach((file, text) -> text.lines()
                        .filter(line -> line.startsWith("import "))
                        .forEach(line -> {
                            String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
                            String rest = text.replace(line, "");
                            assertThat(rest).as("%s: %s", file, line).containsPattern("\\b" + name + "\\b");
                        }));
    }
}
