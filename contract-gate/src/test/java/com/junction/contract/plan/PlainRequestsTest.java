package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.select.OperationFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The valid requests to a server that has other rules than those of the document. */
class PlainRequestsTest {
    private static final String OK = "responses: {'204': {description: ok}}";

    @TempDir
    private Path folder;

    private Plan plan(String paths, String... given) {
        ValueSettings values = new ValueSettings(List.of(given), Optional.empty());
        return Planner.plan(
                SmallDocument.of(folder, paths, "S: {}"),
                new PlanSettings(100, PlanSettings.DEFAULT_SEED, "", values, OperationFilter.ALL).withPlainRequests());
    }

    private Plan get(String path, String parameters, String... given) {
        return plan(path + ": {get: {parameters: [" + parameters + "], " + OK + "}}", given);
    }

    private static List<Case> valid(Plan plan) {
        return plan.cases().stream()
                .filter(planned -> planned.kind() == CaseKind.VALID)
                .toList();
    }

    private static ContractOperation operation(Plan plan) {
        return plan.contract().operations().get(0);
    }

    private static List<String> values(Plan plan, String key) {
        return valid(plan).stream()
                .flatMap(planned -> Stream.ofNullable(planned.parameters().get(key)))
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }

    @Test
    void theFirstRequestHasOnlyWhatIsNeededAndEachOtherOneOptionalParameterMore() {
        Plan plan = get(
                "/a",
                "{name: r, in: query, required: true, schema: {enum: [x, y]}}, {name: p, in: query, schema: {enum: [1, 2]}},"
                        + " {name: q, in: query, schema: {type: boolean}}, {name: g, in: query, schema: {enum: [u]}}",
                "g=u");
        assertThat(valid(plan).stream()
                        .map(planned -> planned.parameters().toString())
                        .distinct())
                .containsExactly(
                        "{query r=\"x\", query g=\"u\"}",
                        "{query r=\"y\", query g=\"u\"}",
                        "{query r=\"x\", query p=1, query g=\"u\"}",
                        "{query r=\"x\", query p=2, query g=\"u\"}",
                        "{query r=\"x\", query q=true, query g=\"u\"}",
                        "{query r=\"x\", query q=false, query g=\"u\"}",
                        "{query r=\"x\"}");
        assertThat(plan.firstValues(operation(plan)))
                .isEqualTo(valid(plan).get(0).parameters());
        assertThat(valid(plan)).extracting(Case::label).startsWith("r=x · g=u", "r=y · g=u", "r=x · p=1 · g=u");
    }

