package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents for which the generator was not written, with default options. */
class ConstructsTest {
    @TempDir
    static Path folder;

    private static Map<String, String> sources;

    @BeforeAll
    static void generate() throws Exception {
        Path document = Path.of("src", "test", "resources", "documents", "constructs.yaml");
        Generation.run(document, folder, Map.of("clientName", "Constructs", "invokerPackage", "org.example"));
        sources = Generation.sources(folder.resolve(Path.of("src", "main", "java")));
    }

    @Test
    void compilesWithoutAWarning() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = sources.keySet().stream()
                    .map(name -> folder.resolve(Path.of("src", "main", "java", name)))
                    .toList();
            List<String> options = List.of(
                    "-d",
                    folder.resolve("classes").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            assertThat(compiled).as("%s", messages).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "resources/items/ItemsApi | @Query(\"since\") @Nullable LocalDate since",
                "resources/items/ItemsApi | @Query(\"ids\") @Nullable List<Long> ids",
                "resources/items/ItemsApi | @Header(\"X-Trace\") @Nullable UUID trace",
                "resources/items/ItemsApi | security = {\"token\", \"\"}",
                "resources/items/ItemsApi | @HTTP(method = \"DELETE\", path = \"items/{item_id}\", hasBody = true)",
                "resources/items/ItemsClient | public void putItem(UUID itemId, PutItemItemsRequest request)",
                "resources/default_/DefaultApi | Call<List<Item>> listItems()",
                "resources/items/types/GetItemItemsRequestSort | DESC",
                "errors/NotFoundError | public Problem body()",
                "errors/ConflictError | public String body()",
                "types/Item | public long getId()",
                "types/Item | public Optional<OffsetDateTime> getDeletedAt()",
                "types/Item | public Optional<Mode> getMode()",
                "types/Item | , Mode.OFF)",
                "types/Item | 5L)",
                "types/Item | public Optional<Map<String, BigDecimal>> getWeights()",
                "types/Item | public Optional<List<List<Item>>> getChildren()",
                "types/ItemOwner | .hidden()",
                "types/ItemKind | _UNKNOWN",
                "core/ClientBuilder | public B token(String token)",
                "core/Environment | DEFAULT",
            })
    void isWrittenByTheRules(String file, String text) {
        assertThat(sources.get("org/example/" + file + ".java")).contains(text);
    }
}
