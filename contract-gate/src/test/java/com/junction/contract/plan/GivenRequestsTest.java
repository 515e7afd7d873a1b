package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.schema.JsonText;
import com.junction.contract.select.OperationFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The cases with values of the user and with examples of the document. */
class GivenRequestsTest {
    private static final String OK = "responses: {'204': {description: ok}}";

    private static final String ORDERS = """
            /orders/{order_id}:
              get:
                parameters:
                  - {name: order_id, in: path, required: true, schema: {type: string, minLength: 2}, example: o_1}
                  - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 9, default: 5}}
                  - {name: X-Tenant, in: header, schema: {type: string}}
                responses: {'204': {description: ok}}
              put:
                parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
                requestBody: {content: {application/json: {schema: <Order>, examples: {tea: {value: {item: green}}}}}}
                responses: {'204': {description: ok}}
            """;
    private static final String ORDER =
            "Order: {type: object, required: [item], properties: {id: {type: string, readOnly: true},"
                    + " item: {type: string}, count: {type: integer, minimum: 1, example: 3, default: 2}}}";

    @TempDir
    private Path folder;

    private Plan plan(ValueSettings values) {
        return Planner.plan(
                SmallDocument.of(folder, ORDERS, ORDER),
                new PlanSettings(100, PlanSettings.DEFAULT_SEED, "", values, OperationFilter.ALL));
    }

    private Plan given(String... texts) {
        return plan(new ValueSettings(List.of(texts), Optional.empty()));
    }

    private ValueSettings file(String yaml) throws IOException {
        return new ValueSettings(List.of(), Optional.of(Files.writeString(folder.resolve("values.yaml"), yaml)));
    }