    @Test
    void refusalsDifferFromTheFirstRequestInOneParameter() {
        Plan plan = plan(
                "/a: {get: {parameters: [{name: p, in: query, schema: {type: integer}},"
                        + " {name: q, in: query, schema: {type: boolean}}], responses: {'200': {description: ok}, '400': {description: bad}}}}");
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.INVALID)
                .isNotEmpty()
                .allMatch(planned -> planned.parameters().size() == 1);
    }

    @Test
    void aPreconditionOfAnUpdateIsSent() {
        String header = "parameters: [{name: If-Match, in: header, schema: {type: string}}], ";
        Plan plan = plan("/a: {delete: {" + header + OK + "}, get: {" + header + OK + "}}");
        assertThat(plan.contract().operations())
                .extracting(operation ->
                        operation.method() + " " + plan.firstValues(operation).keySet())
                .containsExactlyInAnyOrder("DELETE [header If-Match]", "GET []");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /a/{p}     | {type: string}                          | text
            /a/{p}     | {type: integer}                         | 1
            /a/{p}/b   | {type: string, example: x}              | x
            /a/{p}     | {type: string, pattern: '^.{1,300}$'}   | text
            /a/{p}     | {type: string, pattern: '^[a-z]/[a-z]$'} | one/ofthe-pattern
            /a/{p}     | {type: string, enum: [x, 'y/z']}        | x y/z
            /a/{p}     | {type: boolean}                         | true false
            """)
    void anIdentifierHasOneValueUnlessTheDocumentHasMore(String path, String schema, String expected) {
        Plan plan = get(path, "{name: p, in: path, required: true, schema: " + schema + "}");
        List<String> values = values(plan, "path p");
        if (expected.contains("pattern")) {
            assertThat(values).singleElement().asString().matches("[a-z]/[a-z]");
        } else {
            assertThat(String.join(" ", values)).isEqualTo(expected);
        }
    }

    @Test
    void examplesOfAnIdentifierAreSent() {
        Plan plan = get(
                "/a/{p}",
                "{name: p, in: path, required: true, schema: {type: string}, examples: {a: {value: x}, b: {value: y}}}");
        assertThat(values(plan, "path p")).containsExactly("x", "y");
    }

    @Test
    void partsOfASegmentVaryWithoutDelimiters() {
        Plan plan = get("/a/{p}.txt", "{name: p, in: path, required: true, schema: {type: string}}");
        assertThat(values(plan, "path p"))
                .hasSizeGreaterThan(1)
                .noneMatch(text -> text.matches("(?s).*[/\\\\%;\\n].*"));
    }

    @Test
    void aQueryHasDelimitersButNoControlCharacters() {
        Plan plan = get("/a", "{name: p, in: query, schema: {type: string}}");
        assertThat(values(plan, "query p"))
                .anyMatch(text -> text.contains("/") && text.contains("%"))
                .noneMatch(text -> text.chars().anyMatch(Character::isISOControl));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{type: string, maxLength: 4900}", "{type: array, items: {type: string}, maxItems: 900}"})
    void aUrlIsNotTooLong(String schema) {
        Plan plan = get(
                "/a",
                "{name: p, in: query, required: true, schema: " + schema + "}, {name: q, in: query, schema: " + schema
                        + "}");
        assertThat(valid(plan))
                .hasSizeGreaterThan(2)
                .allMatch(planned -> planned.parameters().toString().length() < 4000);
    }

    private Plan body(String method, String path, String schema) {
        String parameters = Stream.of(path.split("/"))
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> "{name: " + segment.replaceAll("[{}]", "")
                        + ", in: path, required: true, schema: {type: string, example: of_path}}")
                .collect(Collectors.joining(", "));
        return plan(path + ": {" + method + ": {parameters: [" + parameters
                + "], requestBody: {required: true, content: {application/json: {schema: " + schema + "}}}, "
                + "responses: {'204': {description: ok}, '400': {description: bad}}}}");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            put   | /orders/{order_id}        | {id: {}, note: {}}                | {"note":"text"}
            patch | /orders/{order_id}        | {orderId: {}, note: {}}           | {"note":"text"}
            post  | /orders/{order_id}/items  | {order_id: {}, id: {}, note: {}}  | {"id":"text","note":"text"}
            put   | /orders/{uuid}            | {uuid: {}, note: {}}              | {"note":"text"}
            put   | /orders/{order_id}/state  | {id: {}, note: {}}                | {"id":"text","note":"text"}
            put   | /orders/{order_id}        | {id: {}}                          | {"id":"of_path"}
            post  | /orders                   | {id: {}, note: {}}                | {"id":"text","note":"text"}
            """)
    void aBodyDoesNotNameAnotherResourceThanThePath(String method, String path, String properties, String expected) {
        String schema = "{type: object, properties: " + properties.replace("{}", "{type: string}") + "}";
        Plan plan = body(method, path, schema);
        assertThat(plan.firstBody(operation(plan)).orElseThrow()).hasToString(expected);
        assertThat(valid(plan).get(0).body()).hasToString(expected);
        if (!expected.contains("\"id\":\"text\"")) {
            assertThat(valid(plan))
                    .extracting(planned -> String.valueOf(planned.body()))
                    .allMatch(body -> body.contains("of_path") || !body.matches("(?i).*id\":.*"));
        }
    }

    @Test
    void anIdentifierThatTheBodyRequiresIsThatOfThePath() {
        Plan plan = body(
                "put",
                "/orders/{id}",
                "{type: object, required: [id], properties: {id: {type: string}, note: {type: string}}}");
        assertThat(valid(plan))
                .hasSizeGreaterThan(2)
                .allMatch(planned -> String.valueOf(planned.body()).contains("\"id\":\"of_path\""));
        assertThat(plan.cases())
                .filteredOn(planned -> planned.kind() == CaseKind.INVALID)
                .extracting(planned -> planned.label() + " " + planned.body())
                .contains(
                        "body: id of another type (type) is refused {\"id\":12,\"note\":\"text\"}",
                        "body: note of another type (type) is refused {\"id\":\"of_path\",\"note\":12}");
    }

    @Test
    void aBodyWithOnlyWhatIsRequiredComesEarly() {
        Plan plan = body(
                "post",
                "/orders",
                "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}, c: {type: string}}}");
        assertThat(valid(plan).stream()
                        .map(planned -> String.valueOf(planned.body()))
                        .distinct()
                        .limit(2))
                .containsExactly("{\"a\":\"text\",\"b\":\"text\",\"c\":\"text\"}", "{\"a\":\"text\"}");
    }
}
