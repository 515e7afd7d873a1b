package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.schema.Alternative.ArrayShape;
import com.junction.contract.diff.schema.Alternative.ObjectShape;
import com.junction.contract.tree.DocumentTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alternatives are written with what distinguishes them from all values of their type. */
class AlternativeReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {} => anything
            true => anything
            false => nothing
            {type: string} => string
            {type: integer} => integer
            {type: [string, 'null']} => string, null
            {type: text} => anything
            {type: string, nullable: true} => string, null
            {type: [string, 'null'], nullable: true} => string, null
            {type: string, nullable: false} => string
            {nullable: true, allOf: [{type: string}]} => string, null
            {const: null} => null
            {type: string, enum: [a, null]} => string of "a"
            {type: string, enum: [a, null], nullable: true} => string of "a", null
            {enum: [a, null]} => null, string of "a"
            """)
    void theTypesOfASchema(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {type: string, enum: [a, b]} => string of "a" "b"
            {type: string, const: a} => string of "a" const
            {enum: [a, 1, 1.5, true]} => boolean of true, number of 1 1.5, string of "a"
            {type: integer, enum: [1, 1.0, 1.5]} => integer of 1
            {type: string, enum: [1]} => nothing
            {type: boolean, enum: [true, false]} => boolean
            {type: boolean, enum: [true]} => boolean of true
            {type: string, enum: [a], x-closed: true} => string of "a" closed
            {type: string, x-closed: true} => string
            {type: string, enum: [a, b], x-enum-varnames: [A, B]} => string of "a" "b" named {"a"=A, "b"=B}
            {type: string, enum: [a, b], x-enumNames: [A, B]} => string of "a" "b" named {"a"=A, "b"=B}
            {type: string, enum: [a], x-fern-enum: {a: {name: A}}} => string of "a" named {"a"=A}
            {type: string, enum: [a], x-fern-enum: {a: {description: d}}} => string of "a"
            {type: string, x-enum-varnames: [A]} => string
            {type: integer, enum: [1], minimum: 1} => integer of 1
            """)
    void theListedValuesOfASchema(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {type: integer, minimum: 1} => integer in [1, ∞)
            {type: string, maxLength: 3} => string in (-∞, 3]
            {type: string, pattern: a} => string with {pattern=["a"]}
            {type: string, pattern: .*} => string
            {type: string, pattern: ''} => string
            {type: string, format: date} => string with {format=["date"]}
            {type: boolean, format: date} => boolean
            {type: integer, format: int32} => integer with {format=["int32"]}
            {type: integer, multipleOf: 1} => integer
            {type: integer, multipleOf: 1.0} => integer
            {type: integer, multipleOf: 2} => integer with {multipleOf=[2]}
            {type: number, multipleOf: 1} => number with {multipleOf=[1]}
            {type: string, multipleOf: 2} => string
            {type: array, uniqueItems: true} => array with {uniqueItems=[true]}
            {type: array, uniqueItems: false} => array
            {type: array, contains: {type: string}} => array with {contains=[{"type":"string"}]}
            {type: string, not: {const: a}} => string with {not=[{"const":"a"}]}
            {type: object, dependentRequired: {a: [b]}} => object with {dependentRequired=[{"a":["b"]}]}
            {type: string, dependentRequired: {a: [b]}} => string
            {type: string, contentEncoding: base64} => string with {contentEncoding=["base64"]}
            """)
    void theConstraintsOfASchema(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {type: object, properties: {p: {}, q: {}}, required: [q]} => object p q!
            {type: object, required: [p]} => object p!
            {type: string, properties: {p: {}}} => string
            {type: object, properties: {p: {readOnly: true}, q: {writeOnly: true}}} => object q
            {type: object, properties: {p: {readOnly: true}}, required: [p]} => object
            {type: object, additionalProperties: true} => object
            {type: object, additionalProperties: {}} => object
            {type: object, additionalProperties: false} => object and no others
            {type: object, additionalProperties: {type: string}} => object and others (string)
            {type: object, propertyNames: {pattern: a}} => object whose names are described
            {type: array, items: {type: string}} => array of others (string)
            {type: array, prefixItems: [{type: string}, {}], items: {type: integer}} => array of string, anything, others (integer)
            """)
    void thePropertiesAndItemsThatARequestMayHave(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @Test
    void aResponseHasOtherPropertiesThanARequest() throws IOException {
        DocumentTree document =
                SchemaDocument.tree(folder, "{type: object, properties: {p: {readOnly: true}, q: {writeOnly: true}}}");
        AlternativeReader reader = new AlternativeReader(document, Side.RESPONSE, "");

        assertThat(texts(reader, reader.read(SchemaDocument.schema(document)))).isEqualTo("object p");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {allOf: [{type: string}, {maxLength: 3}]} => string in (-∞, 3]
            {allOf: [{type: string}, {type: integer}]} => nothing
            {allOf: [{type: number}, {type: integer}]} => integer
            {allOf: [{type: integer}, {type: number}]} => integer
            {allOf: [{type: [string, integer]}, {type: [integer, boolean]}]} => integer
            {allOf: [{enum: [a, b]}, {enum: [b, c]}]} => string of "b"
            {allOf: [{enum: [a]}, {enum: [b]}]} => nothing
            {allOf: [{enum: [a, b]}, {type: string}]} => string of "a" "b"
            {allOf: [{type: string}, {enum: [a, b]}]} => string of "a" "b"
            {allOf: [{type: string, enum: [a, b]}, {const: a}]} => string of "a" const
            {allOf: [{type: string, enum: [a, b], x-closed: true}, {enum: [a, b]}]} => string of "a" "b" closed
            {allOf: [{type: string, minLength: 2}, {minLength: 1, maxLength: 3}]} => string in [2, 3]
            {allOf: [{type: string, pattern: a}, {pattern: b}]} => string with {pattern=["a", "b"]}
            {allOf: [{type: object, properties: {p: {}}}, {properties: {q: {}}, required: [q]}]} => object p q!
            {allOf: [{type: object, properties: {p: {}}, required: [p]}, {properties: {q: {}}}]} => object p! q
            {allOf: [{type: object, additionalProperties: false}, {type: object}]} => object and no others
            {allOf: [{type: object, additionalProperties: {type: string}}, {additionalProperties: {maxLength: 1}}]} \
            => object and others (string in (-∞, 1])
            {allOf: [{type: array, items: {type: string}}, {items: {maxLength: 1}}]} => array of others (string in (-∞, 1])
            {allOf: [{type: array, prefixItems: [{type: string}]}, {items: {maxLength: 1}}]} \
            => array of string in (-∞, 1], others (null, boolean, number, string in (-∞, 1], array, object)
            {allOf: [{type: array, items: {maxLength: 1}}, {prefixItems: [{type: string}]}]} \
            => array of string in (-∞, 1], others (null, boolean, number, string in (-∞, 1], array, object)
            {allOf: [{$ref: '#/components/schemas/S'}]} => anything
            """)
    void aSchemaIsTheIntersectionOfItsParts(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {anyOf: [{type: string}, {type: integer}]} => string, integer
            {anyOf: [{type: string}, {anyOf: [{type: integer}, {type: 'null'}]}]} => string, integer, null
            {anyOf: [{type: string}, {type: string}]} => string
            {anyOf: [{type: string, maxLength: 1}, {type: string, minLength: 3}]} => string in (-∞, 1], string in [3, ∞)
            {anyOf: [{type: string}, {type: integer}], type: string} => string
            {anyOf: [{type: string}, {$ref: '#/components/schemas/S'}]} => string
            {oneOf: [{type: string}, {type: integer}]} => string, integer
            {oneOf: [{type: string, const: a}, {type: string, const: b}]} => string of "a" const, string of "b" const
            {oneOf: [{type: string}, {type: string, maxLength: 1}]} \
            => string with {oneOf=[one of several that overlap]}, \
            string in (-∞, 1] with {oneOf=[one of several that overlap]}
            {oneOf: [{type: number}, {type: integer}]} \
            => number with {oneOf=[one of several that overlap]}, integer with {oneOf=[one of several that overlap]}
            {oneOf: [{type: object, properties: {t: {const: a}}, required: [t]}, \
            {type: object, properties: {t: {const: b}}, required: [t]}]} => object t!, object t!
            {oneOf: [{type: object, properties: {t: {const: a}}, required: [t]}, \
            {type: object, properties: {t: {const: b}}}]} \
            => object t! with {oneOf=[one of several that overlap]}, object t with {oneOf=[one of several that overlap]}
            {oneOf: [{type: string}, {type: integer}, {type: string, maxLength: 1}]} \
            => string with {oneOf=[one of several that overlap]}, integer with {oneOf=[one of several that overlap]}, \
            string in (-∞, 1] with {oneOf=[one of several that overlap]}
            """)
    void aUnionHasTheAlternativesOfItsMembers(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {$ref: '#/components/schemas/Text'} => string as Text
            {$ref: '#/components/schemas/Text', maxLength: 1} => string as Text in (-∞, 1]
            {$ref: '#/components/schemas/Text', nullable: true} => string as Text, null
            {allOf: [{$ref: '#/components/schemas/Text'}]} => string as Text
            {allOf: [{maxLength: 1}, {$ref: '#/components/schemas/Text'}]} => string as Text in (-∞, 1]
            {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Color'}]} \
            => string as Text with {oneOf=[one of several that overlap]}, \
            string as Color of "red" with {oneOf=[one of several that overlap]}
            {$ref: '#/components/schemas/Either'} => string as Text, integer as Either
            """)
    void anAlternativeKeepsTheNameOfItsComponent(String schema, String alternatives) throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {type: object, discriminator: {propertyName: t}} => object with {discriminator=[t of ]}
            {type: object, discriminator: {propertyName: t, mapping: {b: '#/components/schemas/B', a: A}}} \
            => object with {discriminator=[t of a, b]}
            {type: object, discriminator: {propertyName: t}, anyOf: [{$ref: '#/components/schemas/Text'}, {type: object}]} \
            => object with {discriminator=[t of Text]}
            {type: object, discriminator: {propertyName: t, mapping: {a: '#/components/schemas/Text'}}, \
            anyOf: [{$ref: '#/components/schemas/Text'}, {type: object}]} => object with {discriminator=[t of a]}
            """)
    void aDiscriminatorHasItsMappedValuesAndTheNamesOfOtherMembers(String schema, String alternatives)
            throws IOException {
        assertThat(read(schema)).isEqualTo(alternatives);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {$ref: '#/components/schemas/Text'} => Text
            {$ref: '#/components/schemas/Named'} => Other
            """)
    void aJavaClassHasTheNameOfTheComponentOrOfTheExtension(String schema, String name) throws IOException {
        DocumentTree document = SchemaDocument.tree(folder, schema);
        AlternativeReader reader = new AlternativeReader(document, Side.REQUEST, "");

        assertThat(reader.typeName(reader.read(SchemaDocument.schema(document)).get(0)))
                .isEqualTo(name);
    }

    private String read(String schema) throws IOException {
        DocumentTree document = SchemaDocument.tree(folder, schema);
        AlternativeReader reader = new AlternativeReader(document, Side.REQUEST, "x-closed");
        return texts(reader, reader.read(SchemaDocument.schema(document)));
    }

    private static String texts(AlternativeReader reader, List<Alternative> alternatives) {
        if (AlternativeReader.isAnything(alternatives)) {
            return "anything";
        }
        return alternatives.isEmpty()
                ? "nothing"
                : alternatives.stream()
                        .map(alternative -> text(reader, alternative))
                        .collect(Collectors.joining(", "));
    }

    private static String text(AlternativeReader reader, Alternative alternative) {
        List<String> words = new ArrayList<>(List.of(alternative.type().toString()));
        if (!alternative.name().isEmpty() && !alternative.name().equals("S")) {
            words.add("as " + alternative.name());
        }
        if (!alternative.values().isEmpty()) {
            words.add("of " + String.join(" ", alternative.values()));
        }
        if (alternative.fixed()) {
            words.add("const");
        }
        if (alternative.closed()) {
            words.add("closed");
        }
        if (!alternative.constantNames().isEmpty()) {
            words.add("named " + alternative.constantNames());
        }
        if (!alternative.range().equals(Range.ALL)) {
            words.add("in " + alternative.range());
        }
        words.addAll(properties(reader, alternative.object()));
        words.addAll(items(reader, alternative.array()));
        if (!alternative.assertions().isEmpty()) {
            words.add("with "
                    + alternative.assertions().entrySet().stream()
                            .map(each -> each.getKey() + "="
                                    + each.getValue().stream().sorted().toList())
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return String.join(" ", words);
    }

    private static List<String> properties(AlternativeReader reader, ObjectShape object) {
        List<String> words = new ArrayList<>();
        object.properties().keySet().forEach(name -> words.add(object.required().contains(name) ? name + "!" : name));
        if (!object.open()) {
            words.add("and no others");
        }
        object.additional().ifPresent(schema -> words.add("and others (" + texts(reader, reader.read(schema)) + ")"));
        object.names().ifPresent(schema -> words.add("whose names are described"));
        return words;
    }

    private static List<String> items(AlternativeReader reader, ArrayShape array) {
        List<String> items = new ArrayList<>();
        array.first().forEach(schema -> items.add(texts(reader, reader.read(schema))));
        array.others().ifPresent(schema -> items.add("others (" + texts(reader, reader.read(schema)) + ")"));
        return items.isEmpty() ? List.of() : List.of("of " + String.join(", ", items));
    }
}
