package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AnswerableResponsesTest {
    @TempDir
    private Path folder;

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
        Contract contract = contract("{'%s': {schema: {type: object}}}".formatted(declared));
        assertThat(AnswerableResponses.mediaType(
                        contract.operations().get(0).responses().get(0).bodies().get(0)))
                .isEqualTo(answered);
    }

    @ParameterizedTest(name = "{0} is served as {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {application/json: {schema: {type: object}}} => {"application/json":{"schema":{"type":"object"}}}
            {'*/*': {schema: {type: object}}} => {"application/json":{"schema":{"type":"object"}}}
            {text/*: {example: a}, application/json: {}} => {"text/plain":{"example":"a"},"application/json":{}}
            {text/plain: {example: a}, text/*: {example: b}} => {"text/plain":{"example":"a"}}
            {'*/*': {schema: {$ref: '#/components/schemas/S'}}} \
            => {"application/json":{"schema":{"$ref":"#/components/schemas/S"}}}
            """)
    void rangesAreServedAsATypeInThem(String content, String served) throws IOException {
        assertThat(answerable(content)).isEqualTo(JsonText.parse(served));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {application/json: {schema: {type: object}, examples: {e: {value: {}}}}, application/hal+json: {schema: {type: object}}} \
            => true
            {application/json: {schema: {type: object}, examples: {e: {value: {}}}}, \
            application/hal+json: {schema: {type: object}, example: {a: 1}}} => true
            {application/json: {schema: {type: object}, examples: {e: {value: {}}}}, application/hal+json: {schema: {type: array}}} \
            => false
            {application/json: {schema: {type: object}, examples: {e: {value: {}}}}, text/json: {schema: {type: object}}} \
            => false
            {application/json: {schema: {type: object}, examples: {e: {value: {}}}}, text/csv: {schema: {type: object}}} \
            => false
            {application/json: {schema: {type: object}}, application/hal+json: {schema: {type: object}, example: {a: 1}}} \
            => false
            """)
    void jsonBodiesOfTheSameSchemaShareTheirExamples(String content, boolean shared) throws IOException {
        JsonNode declared = served(contract(content)).at("/paths/~1a/get/responses/200/content");
        String other = declared.propertyNames().stream().skip(1).findFirst().orElseThrow();

        JsonNode body = answerable(content).path(other);

        assertThat(body.path("examples").has("e")).isEqualTo(shared);
        assertThat(body.has("example"))
                .isEqualTo(!shared && declared.path(other).has("example"));
    }

    @Test
    void aRangeThatAReferenceLeadsToStays() throws IOException {
        assertThat(answerable("{'*/*': {schema: {type: object, properties: {p: "
                                + "{$ref: '#/paths/~1a/get/responses/200/content/*~1*/schema'}}}}}")
                        .propertyNames())
                .containsExactly("*/*");
    }

    @Test
    void responsesThatPrismCanGiveAreServedAsTheyAre() throws IOException {
        Contract contract = contract("{application/json: {schema: {type: object}}}");
        JsonNode served = served(contract);
        assertThat(AnswerableResponses.of(served, contract)).isSameAs(served);
    }

    private JsonNode answerable(String content) throws IOException {
        Contract contract = contract(content);
        return AnswerableResponses.of(served(contract), contract).at("/paths/~1a/get/responses/200/content");
    }

    private static JsonNode served(Contract contract) {
        return new ServedDocument(contract).root();
    }

    private Contract contract(String content) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {responses: {'200': {description: d, content: %s}}}}}
                components: {schemas: {S: {type: object}}}
                """.formatted(content)));
    }
}
