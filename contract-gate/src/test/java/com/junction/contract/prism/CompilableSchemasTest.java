package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilableSchemasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^\\d{2}\\:\\d{2}$ ^\\d{2}:\\d{2}$",
                "\\-[\\w\\-\\_] -[\\w\\-_]",
                "\\/\\.\\[\\] \\/\\.\\[\\]",
                "[[]\\-] [[]-]",
                "\\u0041\\@ \\u0041@",
                "a\\ a\\",
            })
    void escapesThatJavaScriptRefusesAreDropped(String pattern, String kept) {
        assertThat(CompilableSchemas.withoutNeedlessEscapes(pattern)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "OpenAPI {0}: {1} is served as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            3.1.0 | {type: string, pattern: '\\:a'}                   | {"type":"string","pattern":":a"}
            3.1.0 | {nullable: true}                                  | {}
            3.0.3 | {nullable: true}                                  | {}
            3.0.3 | {type: string, nullable: true}                    | {"type":"string","nullable":true}
            3.0.3 | {type: number, minimum: 1, exclusiveMinimum: true} | {"type":"number","minimum":1,"exclusiveMinimum":true}
            3.1.0 | {type: number, minimum: 1, exclusiveMinimum: true} | {"type":"number","minimum":1}
            3.1.0 | {type: number, maximum: 1, exclusiveMaximum: true} | {"type":"number","maximum":1}
            3.1.0 | {exclusiveMinimum: 1, exclusiveMaximum: 3}        | {"exclusiveMinimum":1,"exclusiveMaximum":3}
            3.1.0 | {allOf: [{nullable: true}]}                       | {"allOf":[{}]}
            3.1.0 | {items: {nullable: true}}                         | {"items":{}}
            3.1.0 | {properties: {p: {nullable: true}}}               | {"properties":{"p":{}}}
            3.1.0 | {properties: {pattern: {pattern: '\\:'}}}         | {"properties":{"pattern":{"pattern":":"}}}
            3.1.0 | {properties: {nullable: true}}                    | {"properties":{"nullable":true}}
            3.1.0 | {properties: {default: {nullable: true}}}         | {"properties":{"default":{}}}
            3.1.0 | {default: {nullable: true}, example: {pattern: '\\:'}} | {"default":{"nullable":true},"example":{"pattern":"\\\\:"}}
            3.1.0 | {enum: [{nullable: true}]}                        | {"enum":[{"nullable":true}]}
            """)
    void schemasAreServedInAFormThatPrismCompiles(
            String version, String schema, String compilable, @TempDir Path folder) throws IOException {
        Contract contract =
                Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: %s
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: %s}}
                """.formatted(version, schema)));

        assertThat(new ServedDocument(contract).root().at("/components/schemas/S"))
                .isEqualTo(JsonText.parse(compilable));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/paths/~1a/get/responses/default/content/application~1json/schema",
        "/components/responses/default/content/application~1json/schema",
        "/components/schemas/default",
        "/components/schemas/example",
    })
    void responsesAndSchemasMayHaveTheNameOfAKeyword(String place, @TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {get: {responses: {default:
                  {description: d, content: {application/json: {schema: {pattern: '\\:'}}}}}}}}
                components:
                  responses: {default: {description: d, content: {application/json: {schema: {pattern: '\\:'}}}}}
                  schemas: {default: {pattern: '\\:'}, example: {pattern: '\\:'}}
                """));

        assertThat(new ServedDocument(contract).root().at(place)).isEqualTo(JsonText.parse("{\"pattern\":\":\"}"));
    }
}
