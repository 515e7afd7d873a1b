package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.emit.ClientGenerator;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Documents that are unusual, but say what they mean, are read; what is left out of them is said. */
class LenientInputTest {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    @TempDir
    Path folder;

    private List<String> warnings(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        Document document = Document.read(file.toString());
        GeneratorOptions options =
                new GeneratorOptions("ApiClient", "", "org.example", false, false, false, false, "", Set.of(), false);
        new ClientGenerator(document, options).generate();
        return document.warnings().lines().stream()
                .map(warning -> warning.replace(file + " at ", ""))
                .toList();
    }

    /** Swagger Parser reads 3 MiB of YAML, unless somebody tells it more before. */
    @Test
    void yamlMayBeLarge() throws Exception {
        String text = HEAD + "paths: {/a: {get: {operationId: a, responses: {'204': {description: ok}}}}}\n"
                + "# A comment that takes a line of its own.\n".repeat(80_000);
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        assertThat(Files.size(file)).isGreaterThan(3 * 1024 * 1024);
        Generation.run(file, folder.resolve("out"), Map.of());
        assertThat(Generation.sources(folder.resolve("out"))).isNotEmpty();
    }

    @Test
    void aFileMayBeInUtf16() throws Exception {
        Path file = folder.resolve("document.yaml");
        Files.write(file, ("\uFEFF" + HEAD + "paths: {}").getBytes(StandardCharsets.UTF_16LE));
        Generation.run(file, folder.resolve("out"), Map.of());
        assertThat(Generation.sources(folder.resolve("out"))).isNotEmpty();
    }

    /** Swagger Parser does not know the version, and OpenAPI Generator would stop there. */
    @Test
    void version32IsReadAsFarAsItEquals31() throws Exception {
        String text = """
                openapi: 3.2.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      operationId: a
                      responses: {'200': {description: ok, content: {application/jsonl: {itemSchema: {type: string}}}}}
                    query: {operationId: b, responses: {}}
                    additionalOperations: {COPY: {operationId: c, responses: {}}}
                """;
        assertThat(warnings(text))
                .containsExactly(
                        "#/openapi: version 3.2.0 is read as 3.1; a warning names each thing of 3.2 that is left out",
                        "#/paths/~1a/get/responses/200/content/application~1jsonl: \"itemSchema\" of OpenAPI 3.2 is"
                                + " left out (and 2 more like this)");
        Generation.run(folder.resolve("document.yaml"), folder.resolve("out"), Map.of());
        assertThat(Generation.sources(folder.resolve("out")))
                .anySatisfy((file, source) -> assertThat(source).contains("@GET(\"a\")"));
    }

    @Test
    void onlyThisGeneratorTakesWhatSwaggerParserCannotRead() throws Exception {
        Path file =
                Files.writeString(folder.resolve("document.yaml"), HEAD.replace("3.1.0", "3.2.0") + "paths: {/a: {}}");
        assertThat(catchThrowable(() -> new DefaultGenerator()
                        .opts(new CodegenConfigurator()
                                .setGeneratorName("java")
                                .setInputSpec(file.toString())
                                .setOutputDir(folder.resolve("out").toString())
                                .setValidateSpec(false)
                                .toClientOptInput())
                        .generate()))
                .hasStackTraceContaining("only the generator retrofit-moshi can take it");
    }

    /** The gate ignores the same headers: see its {@code ContractParameter}. */
    @ParameterizedTest
    @CsvSource({
        "Accept, describe this header with security and media types",
        "Content-Type, describe this header with security and media types",
        "AUTHORIZATION, describe this header with security and media types",
        "Connection, the HTTP client sets this header by itself",
        "content-length, the HTTP client sets this header by itself",
        "Transfer-Encoding, the HTTP client sets this header by itself",
    })
    void aHeaderThatNoParameterDescribesIsIgnored(String name, String why) throws Exception {
        String parameter = "{name: %s, in: header, required: true, schema: {type: string}}".formatted(name);
        assertThat(warnings(HEAD + "paths: {/a: {get: {parameters: [" + parameter + "], responses: {}}}}"))
                .anySatisfy(warning -> assertThat(warning).contains("parameters/0: left out: " + why));
        Generation.run(folder.resolve("document.yaml"), folder.resolve("out"), Map.of());
        assertThat(Generation.sources(folder.resolve("out")).keySet())
                .noneSatisfy(file -> assertThat(file).endsWith("Request.java"));
    }

    @ParameterizedTest
    @CsvSource({"paths: {}", "webhooks: {a: {post: {responses: {}}}}", "components: {schemas: {A: {properties: {}}}}"})
    void aDocumentWithoutOperationsIsAClientWithoutGroups(String rest) throws Exception {
        assertThat(warnings(HEAD + rest))
                .contains("#/paths: the document has no operations, so the client has only types");
        Generation.run(folder.resolve("document.yaml"), folder.resolve("out"), Map.of());
        compile();
    }

    private void compile() throws Exception {
        Path output = folder.resolve(Path.of("out", "src", "main", "java"));
        List<Path> sources = Generation.sources(output).keySet().stream()
                .map(output::resolve)
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    Files.createDirectories(folder.resolve("classes")).toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror");
            assertThat(compiler.getTask(
                                    messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .as("%s", messages)
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{GET: {responses: {}}}                    | #/paths/~1a/GET: left out: a path item does not have this field; write methods in lower case",
                "{get: soon}                               | #/paths/~1a/get: left out: it must be an operation",
                "{get: }                                   | #/paths/~1a/get: left out: an operation is an object",
                "{get: {parameters: {p: {name: p}}}}       | #/paths/~1a/get/parameters: left out: it must be a list of parameters",
                "{get: {parameters: [{name: p, in: body}]}} | #/paths/~1a/get/parameters/0: left out: a parameter needs a name and a place, which is path, query, header or cookie",
                "{get: {parameters: [{name: p, in: query}, {name: p, in: query}]}} | #/paths/~1a/get/parameters/1: the list of parameters contains it twice: the last one is used",
                "{post: {requestBody: {description: x}}}   | #/paths/~1a/post/requestBody: left out: a request body needs content",
                "{get: {responses: []}}                    | #/paths/~1a/get/responses: left out: it must be the responses of an operation",
            })
    void nothingIsLeftOutSilently(String pathItem, String warning) throws Exception {
        assertThat(warnings(HEAD + "paths: {/a: " + pathItem + "}")).contains(warning);
    }

    @Test
    void warningsOfAKindAreOneLine() throws Exception {
        StringBuilder text = new StringBuilder(HEAD + "paths:\n");
        for (int i = 0; i < 50; i++) {
            text.append("  /a")
                    .append(i)
                    .append("/{x")
                    .append(i)
                    .append("}: {get: {operationId: a")
                    .append(i);
            text.append(", responses: {}}}\n");
        }
        assertThat(warnings(text.toString()))
                .containsExactly(
                        "#/paths/~1a0~1{x0}/get: the path has {x0}, but no parameter of that name is declared: it"
                                + " is a string in Java (and 49 more like this)");
    }
}
