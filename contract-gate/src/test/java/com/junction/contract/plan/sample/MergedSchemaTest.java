package com.junction.contract.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedSchemaTest {
    @TempDir
    private Path folder;

    private final MergedSchemas schemas = new MergedSchemas();

    private MergedSchema merged(String schema, String... others) {
        return schemas.of(SmallDocument.schema(folder, schema, others));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                       -> ''
            {type: string}                                           -> string
            {type: [integer, 'null']}                                -> integer
            {type: 'null'}                                           -> null
            {enum: [null]}                                           -> null
            {allOf: [{type: number}, {type: integer}]}               -> integer
            {allOf: [{type: integer}, {type: number}]}               -> integer
            {allOf: [{minimum: 1}, {type: number}]}                  -> number
            {allOf: [{type: number}, {minimum: 1}]}                  -> number
            {properties: {a: {}}}                                    -> object
            {required: [a]}                                          -> object
            {additionalProperties: false}                            -> object
            {patternProperties: {a: {}}}                             -> object
            {allOf: [{required: [a]}]}                               -> object
            {items: {}}                                              -> array
            {prefixItems: [{}]}                                      -> array
            {items: {}, required: [a]}                               -> object
            {minLength: 1}                                           -> ''
            """)
    void theTypeIsDeclaredOrFollowsFromTheKeywords(String schema, String type) {
        assertThat(merged(schema).type()).isEqualTo(type);
    }

    @ParameterizedTest(name = "{0}: minLength {1}, maxLength {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                                    -> 0          -> 7
            {minLength: 3, maxLength: 5}                                          -> 3          -> 5
            {allOf: [{minLength: 4, maxLength: 9}, {minLength: 2, maxLength: 8}]} -> 4          -> 8
            {allOf: [{minLength: 4, maxLength: 9}], minLength: 6, maxLength: 12}  -> 6          -> 9
            {minLength: -1, maxLength: -1}                                        -> 0          -> 7
            {minLength: 1e30, maxLength: 1e30}                                    -> 2147483647 -> 7
            {minLength: a, maxLength: a}                                          -> 0          -> 7
            """)
    void countsOfAllPartsApply(String schema, int least, int most) {
        MergedSchema merged = merged(schema);
        assertThat(merged.least("minLength")).isEqualTo(least);
        assertThat(merged.most("maxLength", 7)).isEqualTo(most);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                      -> []
            {enum: [a, b]}                                          -> ["a", "b"]
            {enum: [a, null]}                                       -> ["a"]
            {enum: []}                                              -> []
            {enum: a}                                               -> []
            {const: null}                                           -> [null]
            {const: a, enum: [a, b]}                                -> ["a"]
            {allOf: [{enum: [a, b, c]}, {enum: [d, c, b]}]}         -> ["c", "b"]
            {allOf: [{enum: [a]}, {enum: [b]}]}                     -> ["a"]
            {allOf: [{enum: [a]}, {minLength: 1}]}                  -> ["a"]
            """)
    void valuesAreThoseThatAllPartsList(String schema, String values) {
        assertThat(merged(schema).values().toString()).isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} -> {1}, required {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                                            -> {}            -> []
            {properties: {a: {type: string}}, required: [a, z]}                           -> {a={"type":"string"}} -> [a, z]
            {allOf: [{properties: {a: {}}, required: [a]}, {properties: {b: {}}, required: [b]}]} -> {a={}, b={}} -> [a, b]
            {allOf: [{properties: {a: {type: string}}}, {properties: {a: {}}}]}           -> {a={"type":"string"}} -> []
            {allOf: [{properties: {a: {}}}, {properties: {a: {type: string}}}]}           -> {a={"type":"string"}} -> []
            {allOf: [{properties: {a: {type: string}}}, {properties: {a: {description: d}}}]} -> {a={"type":"string"}} -> []
            {allOf: [{properties: {a: {enum: [x]}}}, {properties: {a: {type: string}}}]}  -> {a={"enum":["x"]}} -> []
            {allOf: [{properties: {a: {const: x}}}, {properties: {a: {type: string}}}]}   -> {a={"const":"x"}} -> []
            {allOf: [{properties: {a: {minLength: 1}}}, {properties: {a: {type: string}}}]} -> {a={"type":"string"}} -> []
            """)
    void aPropertyIsThatOfThePartThatRestrictsItMost(String schema, String properties, String required) {
        MergedSchema merged = merged(schema);
        assertThat(merged.properties().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().node())
                        .toList()
                        .toString()
                        .replaceAll("^\\[(.*)]$", "{$1}"))
                .isEqualTo(properties);
        assertThat(merged.required()).hasToString(required);
        assertThat(merged.required()).allMatch(merged::isRequired);
        assertThat(merged.isRequired("of no schema")).isFalse();
    }

    @Test
    void aPropertyThatTheDirectionOmitsIsNeitherDescribedNorRequired() {
        Place schema = SmallDocument.schema(
                folder,
                "{required: [a, b], properties: {a: {readOnly: true}}, allOf: [{properties: {a: {type: string}, b: {}}}]}");
        MergedSchema merged = schemas.of(schema.in(Direction.REQUEST));
        assertThat(merged.properties()).containsOnlyKeys("b");
        assertThat(merged.required()).containsExactly("b");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}                                                             -> true
            {additionalProperties: true}                                   -> true
            {additionalProperties: false}                                  -> true
            {additionalProperties: {}}                                     -> true
            {additionalProperties: {type: string}}                         -> false
            {allOf: [{additionalProperties: {type: string}}, {}]}          -> false
            """)
    void anObjectIsOpenUnlessFurtherPropertiesHaveASchema(String schema, boolean open) {
        assertThat(merged(schema).isOpen()).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {allOf: [{format: a}], format: b}      -> "b"
            {allOf: [{format: a}, {format: b}]}    -> "b"
            {allOf: [{format: a}], type: string}   -> "a"
            {type: string}                         -> ''
            """)
    void aKeywordIsThatOfTheLastPartThatHasIt(String schema, String format) {
        MergedSchema merged = merged(schema);
        assertThat(merged.keyword("format")).hasToString(format);
        assertThat(merged.has("format")).isEqualTo(!format.isEmpty());
        assertThat(merged.child("format").node()).hasToString(format);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer, minimum: 2}                          -> 2
            {type: integer, minimum: 1.5}                        -> 2
            {type: number, minimum: 1.5}                         -> 1.5
            {allOf: [{minimum: 3}], minimum: 2, type: integer}   -> 3
            """)
    void numbersAreThoseThatAllPartsAllow(String schema, String lowest) {
        assertThat(merged(schema).numbers().lowest().orElseThrow()).isEqualByComparingTo(lowest);
    }

    @Test
    void membersOfAllUnionsAreLabelled() {
        MergedSchema merged = merged("{oneOf: [{type: string}, {type: integer}], allOf: [{anyOf: [{minimum: 1}]}]}");
        assertThat(merged.members())
                .extracting(SchemaUnion.Member::label)
                .containsExactly("anyOf[0]", "oneOf[0] of union 2", "oneOf[1] of union 2");
    }

    @Test
    void aChosenMemberIsAFurtherPartAndDecidesItsUnion() {
        MergedSchema merged = merged(
                "{type: object, properties: {a: {}}, oneOf: [{required: [a], anyOf: [{required: [b]}]}], anyOf: [{required: [c]}]}");
        MergedSchema chosen = merged.with(merged.members().get(0));
        assertThat(chosen.place()).isEqualTo(merged.place());
        assertThat(chosen.properties()).containsOnlyKeys("a");
        assertThat(chosen.required()).containsExactly("a");
        assertThat(chosen.members())
                .extracting(SchemaUnion.Member::label)
                .containsExactly("anyOf[0]", "anyOf[0] of union 2");

        MergedSchema both = chosen.with(chosen.members().get(0));
        assertThat(both.required()).containsExactlyInAnyOrder("a", "c");
        assertThat(both.members())
                .singleElement()
                .satisfies(member -> assertThat(both.with(member).unions()).isEmpty());
    }

    /** Later parts take precedence. */
    @Test
    void theSchemaOfAUnionTakesPrecedenceOverItsMember() {
        MergedSchema merged = merged("{format: own, oneOf: [{format: of the member, title: t}]}");
        MergedSchema chosen = merged.with(merged.members().get(0));
        assertThat(chosen.keyword("format").asString()).isEqualTo("own");
        assertThat(chosen.keyword("title").asString()).isEqualTo("t");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: string}                                                -> ''
            {oneOf: [{type: string}, {type: 'null'}]}                     -> /oneOf/0
            {anyOf: [{type: 'null'}, {type: string}]}                     -> /anyOf/1
            {oneOf: [{type: string}, {type: integer}]}                    -> ''
            {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}    -> ''
            {oneOf: [{type: string}]}                                     -> ''
            {oneOf: [{type: 'null'}, {anyOf: [{const: null}, {}]}]}       -> /oneOf/1/anyOf/1
            """)
    void aUnionWithNullIsItsOtherMember(String schema, String pointer) {
        Place place = SmallDocument.schema(folder, schema);
        assertThat(schemas.withoutNull(place).pointer()).isEqualTo(place.pointer() + pointer);
        assertThat(schemas.of(place).place()).isEqualTo(schemas.withoutNull(place));
    }

    @Test
    void aUnionOfItselfAndNullEnds() {
        assertThat(schemas.withoutNull(SmallDocument.schema(folder, "{oneOf: [{type: 'null'}, <S>]}"))
                        .pointer())
                .isEqualTo("/components/schemas/S");
    }

    @Test
    void aSchemaThatIsAPartOfItselfEnds() {
        MergedSchema merged = merged("{type: object, allOf: [<A>]}", "A: {required: [a], allOf: [<S>]}");
        assertThat(merged.type()).isEqualTo("object");
        assertThat(merged.required()).containsExactly("a");
    }
}
