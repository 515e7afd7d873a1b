package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.document.InvalidDocumentException;
import com.junction.document.ReadingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken document is refused in one message that names the file, the place and the problem. */
class BrokenDocumentTest {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    private static final String OK = "responses: {'200': {description: ok}}";

    @TempDir
    Path folder;

    static Stream<Arguments> documents() {
        return Stream.of(
                document("not YAML", "a: [1, 2\nb: }", "at line 2, column ", "is not YAML or JSON: "),
                document("a tab", "openapi:\n\t3.1.0", "at line 2, column 1", "is not YAML or JSON: "),
                document("nothing", "", "", "is not an OpenAPI document: it has no field \"openapi\""),
                document("a text", "Hello", "", "is not an OpenAPI document: it has no field \"openapi\""),
                document(
                        "Swagger 2",
                        "swagger: '2.0'",
                        "",
                        "is a Swagger 2.0 document, and OpenAPI 3.0 or later is needed; convert it, for example with"
                                + " \"npx swagger2openapi document.yaml --outfile openapi.yaml\" or"
                                + " https://converter.swagger.io"),
                document("a version that is a number", "openapi: 3.1", "at #/openapi", "write it in quotes"),
                document("a list", "- openapi: 3.1.0", "", "is not an OpenAPI document: it has no field \"openapi\""),
                document("a comment", "# openapi: 3.1.0", "", "is not an OpenAPI document"),
                document(
                        "JSON with comments",
                        "{\"openapi\": \"3.1.0\", // new\n \"paths\": {}}",
                        "at line 1",
                        "is not YAML or JSON: "),
                document("two documents", HEAD + "---\n" + HEAD, "at line 4", "a second YAML document begins here"),
                document("a tag", "openapi: !version 3.1.0", "at line 1, column 10", "the tag !version"),
                document("a later version", "openapi: 4.0.0", "at #/openapi", "version 4.0.0 is not supported"),
                document(
                        "a dangling $ref",
                        HEAD + "paths: {/a: {get: {operationId: a, responses: {'200': {description: ok, content:"
                                + " {application/json: {schema: {$ref: '#/components/schemas/Nobody'}}}}}}}}",
                        "at #/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
                        "\"#/components/schemas/Nobody\" leads nowhere"),
                document(
                        "a $ref that is no URL",
                        HEAD + "paths: {/a: {$ref: '#/paths/%zz'}}",
                        "at #/paths/~1a",
                        "cannot follow $ref \"#/paths/%zz\": it is not percent-encoded"),
                document(
                        "a $ref into itself",
                        HEAD + "paths: {/a: {$ref: '#/paths/~1a/get'}}",
                        "at #/paths/~1a",
                        "the $ref leads back to itself"),
                document(
                        "a $ref into a file that is not there",
                        HEAD + "paths: {/a: {$ref: 'other.yaml#/a'}}",
                        "at #/paths/~1a",
                        "cannot follow $ref \"other.yaml#/a\": "),
                document(
                        "a $ref that leads back to itself",
                        HEAD + "paths: {/a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/P'}], "
                                + OK + "}}}\ncomponents: {parameters: {P: {$ref: '#/components/parameters/P'}}}",
                        "at #/",
                        "the $ref leads back to itself"));
    }

    private static String pathParameters(int count) {
        return IntStream.range(0, count).mapToObj(i -> "/{x" + i + "}").collect(Collectors.joining());
    }

    private static Arguments document(String what, String text, String place, String problem) {
        return Arguments.of(what, text, place, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefused(String what, String text, String place, String problem) throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        Throwable refusal = catchThrowable(() -> Generation.run(file, folder.resolve("out"), Generation.OPTIONS));

        assertThat(refusal).isInstanceOf(InvalidDocumentException.class);
        assertThat(catchThrowable(() -> OpenApiDocumentRule.check(file.toString(), ReadingOptions.DEFAULTS)))
                .isInstanceOf(EnforcerRuleException.class)
                .hasMessage(refusal.getMessage());
        assertThat(refusal).hasMessageStartingWith(file.toString()).hasMessageContaining(problem);
        assertThat(refusal.getMessage()).contains(place);
        // OpenAPI Generator logs it with its stack trace: there is none, and no class name either.
        assertThat(refusal.getStackTrace()).isEmpty();
        assertThat(refusal).hasToString(refusal.getMessage());
        assertThat(Generation.sources(folder.resolve("out"))).isEmpty();
    }

    @Test
    void morePathParametersThanAMethodOfJavaCanTakeAreRefused() throws Exception {
        // YAML has no keys of this length.
        String text = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {\""
                + pathParameters(300) + "\": {\"get\": {\"responses\": {}}}}}";
        Path file = Files.writeString(folder.resolve("document.json"), text);
        assertThat(catchThrowable(() -> Generation.run(file, folder.resolve("out"), Generation.OPTIONS)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("has more parameters than a method of Java can take: 300 in the path");
        assertThat(Generation.sources(folder.resolve("out"))).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.yaml");
        Throwable refusal = catchThrowable(() -> Generation.run(missing, folder.resolve("out"), Generation.OPTIONS));
        assertThat(refusal).isInstanceOf(InvalidDocumentException.class).hasMessageContaining("missing.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "a;b", "../a", "a..b", "class", ""})
    void anOptionThatIsNotAPackageIsNamed(String basePackage) throws Exception {
        Throwable refusal = catchThrowable(() ->
                Generation.run(Generation.DOCUMENT, folder.resolve("out"), Map.of("invokerPackage", basePackage)));
        assertThat(refusal)
                .hasStackTraceContaining(
                        "Option invokerPackage is \"" + basePackage + "\", but must be the name of a package");
        assertThat(Generation.sources(folder.resolve("out"))).isEmpty();
    }
}
