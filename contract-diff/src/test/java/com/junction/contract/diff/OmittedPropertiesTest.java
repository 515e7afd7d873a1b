package com.junction.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.schema.Side;
import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A property that becomes readOnly or writeOnly is removed from one direction, however the document says so. */
class OmittedPropertiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} in requests, {2} in responses")
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, readOnly: true}            | BREAKING   | NONE",
                "{$ref: '#/components/schemas/Read'}       | BREAKING   | NONE",
                "{allOf: [{type: string, readOnly: true}]} | BREAKING   | NONE",
                "{allOf: [{$ref: '#/components/schemas/Read'}]} | BREAKING | NONE",
                "{allOf: [{type: string, writeOnly: true}]} | NONE | BREAKING",
                "{allOf: [{type: string}]}                 | NONE | NONE",
            })
    void aPropertyIsRemovedFromTheOtherDirection(String property, Level request, Level response) throws IOException {
        ContractDiff diff = ContractDiff.of(contract("old", "{type: string}"), contract("new", property), "");

        assertThat(diff.level(Side.REQUEST)).isEqualTo(request);
        assertThat(diff.level(Side.RESPONSE)).isEqualTo(response);
    }

    private Contract contract(String name, String property) throws IOException {
        return Contract.read(Files.writeString(folder.resolve(name + ".yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    put:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                components:
                  schemas:
                    Read: {type: string, readOnly: true}
                    S: {type: object, properties: {p: %s}}
                """.formatted(property)));
    }
}
