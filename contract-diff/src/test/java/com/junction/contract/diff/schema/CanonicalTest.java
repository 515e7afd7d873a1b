package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            a => "a"
            '1' => "1"
            true => true
            null => null
            1 => 1
            1.0 => 1
            1.50 => 1.5
            100 => 100
            1e2 => 100
            0.0 => 0
            -0.0 => 0
            [b, a] => ["b","a"]
            {b: 1.0, a: [2]} => {"a":[2],"b":1}
            {'a":1,"b': 2} => {"a\\":1,\\"b":2}
            """)
    void equalValuesHaveEqualTexts(String value, String text) throws IOException {
        assertThat(Canonical.value(YamlFile.read(Files.writeString(folder.resolve("value.yaml"), "v: " + value))
                        .path("v")))
                .isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
            {type: string, maxLength: 1.0} => {"maxLength":1,"type":"string"}
            {type: string, title: t, description: d, example: e, deprecated: true} => {"type":"string"}
            {$ref: '#/components/schemas/Text'} => {"type":"string"}
            {anyOf: [{$ref: '#/components/schemas/Text'}, true]} => {"anyOf":[{"type":"string"},true]}
            {properties: {p: {$ref: '#/components/schemas/Text'}, q: {$ref: '#/components/schemas/Text'}}} \
            => {"properties":{"p":{"type":"string"},"q":{"type":"string"}}}
            {items: {$ref: '#/components/schemas/S'}} => {"items":…}
            """)
    void schemasAreWrittenWithoutDocumentation(String schema, String text) throws IOException {
        DocumentTree document = SchemaDocument.tree(folder, schema);

        assertThat(Canonical.schema(document.at("/components/schemas/S"))).isEqualTo(text);
    }
}
