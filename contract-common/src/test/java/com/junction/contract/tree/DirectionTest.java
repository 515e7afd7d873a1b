package com.junction.contract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.SecondOpinion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A request need not have what is readOnly, nor an answer what is writeOnly; both may. */
class DirectionTest {
    private static final String SCHEMAS = """
            Id: {type: integer, readOnly: true}
            Secret: {type: string, writeOnly: true}
            Plain: {type: object, required: [id, text], properties: {id: {type: integer, readOnly: true}, text: {type: string}}}
            Write: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/Secret'}}}
            Referred: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/Id'}}}
            Wrapped: {type: object, required: [id], properties: {id: {allOf: [{$ref: '#/components/schemas/Id'}]}}}
            Items: {type: array, items: {$ref: '#/components/schemas/Referred'}}
            Nested: {type: object, properties: {a: {type: object, properties: {b: {$ref: '#/components/schemas/Referred'}}}}}
            Described: {type: object, properties: {id: {readOnly: true, type: integer}}}
            Apart: {allOf: [{$ref: '#/components/schemas/Described'}, {required: [id]}]}
            Requires: {type: object, required: [id]}
            Elsewhere: {allOf: [{$ref: '#/components/schemas/Requires'}, {$ref: '#/components/schemas/Described'}]}
            Self: {type: object, required: [id], properties: {id: {$ref: '#/components/schemas/Id'}, of: {$ref: '#/components/schemas/Self'}}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}: {2} in a request, {3} in an answer")
    @CsvSource(
            delimiter = '|',
            value = {
                "Plain     | {'text':'a'}             | valid   | invalid",
                "Plain     | {'id':1,'text':'a'}      | valid   | valid",
                "Plain     | {'id':1}                 | invalid | invalid",
                "Write     | {}                       | invalid | valid",
                "Write     | {'id':'a'}               | valid   | valid",
                "Referred  | {}                       | valid   | invalid",
                "Referred  | {'id':'a'}               | invalid | invalid",
                "Wrapped   | {}                       | valid   | invalid",
                "Items     | [{}]                     | valid   | invalid",
                "Nested    | {'a':{'b':{}}}           | valid   | invalid",
                "Apart     | {}                       | valid   | invalid",
                "Elsewhere | {}                       | valid   | invalid",
                "Requires  | {}                       | invalid | invalid",
                "Self      | {'of':{'of':{}}}         | valid   | invalid",
            })
    void requiredIsWhatTheDirectionHas(String schema, String json, String request, String answer) throws IOException {
        JsonNode value = Objects.requireNonNull(JsonText.parse(json.replace('\'', '"')));
        for (String version : new String[] {"3.0.3", "3.1.0"}) {
            Contract contract = Contract.read(Files.writeString(
                    folder.resolve("document.yaml"), """
                    openapi: %s
                    info: {title: T, version: '1'}
                    paths:
                      /a:
                        put:
                          requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}
                          responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}
                    components:
                      schemas:
                    %s
                    """.formatted(version, schema, schema, SCHEMAS.indent(4))));
            ContractOperation operation = contract.operations().get(0);
            assertValid(contract, value, operation.body().orElseThrow().schema(), request);
            assertValid(
                    contract,
                    value,
                    operation.responses().get(0).json().orElseThrow().schema(),
                    answer);
            // An example of a schema may be one of either.
            String either = request.equals("valid") || answer.equals("valid") ? "valid" : "invalid";
            assertValid(contract, value, contract.tree().at("/components/schemas/" + schema), either);
        }
    }

    private static void assertValid(Contract contract, JsonNode value, Place schema, String expected) {
        String of = schema.direction() + " " + schema.pointer() + " "
                + contract.root().path("openapi");
        boolean valid = expected.equals("valid");
        assertThat(new JsonSchemas(contract).validate(value, schema).isEmpty())
                .as(of)
                .isEqualTo(valid);
        assertThat(new SecondOpinion(contract).isValid(value, schema)).as(of).contains(valid);
    }
}
