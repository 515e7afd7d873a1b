package com.junction.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.tree.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest(name = "{1} by {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: integer}                 | 7       | 7",
                "{type: string}                  | 7       | \"7\"",
                "{type: boolean}                 | true    | true",
                "{type: integer}                 | seven   | \"seven\"",
                "{type: [integer, 'null']}       | null    | null",
                "{type: string, maxLength: 3}    | [1]     | \"[1]\"",
                "{type: array}                   | [1]     | \"[1]\"",
                "{anyOf: [{type: number}, {enum: [auto]}]} | auto | \"auto\"",
                "{anyOf: [{type: number}, {enum: [auto]}]} | 1.5  | 1.5"
            })
    void aTextIsWhatItsSchemaSays(String schema, String text, String value, @TempDir Path folder) throws Exception {
        Contract contract = Contract.read(Files.writeString(
                folder.resolve("document.yaml"),
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {S: " + schema
                        + "}}"));
        PlainText texts = new PlainText(new JsonSchemas(contract));
        Place place = contract.tree().root().child("components", "schemas", "S");
        assertThat(texts.value(text, place)).hasToString(value);
    }
}
