package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code constructs} has a small document and a {@code Usage} of its client: what is generated and what
 * is warned of are golden, and the client is compiled with all warnings, sends, and decodes.
 */
class ConstructUsageTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path CONSTRUCTS = RESOURCES.resolve("constructs");
    private static final Path GOLDEN = RESOURCES.resolve("golden");
    private static final Map<String, Object> OPTIONS =
            Map.of("clientName", "ApiClient", "invokerPackage", "org.example", "closedEnumExtension", "x-closed");

    /** The construct whose golden files show what a document adds to the runtime. */
    private static final String WITH_CORE = "servers-and-security";

    @TempDir
    Path output;

    static Stream<String> constructs() throws IOException {
        try (Stream<Path> folders = Files.list(CONSTRUCTS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void isWrittenAsReviewed(String construct) throws IOException {
        Path golden = GOLDEN.resolve(construct);
        Generation.run(CONSTRUCTS.resolve(construct).resolve("document.yaml"), output, OPTIONS);
        Map<String, String> written = Generation.printed(sourceFolder());
        written.keySet().removeIf(file -> file.contains("/core/") && !construct.equals(WITH_CORE));
        written.put("warnings.txt", warnings(construct));
        if (Boolean.getBoolean("golden.update")) {
            update(golden, written);
        }
        Map<String, String> reviewed = Generation.sources(golden);
        reviewed.put("warnings.txt", Files.readString(golden.resolve("warnings.txt")));
        assertThat(written.keySet()).isEqualTo(reviewed.keySet());
        written.forEach((file, text) -> assertThat(text).as(file).isEqualTo(reviewed.get(file)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructs")
    void isUsed(String construct) throws Throwable {
        Path folder = CONSTRUCTS.resolve(construct);
        Generation.run(folder.resolve("document.yaml"), output, OPTIONS);
        List<Path> sources = Generation.sources(sourceFolder()).keySet().stream()
                .map(sourceFolder()::resolve)
                .toList();
        CompiledUsage.run(folder.resolve("Usage.java"), sources, output.resolve("classes"));
    }

    private Path sourceFolder() {
        return output.resolve(Path.of("src", "main", "java"));
    }

    private static String warnings(String construct) {
        Document document = Document.read(
                CONSTRUCTS.resolve(construct).resolve("document.yaml").toString());
        new ClientGenerator(
                        document,
                        new GeneratorOptions(
                                "ApiClient",
                                "",
                                "org.example",
                                false,
                                false,
                                false,
                                false,
                                "x-closed",
                                Set.of(),
                                false))
                .generate();
        return document.warnings().all().stream()
                .map(warning -> warning.replaceFirst(".*?/" + construct + "/", "") + '\n')
                .collect(Collectors.joining());
    }

    private static void update(Path golden, Map<String, String> written) throws IOException {
        for (String old : Generation.sources(golden).keySet()) {
            Files.delete(golden.resolve(old));
        }
        for (Map.Entry<String, String> file : written.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
