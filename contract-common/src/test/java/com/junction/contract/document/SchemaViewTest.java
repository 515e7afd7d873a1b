package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaViewTest {
    @TempDir
    private Path folder;

    private Place schema(String text) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths: {}
                        components:
                          schemas:
                            Null: {enum: [null]}
                            ReadOnly: {type: string, readOnly: true}
                            Text: {type: string, minLength: 1}
                            S: %s
                        """.formatted(
                                text.replace("#", "'#/components/schemas/").replace("^", "'"))))
                .tree()
                .at("/components/schemas/S");
    }

    @ParameterizedTest(name = "{0}: nullable {1}, null alone {2}")
    @CsvSource(
            delimiterString = " | ",
            value = {
                "{type: string}                         | false | false",
                "{type: string, nullable: true}         | true  | false",
                "{type: [string, 'null']}               | true  | false",
                "{type: [string, 'null'], enum: [a]}    | false | false",
                "{type: [string, 'null'], enum: [null]} | true  | true",
                "{type: 'null'}                         | true  | true",
                "{type: ['null']}                       | true  | true",
                "{enum: [null]}                         | true  | true",
                "{enum: [a, null]}                      | true  | false",
                "{type: string, enum: [a, null]}        | false | false",
                "{const: null}                          | true  | true",
                "{const: a}                             | false | false",
                "{anyOf: [{type: string}, {type: 'null'}]} | true | false",
                "{oneOf: [{type: string}, {const: null}]}  | true | false",
                "{oneOf: [{type: string}, {$ref: #Null^}]} | true | false",
                "{}                                     | false | false",
            })
    void nullIsNamedInEverySpelling(String text, boolean nullable, boolean isNull) throws IOException {
        SchemaView view = SchemaView.of(schema(text));

        assertThat(view.isNullable()).isEqualTo(nullable);
        assertThat(view.isNull()).isEqualTo(isNull);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = " | ",
            value = {
                "{}                                        | neither",
                "{type: array}                             | list",
                "{items: {type: string}}                   | list",
                "{type: string, items: {type: string}}     | neither",
                "{type: [object, 'null']}                  | object",
                "{properties: {a: {}}}                     | object",
                "{anyOf: [{type: object}, {type: array}]}  | list and object",
                "{allOf: [{oneOf: [{type: array}]}]}       | list",
                "{allOf: [{$ref: #S^}, {type: object}]}    | object",
            })
    void listsAndObjectsAreFoundInCompositions(String text, String expected) throws IOException {
        SchemaView view = SchemaView.of(schema(text));

        String found = view.isList() && view.isObject()
                ? "list and object"
                : view.isList() ? "list" : view.isObject() ? "object" : "neither";
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aDirectionOmitsPropertiesThatAreForTheOther() throws IOException {
        Place schema = schema("{properties: {a: {type: string}, b: {writeOnly: true}, c: {$ref: #ReadOnly^},"
                + " d: {allOf: [{$ref: #ReadOnly^}]}}}");

        assertThat(new SchemaView(schema.in(Direction.REQUEST)).properties()).containsOnlyKeys("a", "b");
        assertThat(new SchemaView(schema.in(Direction.RESPONSE)).properties()).containsOnlyKeys("a", "c", "d");
        assertThat(new SchemaView(schema.in(Direction.REQUEST)).omittedProperties())
                .containsExactly("c", "d");
        assertThat(new SchemaView(schema).omittedProperties()).containsExactly("b", "c", "d");
        assertThat(new SchemaView(schema).propertyNames()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aTraversalVisitsEachSchemaOnceAndBeforeThoseInIt() throws IOException {
        Place schema = schema("{items: {$ref: #Text^}, not: {type: 'null'}, allOf: [{$ref: #S^}, {$ref: #Text^}],"
                + " patternProperties: {x: {properties: {a: true, b: {type: string}}}}, example: {items: {}}}");
        SchemaTraversal traversal = new SchemaTraversal(SchemaView::subschemas);

        assertThat(traversal.visit(schema).stream()
                        .map(view -> view.place().pointer().replace("/components/schemas/", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("S Text S/not S/patternProperties/x S/patternProperties/x/properties/b");
        assertThat(traversal.visit(schema)).isEmpty();
    }
}
