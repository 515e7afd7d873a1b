package com.junction.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaWalkTest {
    private static final String SCHEMA = "/components/schemas/S";

    @TempDir
    private Path folder;

    /** Keywords for another type than the schema's cannot be reached. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{type: array, properties: {p: {minLength: 1}}, items: {type: string}} => /items/type /type",
                "{type: string, items: {type: integer}, additionalProperties: {type: string}} => /additionalProperties /type",
                "{type: [object, array], properties: {p: {type: string}}, items: {type: integer}}"
                        + " => /items/type /properties/p/type /type",
                "{properties: {p: {type: string}}, items: {type: integer}} => /items/type /properties/p/type",
            })
    void allThatValuesCanReach(String schema, String all) throws IOException {
        Contract contract = contract(schema);
        Set<CoverageItem> items = new LinkedHashSet<>();

        new SchemaWalk(new JsonSchemas(contract)).all(contract.tree().at(SCHEMA), items);

        assertThat(items.stream().map(SchemaWalkTest::text).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(all);
    }

    @ParameterizedTest(name = "{0}: {1} reaches {2}")
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{type: string, minLength: 1} => \"a\" => /minLength /type",
                "{enum: [a, b]} => \"b\" => /\"b\" /enum",
                "{enum: [a, b]} => \"c\" => /enum",
                "{properties: {p: {type: string}}, additionalProperties: {type: integer}} => {\"p\":\"a\"}"
                        + " => /additionalProperties /properties/p/type",
                "{properties: {p: {type: string}}, additionalProperties: {type: integer}} => {\"q\":1}"
                        + " => /additionalProperties /additionalProperties/type",
                "{prefixItems: [{type: string}], items: {type: integer}} => [\"a\"] => /prefixItems/0/type",
                "{prefixItems: [{type: string}], items: {type: integer}} => [\"a\", 1] => /items/type /prefixItems/0/type",
                "{allOf: [{minLength: 1}, {maxLength: 2}]} => \"a\" => /allOf/0/minLength /allOf/1/maxLength",
                "{anyOf: [{type: string}, {type: 'null'}]} => null => /anyOf/1/type",
                "{anyOf: [{type: string}, {type: 'null'}]} => \"a\" => /anyOf/0/type",
                "{anyOf: [{type: integer}, {type: string}]} => 1 => /anyOf/0/type",
                "{anyOf: [{type: string, nullable: true}, {type: integer}]} => null => /anyOf/0/nullable /anyOf/0/type",
                "{anyOf: [{type: number, maximum: 3}, {type: integer, minimum: 4}]} => 5 => /anyOf/1/minimum /anyOf/1/type",
                "{anyOf: [{type: [string, 'null'], minLength: 2}, {type: string, maxLength: 1}]} => \"a\""
                        + " => /anyOf/1/maxLength /anyOf/1/type",
                "{anyOf: [{minLength: 2}, {type: integer}]} => 1 => /anyOf/0/minLength /anyOf/1/type",
                "{type: array, properties: {p: {type: string}}} => [1] => /type",
                "{type: string, items: {type: integer}} => \"a\" => /type",
                "{oneOf: [{$ref: '#/components/schemas/T'}, {type: 'null'}]} => \"a\" => #/components/schemas/T/type",
            })
    void valuesReachWhatJudgesThem(String schema, String value, String reached) throws IOException {
        Contract contract = contract(schema);
        SchemaWalk walk = new SchemaWalk(new JsonSchemas(contract));
        Set<CoverageItem> items = new LinkedHashSet<>();

        walk.reached(JsonMapper.shared().readTree(value), contract.tree().at(SCHEMA), items);

        assertThat(items.stream().map(SchemaWalkTest::text).sorted().collect(Collectors.joining(" ")))
                .isEqualTo(reached);
    }

    private Contract contract(String schema) throws IOException {
        return Contract.read(Files.writeString(
                folder.resolve("document.yaml"),
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {T: {type: string}, S: "
                        + schema + "}}"));
    }

    private static String text(CoverageItem item) {
        String place = item.place().replace("#" + SCHEMA, "");
        return place + "/" + item.detail();
    }
}
