package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentChecksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} invalid")
    @CsvSource(
            delimiterString = " | ",
            value = {
                "{type: integer, example: 1}                                     | 0",
                "{type: integer, example: a}                                     | 1",
                "{type: integer, default: a, examples: [b, 1]}                   | 2",
                "{properties: {p: {type: integer, example: a}}}                  | 1",
                "{patternProperties: {'^x': {type: integer, example: a}}}        | 1",
                "{type: array, prefixItems: [{type: integer, example: a}]}       | 1",
                "{if: {type: object}, then: {properties: {p: {type: integer, example: a}}}} | 1",
                "{properties: {p: {$ref: '#/components/schemas/S'}}, default: 1, type: object} | 1",
            })
    void examplesAreValidatedInSchemasAtAnyDepth(String schema, int invalid) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    put:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                components: {schemas: {S: %s}}
                """.formatted(schema)));

        assertThat(DocumentChecks.violations(contract, new JsonSchemas(contract), DisabledChecks.NONE))
                .hasSize(invalid);
    }
}
