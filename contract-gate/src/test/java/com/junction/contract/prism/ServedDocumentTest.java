package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ServedDocumentTest {
    @TempDir
    Path folder;

    private Contract contract(String operation) throws IOException {
        return contract("get", operation);
    }

    private Contract contract(String method, String operation) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {%s: %s}}
                """.formatted(method, operation)));
    }

    private JsonNode served(String operation) throws IOException {
        return new ServedDocument(contract(operation)).root().at("/paths/~1a/get");
    }

    private static JsonNode json(String text) {
        return Objects.requireNonNull(JsonText.parse(text));
    }

    @Test
    void anOperationWithoutResponsesHasADefault() throws IOException {
        assertThat(served("{responses: {}}").path("responses")).isEqualTo(json("{\"default\":{\"description\":\"\"}}"));
    }

    @Test
    void documentedResponsesStay() throws IOException {
        assertThat(served("{responses: {'200': {description: d}}}").path("responses"))
                .isEqualTo(json("{\"200\":{\"description\":\"d\"}}"));
    }

    @Test
    void aStatusThatHasNoBodyLosesItsContent() throws IOException {
        JsonNode responses = served("{responses: {'204': {description: d, content: {application/json: {}}}}}")
                .path("responses");
        assertThat(responses).isEqualTo(json("{\"204\":{\"description\":\"d\"}}"));
    }

    @ParameterizedTest(name = "{0} {1}: required {2}")
    @CsvSource({"header, Accept, false", "header, X-Key, true", "query, Accept, true"})
    void headersThatTheHttpClientSetsAreNotRequired(String in, String name, boolean required) throws IOException {
        JsonNode parameter =
                served("{parameters: [{in: %s, name: %s, required: true, schema: {type: string}}],".formatted(in, name)
                        + " responses: {'200': {description: d}}}");
        assertThat(parameter.at("/parameters/0").has("required")).isEqualTo(required);
    }

    @Test
    void theSchemaOfAParameterCanBeReplaced() throws IOException {
        Contract contract = contract("{parameters: [{in: query, name: q, schema: {type: [string, 'null']}}]}");
        ContractParameter parameter = contract.operations().get(0).parameters().get(0);
        ServedDocument served = new ServedDocument(contract);

        served.describe(parameter, parameter.schema().with(json("{\"type\":\"string\"}")));

        assertThat(served.root().at("/paths/~1a/get/parameters/0/schema")).isEqualTo(json("{\"type\":\"string\"}"));
    }

    @Test
    void partsOfAMultipartBodyThatAreNotTextsHaveNoSchema() throws IOException {
        Contract contract = contract(
                "post",
                "{requestBody: {content: {multipart/form-data: {"
                        + "encoding: {l: {contentType: text/csv}},"
                        + "schema: {type: object, properties: {t: {type: string}, l: {type: array}}}}}}}");
        ContractBody body = contract.operations().get(0).bodies().get(0);
        ServedDocument served = new ServedDocument(contract);

        served.simplify(
                body, property -> property.node().path("type").asString().equals("array"));

        assertThat(served.root().at(body.place().pointer()))
                .isEqualTo(json(
                        "{\"schema\":{\"type\":\"object\",\"properties\":{\"t\":{\"type\":\"string\"},\"l\":{}}}}"));
    }

    @Test
    void plannedExamplesReplaceThoseOfTheDocument() throws IOException {
        Contract contract = contract(body("example: 1, examples: {e: {value: 2}}"));
        ContractBody body = firstBody(contract);
        ServedDocument served = new ServedDocument(contract);

        served.removeExamples(body);
        served.addExample(body, "first", json("3"));
        served.addExample(body, "second", json("4"));

        assertThat(served.root().at(body.place().pointer()))
                .isEqualTo(json("{\"examples\":{\"first\":{\"value\":3},\"second\":{\"value\":4}}}"));
    }

    @Test
    void aTextIsServedInsteadOfTheExamplesOfTheDocument() throws IOException {
        Contract contract = contract(body("examples: {e: {value: 2}}"));
        ServedDocument served = new ServedDocument(contract);

        served.show(firstBody(contract), "text");

        assertThat(served.root().at(firstBody(contract).place().pointer())).isEqualTo(json("{\"example\":\"text\"}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {X-Other: {schema: {type: string}}} => {}
            {X-Id: {schema: {type: integer}}} => {"X-Id":{"schema":{"type":"integer"},"example":"7"}}
            {X-Id: {schema: {type: integer}, examples: {e: {value: 1}}}} => {"X-Id":{"schema":{"type":"integer"},"example":"7"}}
            {X-Id: {content: {text/plain: {}}}} => {"X-Id":{"schema":{"type":"string"},"example":"7"}}
            """)
    void aResponseIsServedWithThePlannedHeadersOnly(String headers, String shown) throws IOException {
        Contract contract = contract("{responses: {'200': {description: d, headers: %s}}}".formatted(headers));
        ServedDocument served = new ServedDocument(contract);

        served.show(contract.operations().get(0).responses().get(0), Headers.of("x-id", "7"));

        assertThat(served.root().at("/paths/~1a/get/responses/200/headers")).isEqualTo(json(shown));
    }

    @ParameterizedTest(name = "asked for {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            e    | {"e":{"value":1}}
            none | {}
            ''   | {}
            """)
    void onlyExamplesThatAreAskedForAreServed(String name, String examples) throws IOException {
        Contract contract = contract(body("examples: {e: {value: 1}, f: {value: 2}}"));
        String media = firstBody(contract).place().pointer();

        JsonNode served = ServedDocument.withExamples(
                new ServedDocument(contract).root(), contract, name.isEmpty() ? Map.of() : Map.of(media, Set.of(name)));

        assertThat(served.at(media + "/examples")).isEqualTo(json(examples));
    }

    @Test
    void aDocumentThatPrismCanStartWithHasNoRangesAndDanglingReferences() throws IOException {
        Contract contract =
                contract("{responses: {'200': {description: d, content: {'*/*': {example: {$ref: nowhere}}}}}}");

        JsonNode served = ServedDocument.startable(new ServedDocument(contract).root(), contract);

        assertThat(served.at("/paths/~1a/get/responses/200/content"))
                .isEqualTo(json("{\"application/json\":{\"example\":{}}}"));
    }

    private static String body(String examples) {
        return "{responses: {'200': {description: d, content: {application/json: {%s}}}}}".formatted(examples);
    }

    private static ContractBody firstBody(Contract contract) {
        return contract.operations().get(0).responses().get(0).bodies().get(0);
    }

    @ParameterizedTest(name = "{0}: kept {1}")
    @CsvSource({
        "'#', true",
        "'#/a', true",
        "'#/a%20b', true",
        "'#/missing', false",
        "'#anchor', false",
        "'/etc/hosts', false",
        "'other.yaml#/a', false",
    })
    void onlyReferencesThatLeadSomewhereAreKept(String reference, boolean kept) {
        JsonNode document = json("{\"a\":{},\"a b\":{},\"x\":{\"$ref\":\"" + reference + "\"}}");

        JsonNode served = DanglingReferences.removed(document);

        assertThat(served.path("x").has("$ref")).isEqualTo(kept);
    }

    @Test
    void aPropertyOfTheNameOfReferencesIsKept() {
        JsonNode document = json("{\"properties\":{\"$ref\":{\"type\":\"string\"}}}");
        assertThat(DanglingReferences.removed(document)).isSameAs(document);
    }
}
