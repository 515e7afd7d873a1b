package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ServedDocumentTest {
    @TempDir
    Path folder;

    private Contract contract(String operation) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: %s}}
                """.formatted(operation)));
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

    @ParameterizedTest(name = "{0} is answered as {1}")
    @CsvSource({
        "application/json, application/json",
        "text/*, text/plain",
        "image/*, image/octet-stream",
        "application/*, application/octet-stream",
        "*/*, application/json",
        "json, application/octet-stream",
    })
    void aRangeIsAnsweredByATypeInIt(String declared, String answered) throws IOException {
        Contract contract = contract("{responses: {'200': {description: d, content: {'%s': {schema: {type: object}}}}}}"
                .formatted(declared));
        assertThat(AnswerableResponses.mediaType(
                        contract.operations().get(0).responses().get(0).bodies().get(0)))
                .isEqualTo(answered);
    }

    @Test
    void aRangeIsServedAsATypeInIt() throws IOException {
        Contract contract =
                contract("{responses: {'200': {description: d, content: {'*/*': {schema: {type: object}}}}}}");
        JsonNode served = new ServedDocument(contract).root();

        JsonNode content = AnswerableResponses.of(served, contract).at("/paths/~1a/get/responses/200/content");

        assertThat(content).isEqualTo(json("{\"application/json\":{\"schema\":{\"type\":\"object\"}}}"));
    }

    @Test
    void whatPrismCanAnswerIsServedAsItIs() throws IOException {
        Contract contract = contract(
                "{responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}}");
        JsonNode served = new ServedDocument(contract).root();
        assertThat(AnswerableResponses.of(served, contract)).isSameAs(served);
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
