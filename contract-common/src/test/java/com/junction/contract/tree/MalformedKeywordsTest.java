package com.junction.contract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedKeywordsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {required: true}                  | {}
            {required: [a, 1]}                | {}
            {required: [a, b, a]}             | {"required":["a","b"]}
            {enum: a}                         | {}
            {enum: []}                        | {}
            {enum: [a, 1, a, 1.0]}            | {"enum":["a",1,1.0]}
            {minimum: '1', maximum: null}     | {}
            {minimum: 1, exclusiveMinimum: true} | {"minimum":1,"exclusiveMinimum":true}
            {multipleOf: 0}                   | {}
            {multipleOf: 0.5}                 | {"multipleOf":0.5}
            {minLength: -1, maxLength: 2.5}   | {}
            {minItems: 2.0}                   | {"minItems":2.0}
            {nullable: 'true', uniqueItems: 1} | {}
            {pattern: 1, format: []}          | {}
            {type: file}                      | {}
            {type: [string, file, string]}    | {"type":["string"]}
            {type: [file]}                    | {}
            {properties: [], allOf: {}}       | {}
            {properties: {type: {type: any}, required: {required: true}}} | {"properties":{"type":{},"required":{}}}
            {additionalProperties: 'true'}    | {}
            {additionalProperties: {type: date}} | {"additionalProperties":{}}
            {not: false, discriminator: kind} | {"not":false}
            {default: {type: file}, example: {required: true}, x-note: {type: 1}} | \
            {"default":{"type":"file"},"example":{"required":true},"x-note":{"type":1}}
            """)
    void whatAKeywordCannotMeanIsRemoved(String schema, String left, @TempDir Path folder) throws Exception {
        Contract contract = read(folder, schema);

        assertThat(contract.tree().at("/components/schemas/Tested").node()).hasToString(left);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {required: true}    | #/components/schemas/Tested: "required" is ignored: it is not a list of names
            {minLength: three}  | #/components/schemas/Tested: "minLength" is ignored: it is not an integer of at least 0
            {type: [file]}      | #/components/schemas/Tested: unknown types are ignored in "type"
            """)
    void whatIsRemovedIsSaid(String schema, String note, @TempDir Path folder) throws Exception {
        assertThat(read(folder, schema).problems())
                .anySatisfy(problem -> assertThat(problem).endsWith(note));
    }

    private static Contract read(Path folder, String schema) throws Exception {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {Tested: %s}}
                """.formatted(schema)));
    }
}
