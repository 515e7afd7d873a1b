package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.retrofit.generator.document.InvalidDocumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
                document("Swagger 2", "swagger: '2.0'", "", "is not an OpenAPI document"),
                document("a later version", "openapi: 4.0.0", "at #/openapi", "version 4.0.0 is not supported"),
                document("no version of the API", "openapi: 3.1.0\ninfo: {title: T}\npaths: {}", "", "info.version"),
                document(
                        "a dangling $ref",
                        HEAD + "paths: {/a: {get: {operationId: a, responses: {'200': {description: ok, content:"
                                + " {application/json: {schema: {$ref: '#/components/schemas/Nobody'}}}}}}}}",
                        "at #/paths/~1a/get/responses/200/content/application~1json/schema/$ref",
                        "\"#/components/schemas/Nobody\" leads nowhere"),
                document(
                        "two operations of one name",
                        HEAD + "paths:\n  /a: {get: {operationId: do_it, tags: [x], " + OK + "}}\n"
                                + "  /b: {get: {operationId: doIt, tags: [x], " + OK + "}}",
                        "at #/paths/~1b/get",
                        "the operation is called x.doIt in Java, and so is GET /a"),
                document(
                        "one operationId twice",
                        HEAD + "paths:\n  /a: {get: {operationId: do_it, " + OK + "}}\n"
                                + "  /b: {get: {operationId: do_it, " + OK + "}}",
                        "",
                        "operationId is repeated"),
                document(
                        "a path parameter that is not declared",
                        HEAD + "paths: {'/a/{id}': {get: {operationId: a, " + OK + "}}}",
                        "",
                        "id"),
                document(
                        "two values with one constant",
                        HEAD + "paths: {}\ncomponents: {schemas: {E: {type: string, enum: [a-b, a_b]}}}",
                        "at #/components/schemas/E/enum",
                        "\"a-b\" and \"a_b\" are both A_B in Java; name one of them with x-fern-enum"),
                document(
                        "two properties with one name",
                        HEAD + "paths: {}\ncomponents: {schemas: {O: {type: object, properties: {a_b: {type: string},"
                                + " aB: {type: string}}}}}",
                        "at #/components/schemas/O",
                        "the properties a_b and aB are both aB in Java"));
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
        assertThat(catchThrowable(() -> OpenApiDocumentRule.check(file.toString())))
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
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.yaml");
        Throwable refusal = catchThrowable(() -> Generation.run(missing, folder.resolve("out"), Generation.OPTIONS));
        assertThat(refusal).isInstanceOf(InvalidDocumentException.class).hasMessageContaining("missing.yaml");
    }
}
