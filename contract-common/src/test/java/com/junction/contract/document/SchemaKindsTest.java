package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaKindsTest {
    @TempDir
    Path folder;

    private Place schema(String text) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: %s, List: {type: array}, Hidden: {allOf: [{type: string, readOnly: true}]}}}
                """.formatted(text)));
        return contract.tree().at("/components/schemas/S");
    }

    @ParameterizedTest(name = "{0}: list {1}, object {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                    | false | false
            {type: array}                                         | true  | false
            {type: object}                                        | false | true
            {type: [object, 'null']}                              | false | true
            {type: [object, array]}                               | true  | true
            {items: {}}                                           | true  | false
            {properties: {}}                                      | false | true
            {type: 'null', items: {}}                             | true  | false
            {type: string, items: {}, properties: {}}             | false | false
            {anyOf: [{type: 'null'}, {type: array}]}              | true  | false
            {oneOf: [{type: object}]}                             | false | true
            {allOf: [{$ref: '#/components/schemas/List'}]}        | true  | false
            {anyOf: [{$ref: '#/components/schemas/S'}]}           | false | false
            """)
    void followFromTypesOrElseFromKeywords(String text, boolean list, boolean object) throws IOException {
        assertThat(SchemaView.of(schema(text)).isList()).isEqualTo(list);
        assertThat(SchemaView.of(schema(text)).isObject()).isEqualTo(object);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                         | true
            {type: string}             | true
            {type: [integer, string]}  | true
            {type: integer}            | false
            {type: [integer]}          | false
            """)
    void aSchemaWithoutTypeAllowsEachType(String text, boolean allowed) throws IOException {
        assertThat(SchemaView.of(schema(text)).allows("string")).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0}: in requests {1}, in responses {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                  | false | false
            {readOnly: true}                                    | true  | false
            {writeOnly: true}                                   | false | true
            {readOnly: false}                                   | false | false
            {readOnly: 'true'}                                  | false | false
            {$ref: '#/components/schemas/Hidden'}               | true  | false
            {allOf: [{}, {writeOnly: true}]}                    | false | true
            {anyOf: [{readOnly: true}]}                         | false | false
            {allOf: [{$ref: '#/components/schemas/S'}]}         | false | false
            """)
    void aMarkedPropertyIsLeftOutInOneDirection(String text, boolean request, boolean response) throws IOException {
        assertThat(new SchemaView(schema(text).in(Direction.REQUEST)).isOmitted())
                .isEqualTo(request);
        assertThat(new SchemaView(schema(text).in(Direction.RESPONSE)).isOmitted())
                .isEqualTo(response);
        assertThat(new SchemaView(schema(text).in(Direction.EITHER)).isOmitted())
                .isEqualTo(request || response);
    }
}
