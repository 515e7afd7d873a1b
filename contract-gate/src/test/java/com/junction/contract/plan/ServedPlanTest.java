package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The document that the mock serves for a small document. */
class ServedPlanTest {
    @TempDir
    private Path folder;

    private Plan plan(String paths, String schemas) {
        Contract contract = SmallDocument.of(folder, paths, schemas);
        return Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
    }

    private JsonNode served(String operation, String pointer) {
        return plan("/a: {post: " + operation + "}", "S: {}").served().at("/paths/~1a/post" + pointer);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {oneOf: [{type: boolean}, {type: 'null'}]}  -> {"type":"boolean"}
            {type: boolean}                             -> {"type":"boolean"}
            """)
    void aParameterIsServedWithoutNull(String schema, String servedSchema) {
        assertThat(served("{parameters: [{name: q, in: query, schema: " + schema + "}]}", "/parameters/0/schema"))
                .hasToString(servedSchema);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            multipart/form-data               -> {type: array, items: {type: boolean}} -> {}
            multipart/form-data               -> {properties: {a: {type: boolean}}}    -> {}
            multipart/form-data               -> {type: boolean}                       -> {"type":"boolean"}
            application/x-www-form-urlencoded -> {type: array, items: {type: boolean}} -> {"type":"array","items":{"type":"boolean"}}
            """)
    void aPartOfAMultipartBodyIsServedAsText(String mediaType, String property, String servedProperty) {
        assertThat(served(
                        "{requestBody: {content: {" + mediaType + ": {schema: {properties: {p: " + property + "}}}}}}",
                        "/requestBody/content/" + mediaType.replace("/", "~1") + "/schema/properties/p"))
                .hasToString(servedProperty);
    }

    @Test
    void anAnswerIsServedWithItsTextAndItsHeaders() {
        JsonNode response = served(
                "{responses: {'200': {description: d, headers: {X-H: {schema: {type: integer}}, X-N: {schema: {type: 'null'}}},"
                        + " content: {text/plain: {schema: {enum: [a]}}}}}}",
                "/responses/200");
        assertThat(response.at("/content/text~1plain/example").asString()).isEqualTo("a");
        assertThat(response.at("/headers/X-H/example").asString()).isEqualTo("1");
        assertThat(response.path("headers").has("X-N")).isFalse();
    }

    @Test
    void theExamplesOfTheDocumentAreReplacedOnceForAllOperationsThatShareAnAnswer() {
        Contract contract = SmallDocument.of(
                folder,
                "/a: {get: {responses: {'200': <R>}}, put: {responses: {'200': <R>}}}"
                        .replace("<R>", "{$ref: '#/components/schemas/R'}"),
                "R: {description: d, content: {application/json: {schema: {type: boolean}, examples: {wrong: {value: 1}}}}}");
        Plan plan = Planner.plan(contract, new PlanSettings(100, PlanSettings.DEFAULT_SEED, ""));
        assertThat(plan.served()
                        .at("/components/schemas/R/content/application~1json/examples")
                        .propertyNames())
                .containsExactly("first", "planned-1", "planned-2");
        assertThat(plan.cases())
                .filteredOn(planned -> planned.label().equals("response: =false"))
                .extracting(planned -> planned.operation().method() + " " + planned.example())
                .containsExactly("GET Optional[planned-2]", "PUT Optional[planned-2]");
    }

    @Test
    void anOperationBeyondALimitHasNoCases() {
        Plan plan = plan(
                "/a: {get: {responses: {'204': {description: d}}}}\n/b: {post: {requestBody: {required: true, content:"
                        + " {application/json: {schema: {type: object, minProperties: 200000}}}}}}",
                "S: {}");
        assertThat(plan.leftOut()).hasSize(1).allSatisfy((operation, why) -> {
            assertThat(operation.name()).isEqualTo("POST /b");
            assertThat(why.why()).contains("a valid value has more than 100000 values and characters");
        });
        assertThat(plan.cases()).allMatch(planned -> planned.operation().name().equals("GET /a"));
        assertThat(plan.served().at("/paths/~1b/post").isMissingNode()).isTrue();
    }
}