    private static ContractOperation operation(Plan plan, String method) {
        return plan.contract().operations().stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static List<Case> valid(Plan plan, String method) {
        return plan.cases().stream()
                .filter(planned -> planned.kind() == CaseKind.VALID
                        && planned.operation().method().equals(method))
                .toList();
    }

    private static Stream<JsonNode> sent(Plan plan, String method, String key) {
        return valid(plan, method).stream()
                .map(planned -> planned.parameters().get(key))
                .filter(Objects::nonNull)
                .distinct();
    }

    @Test
    void theCasesShareTheExamplesOfTheDocument() {
        Plan plan = given();
        ContractOperation get = operation(plan, "GET");
        assertThat(plan.firstValues(get))
                .hasToString("{path order_id=\"o_1\", query limit=1, header X-Tenant=\"text\"}");
        assertThat(plan.firstBody(get)).isEmpty();
        assertThat(plan.firstBody(operation(plan, "PUT")).orElseThrow()).hasToString("{\"item\":\"green\"}");
        assertThat(plan.given(get)).isEmpty();
        assertThat(valid(plan, "GET").get(0).parameters()).isEqualTo(plan.firstValues(get));
    }

    @Test
    void eachExampleAndEachDefaultIsSentByName() {
        Plan plan = given();
        assertThat(valid(plan, "GET")).extracting(Case::label).anyMatch(label -> label.contains("limit=5 (default)"));
        assertThat(valid(plan, "PUT"))
                .extracting(planned -> planned.label() + " " + planned.body())
                .contains(
                        "body: example tea {\"item\":\"green\"}",
                        "body: all properties {\"item\":\"green\",\"count\":3}",
                        "body: count default {\"item\":\"green\",\"count\":2}");
    }

    /** Variants of the body have the item that a server knows. */
    @Test
    void aBodyDiffersFromItsExampleInOnePlace() {
        assertThat(given().cases())
                .filteredOn(planned -> planned.label().startsWith("body: count "))
                .hasSizeGreaterThan(3)
                .allSatisfy(planned -> assertThat(Objects.requireNonNull(planned.body())
                                .path("item")
                                .asString())
                        .isEqualTo("green"));
    }

    @ParameterizedTest(name = "{0}: the GET sends {1}, the PUT {2}")
    @CsvSource(delimiter = '|', textBlock = """
            order_id=o_7                          | ["o_7"] | ["o_7"]
            GET /orders/{order_id}:order_id=o_7   | ["o_7"] | 7 others
            PUT /orders/{order_id}:order_id=o=:7  | 7 others | ["o=:7"]
            """)
    void anIdIsTheOnlyOne(String text, String ofGet, String ofPut) {
        Plan plan = given(text);
        List.of(List.of("GET", ofGet), List.of("PUT", ofPut)).forEach(row -> {
            List<JsonNode> ids = sent(plan, row.get(0), "path order_id").toList();
            if (row.get(1).startsWith("[")) {
                assertThat(ids).hasToString(row.get(1));
                assertThat(plan.given(operation(plan, row.get(0)))).containsExactly("path order_id");
            } else {
                assertThat(ids).hasSizeGreaterThan(2);
                assertThat(plan.given(operation(plan, row.get(0)))).isEmpty();
            }
        });
    }

    @Test
    void aQueryParameterStillHasOtherValuesAndAHeaderHasNot() {
        Plan plan = given("limit=7", "x-tenant=acme");
        assertThat(plan.firstValues(operation(plan, "GET")))
                .containsEntry("query limit", tree("7"))
                .containsEntry("header X-Tenant", tree("\"acme\""));
        assertThat(sent(plan, "GET", "query limit").map(JsonNode::toString)).containsExactly("7", "5", "1", "9");
        assertThat(sent(plan, "GET", "header X-Tenant")).containsExactly(tree("\"acme\""));
    }

    private static JsonNode tree(String json) {
        return Objects.requireNonNull(JsonText.parse(json));
    }

    @Test
    void aFileGivesValuesOfTheirTypes() throws IOException {
        Plan plan = plan(file("""
                parameters: {order_id: o_2, limit: 8}
                operations:
                  PUT /orders/{order_id}:
                    parameters: {order_id: o_3}
                    body: {item: mate, count: 4}
                """));
        assertThat(plan.firstValues(operation(plan, "GET")))
                .hasToString("{path order_id=\"o_2\", query limit=8, header X-Tenant=\"text\"}");
        ContractOperation put = operation(plan, "PUT");
        assertThat(plan.firstValues(put)).hasToString("{path order_id=\"o_3\"}");
        assertThat(plan.firstBody(put).orElseThrow()).hasToString("{\"item\":\"mate\",\"count\":4}");
        assertThat(plan.given(put)).containsExactlyInAnyOrder("path order_id", RequestValues.BODY);
        assertThat(valid(plan, "PUT"))
                .extracting(planned -> String.valueOf(planned.body()))
                .contains("{\"item\":\"mate\",\"count\":4}", "{\"item\":\"mate\"}", "{\"item\":\"green\"}");
    }

    @Test
    void theCommandLinePrecedesTheFile() throws IOException {
        Path file = file("operations: {'GET /orders/{order_id}': {parameters: {limit: 3, order_id: o_3}}}")
                .file()
                .orElseThrow();
        Plan plan =
                plan(new ValueSettings(List.of("GET /orders/{order_id}:limit=4", "order_id=all"), Optional.of(file)));
        assertThat(plan.firstValues(operation(plan, "GET")))
                .containsEntry("query limit", tree("4"))
                .containsEntry("path order_id", tree("\"o_3\""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            order_id                            | --value order_id: it must have the form name=value or "METHOD /path:name=value"
            order_ids=1                         | --value order_ids=1: no operation has a parameter order_ids; did you mean order_id?
            GET /order/{order_id}:order_id=o_1  | the document has no operation GET /order/{order_id}; did you mean GET /orders/{order_id}?
            PUT /orders/{order_id}:limit=1      | PUT /orders/{order_id} does not have a parameter limit; did you mean order_id?
            GET /orders/{order_id}:body={}      | GET /orders/{order_id} has no request body
            limit=10                            | the value is not valid for GET /orders/{order_id}: must have a maximum value of 9 (#/paths/~1orders~1{order_id}/get/parameters/1/schema/maximum)
            limit=ten                           | (#/paths/~1orders~1{order_id}/get/parameters/1/schema/type)
            order_id=o                          | the value is not valid for GET /orders/{order_id}: must be at least 2 characters long (#/paths/~1orders~1{order_id}/get/parameters/0/schema/minLength)
            order_id=7                          | must be at least 2 characters long (#/paths
            order_id=..                         | the value .. of the parameter order_id of GET /orders/{order_id} cannot be sent in its path; give another value
            PUT /orders/{order_id}:body={"count": 1} | (#/components/schemas/Order/required)
            """)
    void aValueThatCannotBeUsedIsAnError(String text, String message) {
        assertThatThrownBy(() -> given(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            []                                     | values.yaml at #: it must be a map with operations and parameters
            params: {}                             | values.yaml at #/params: the key is not known; the keys are operations and parameters
            parameters: []                         | values.yaml at #/parameters: it must be a map of names and values
            parameters: {limit: 10}                | values.yaml at #/parameters/limit: the value is not valid for GET
            parameters: {limit: '8'}               | values.yaml at #/parameters/limit: the value is not valid for GET
            operations: {GET /x: {}}               | values.yaml at #/operations/GET ~1x: it needs parameters or a body
            operations: {GET /x: {parameters: {}}} | values.yaml at #/operations/GET ~1x: it needs parameters or a body
            operations: {GET /x: {body: 1}}        | values.yaml at #/operations/GET ~1x/body: the document has no operation GET /x; did you mean GET /orders/{order_id}?
            operations: {GET /x: {limit: 1}}       | values.yaml at #/operations/GET ~1x/limit: the key is not known; the keys are body and parameters
            operations: {'GET /orders/{order_id}': {body: 1}} | has no request body
            """)
    void aFileIsReadStrictly(String yaml, String message) throws IOException {
        ValueSettings values = file(yaml);
        assertThatThrownBy(() -> plan(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anExampleElsewhereIsNoted() {
        Contract contract = SmallDocument.of(
                folder,
                "/a: {post: {requestBody: {content: {application/json: {examples: {x: {externalValue: 'x.json'}}}}}, "
                        + OK + "}}",
                "S: {}");
        assertThat(Planner.plan(contract, new PlanSettings(1, "1", "")).problems())
                .containsExactly("#/paths/~1a/post/requestBody/content/application~1json/examples/x: the example is not"
                        + " sent, because its externalValue is not read; give it a value");
    }
}
