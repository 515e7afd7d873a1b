package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileCasesTest {
    @TempDir
    private Path folder;

    private Plan plan(String paths, int budget) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {%s}
                components:
                  securitySchemes:
                    key: {type: apiKey, in: header, name: X-Key}
                    token: {type: apiKey, in: query, name: token}
                    basic: {type: http, scheme: basic}
                    bearer: {type: http, scheme: bearer}
                """.formatted(paths)));
        Plan all = Planner.plan(contract, new PlanSettings(budget, PlanSettings.DEFAULT_SEED, ""));
        return ServerPlan.of(all, new ServerSettings("https://example.com", true, false, 5, Optional.empty()));
    }

    private String labels(String operation, CaseKind kind) throws IOException {
        return plan("'/a/{p}': {post: " + operation + "}", 100).cases().stream()
                .filter(planned -> planned.kind() == kind)
                .map(planned -> planned.label().replace(" is refused", ""))
                .collect(Collectors.joining(" ; "));
    }

    private static String body(String content) {
        return "{parameters: [{name: p, in: path, required: true, schema: {type: boolean}}],"
                + " requestBody: {required: true, content: {" + content + "}}, responses: {'200': {description: d}}}";
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            application/json: {schema: {type: object}}                      -> with its body as text/plain ; with its body as application/x-www-form-urlencoded
            application/merge-patch+json: {schema: {type: object}}          -> with its body as text/plain ; with its body as application/x-www-form-urlencoded
            application/json: {schema: {type: object}}, text/plain: {}      -> with its body as application/x-www-form-urlencoded
            application/json: {schema: {type: object}}, text/*: {}          -> with its body as application/x-www-form-urlencoded
            application/json: {schema: {type: object}}, application/octet-stream: {} -> ''
            "*/*": {schema: {type: object}}                                 -> ''
            application/*: {schema: {type: string}}                         -> with its body as text/plain
            text/plain: {schema: {type: string}}                            -> with its body as application/json
            application/x-www-form-urlencoded: {schema: {properties: {a: {type: string}}}} -> with its body as application/json ; with its body as text/plain
            multipart/form-data: {schema: {properties: {a: {type: string}}}} -> with its body as application/json ; with its body as text/plain
            """)
    void aMediaTypeThatIsNotListedIsSent(String content, String labels) throws IOException {
        assertThat(labels(body(content), CaseKind.UNSUPPORTED_MEDIA_TYPE)).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: object}                                                      -> ''
            {type: object, required: [a], properties: {a: {type: string}}}      -> with its body as text/plain ; with its body as application/x-www-form-urlencoded
            """)
    void aBodyThatAServerMayIgnoreIsNotSentInAnotherMediaType(String schema, String labels) throws IOException {
        String optional =
                body("application/json: {schema: " + schema + "}").replace("required: true, content", "content");
        assertThat(labels(optional, CaseKind.UNSUPPORTED_MEDIA_TYPE)).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            application/json: {schema: {const: {a: b}}}   -> {"a", {"a":, nonsense, {'a':'b'}
            application/json: {schema: {const: 1234}}     -> {"a":, nonsense, {'a':'b'}
            "*/*": {schema: {type: object}}               -> ''
            text/plain: {schema: {type: string}}          -> ''
            """)
    void aMalformedBodyIsSentAsJsonOnly(String content, String bodies) throws IOException {
        assertThat(plan("'/a/{p}': {post: " + body(content) + "}", 100).cases().stream()
                        .filter(planned -> planned.kind() == CaseKind.MALFORMED_BODY)
                        .map(planned -> String.valueOf(planned.body()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(bodies);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            []                       -> ''
            [{bearer: []}, {}]       -> ''
            [{key: []}]              -> without credentials ; with another key in X-Key ; with an empty key in X-Key \
            ; with a key as a bearer token instead of X-Key
            [{token: []}]            -> without credentials ; with another key in token ; with an empty key in token
            [{basic: []}]            -> without credentials ; with another user and password \
            ; with a bearer token instead of a password ; with an empty user and password ; with a password that is not Base64
            [{bearer: []}]           -> without credentials ; with another bearer token ; with an expired bearer token \
            ; with an unsigned bearer token ; with basic authentication instead of a bearer token ; with an empty bearer token
            [{key: [], token: []}]   -> without credentials ; with another key in X-Key ; with an empty key in X-Key \
            ; with a key as a bearer token instead of X-Key ; with another key in token ; with an empty key in token
            """)
    void wrongCredentialsOfEachKindAreSent(String security, String labels) throws IOException {
        String operation = body("text/plain: {}").replaceFirst("\\{", "{security: " + security + ", ");
        assertThat(labels(operation, CaseKind.WITHOUT_CREDENTIALS)).isEqualToIgnoringCase(labels);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            query -> {type: string}                  -> with another value in q as well ; with a NUL in q ; with quotes in q \
            ; with a very long text in q ; with control characters in q
            query -> {type: string, maxLength: 9}    -> with another value in q as well ; with a NUL in q
            query -> {type: string, format: uuid}    -> with another value in q as well
            query -> {type: string, pattern: ^a+$}   -> with another value in q as well ; with a very long text in q
            query -> {enum: [a, b]}                  -> with another value in q as well
            query -> {type: integer}                 -> with another value in q as well ; with a huge number in q
            query -> {type: integer, maximum: 9}     -> with another value in q as well
            query -> {type: array, items: {enum: [a]}} -> ''
            path  -> {type: string, maxLength: 3}    -> with a NUL in q
            header -> {type: string}                 -> ''
            """)
    void valuesThatTheSchemaAllowsAreTried(String in, String schema, String labels) throws IOException {
        String path = in.strip().equals("path") ? "'/a/{q}'" : "/a";
        assertThat(plan(
                                path + ": {get: {parameters: [{name: q, in: " + in + ", required: true, schema: "
                                        + schema + "}], responses: {'200': {description: d}}}}",
                                100)
                        .cases()
                        .stream()
                        .filter(planned -> planned.kind() == CaseKind.UNUSUAL)
                        .map(Case::label)
                        .collect(Collectors.joining(" ; ")))
                .isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: object, properties: {a: {type: string}}} -> with a lone surrogate in body/a ; with 1000 nested lists in its body \
            ; with a NUL in body/a ; with quotes in body/a ; with a very long text in body/a ; with control characters in body/a
            {type: array, items: {type: number}}            -> with 1000 nested lists in its body ; with a huge number in body/0
            {type: array, items: {type: array, items: {type: array, items: {type: boolean}}}} -> ''
            """)
    void valuesOfABodyAreTried(String schema, String labels) throws IOException {
        assertThat(labels(body("application/json: {schema: " + schema + "}"), CaseKind.UNUSUAL))
                .isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            application/json: {}      -> accepting only application/x-unknown
            "*/*": {}                 -> ''
            application/*: {}         -> ''
            """)
    void aMediaTypeIsAskedForThatTheServerDoesNotHave(String content, String labels) throws IOException {
        String operation = body("text/plain: {schema: {enum: [a]}}")
                .replace("{description: d}", "{description: d, content: {" + content + "}}");
        assertThat(labels(operation, CaseKind.UNUSUAL)).isEqualTo(labels);
    }

    @Test
    void aLargeDocumentHasFewerCasesForEachOperation() throws IOException {
        String paths = IntStream.range(0, 50)
                .mapToObj(i -> "/a" + i + ": {post: {security: [{bearer: []}], "
                        + body("application/json: {schema: {type: object, required: [a, b], properties:"
                                        + " {a: {type: string}, b: {type: string}}}}")
                                .replaceFirst("\\{parameters: .*?}}],", "")
                        + "}")
                .collect(Collectors.joining(", "));
        Plan plan = plan(paths, 4);

        List<Long> sizes = plan.casesByOperation().values().stream()
                .map(cases -> cases.stream().filter(HostileCasesTest::isHostile).count())
                .sorted()
                .toList();
        assertThat(sizes.subList(0, 49)).containsOnly(9L);
        assertThat(sizes.get(49)).isBetween(15L, 30L);
        assertThat(plan.beyondBudget()).isPositive();
    }

    private static boolean isHostile(Case planned) {
        return !planned.kind().isAllowed()
                && !planned.kind().isRefused()
                && planned.kind() != CaseKind.UNSUPPORTED_METHOD;
    }
}
