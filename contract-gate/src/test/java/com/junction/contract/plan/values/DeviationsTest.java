package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleBudget;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import com.junction.document.DocumentLimits;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The deviations from the sample of a schema. In the tables, {@code ;} separates them. */
class DeviationsTest {
    @TempDir
    private Path folder;

    private final MergedSchemas schemas = new MergedSchemas();
    private final SampleValues samples = new SampleValues(schemas, new SampleBudget(DocumentLimits.DEFAULTS), 10);

    private final Deviations valid = new ValidDeviations(schemas, samples);
    private final Deviations invalid = new InvalidDeviations(schemas);
    private final Deviations later = new LaterDeviations(schemas, "x-closed");

    private Place schema(String schema) {
        return SmallDocument.schema(folder, schema, "A: {type: object, properties: {a: {type: integer}}}");
    }

    private String labels(Deviations deviations, Place schema) {
        return String.join(" ; ", deviations.of(schema, samples.value(schema)).keySet());
    }

    /** Labels with their values. A label that begins with an equals sign is the value. */
    private String values(Deviations deviations, Place schema) {
        return deviations.of(schema, samples.value(schema)).entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue().get())
                .collect(Collectors.joining(" ; "));
    }

    private JsonNode value(Deviations deviations, Place schema, String label) {
        return Objects.requireNonNull(
                        deviations.of(schema, samples.value(schema)).get(label))
                .get();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                            -> =false
            {type: [boolean, 'null']}                                  -> null ; =false
            {oneOf: [{type: boolean}, {type: 'null'}]}                 -> null ; =false
            {type: 'null'}                                             -> ''
            {type: integer}                                            -> =-2147483647 ; =0 ; =2147483647
            {type: integer, format: int64}                             -> =-9007199254740991 ; =0 ; =9007199254740991
            {type: integer, format: uint64}                            -> =0 ; =9007199254740991
            {type: integer, format: int32}                             -> =-2147483647 ; =0 ; =2147483647
            {type: integer, minimum: 3, maximum: 5}                    -> =3 ; =5
            {type: integer, exclusiveMinimum: 3, exclusiveMaximum: 6}  -> =4 ; =5
            {type: integer, minimum: -1, maximum: 99999999999}         -> =-1 ; =0 ; =99999999999
            {type: integer, minimum: 8, maximum: 13, multipleOf: 7}    -> ''
            {type: number}                                             -> =-2147483647 ; =0 ; =2147483647 ; =-0.125
            {type: number, format: float}                              -> =-16777215 ; =0 ; =16777215 ; =-0.125
            {type: number, exclusiveMinimum: 0}                        -> =0.25 ; =2147483647
            {type: string, enum: [a, b]}                               -> =a ; =b
            {enum: [1, b]}                                             -> =1 ; =b
            {type: string, const: a}                                   -> ''
            {type: string, enum: [a, b], const: a}                     -> ''
            {type: string, format: date}                               -> =2024-02-29
            {type: string, format: date-time}                          -> =2026-03-01T12:00:00.123456+05:30 ; =1969-12-31T23:59:59Z
            {type: string, format: uuid}                               -> ''
            {type: string, pattern: x}                                 -> ''
            {type: string, minLength: 2, maxLength: 4}                 -> shortest ; longest ; like JSON
            {type: string, minLength: 4, maxLength: 5}                 -> shortest ; longest ; like JSON
            {type: string, maxLength: 3}                               -> ='' ; longest
            {type: string, minLength: 1000}                            -> shortest ; of 1000 characters
            {type: string, minLength: 14, maxLength: 14}               -> shortest ; longest ; of other scripts
            {type: string, minLength: 1001, maxLength: 5000}           -> shortest ; longest
            {type: string, minLength: 1001, maxLength: 5001}           -> shortest
            {type: array}                                              -> no items ; 2 items
            {type: array, minItems: 1, maxItems: 3}                    -> 1 items ; 3 items
            {type: array, minItems: 2, maxItems: 2}                    -> 2 items
            {type: array, minItems: 1, maxItems: 5000}                 -> 1 items ; 5000 items
            {type: array, minItems: 1, maxItems: 5001}                 -> 1 items
            {type: array, prefixItems: [{type: boolean}]}              -> ''
            {type: object}                                             -> ''
            {properties: {a: {}, b: {}}, required: [a]}                -> b absent
            {properties: {a: {}, b: {}}}                               -> a absent ; b absent ; required properties alone
            {oneOf: [{type: boolean}, {type: integer}]}                -> oneOf[0] ; oneOf[1]
            {type: integer, anyOf: [{minimum: 3}]}                     -> anyOf[0] ; =-2147483647 ; =0 ; =2147483647
            {}        -> any number ; any boolean ; null ; any array ; any empty array ; any object ; any empty object
            """)
    void validDeviationsAreTheBoundsAndTheAlternatives(String schema, String labels) {
        assertThat(labels(valid, schema(schema))).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: [boolean, 'null']}                              -> null: null ; =false: false
            {type: number, minimum: 0.5, maximum: 2}               -> =0.5: 0.5 ; =2: 2
            {type: string, minLength: 2, maxLength: 3}             -> shortest: "xx" ; longest: "xxx"
            {type: array, items: {type: integer}}                  -> no items: [] ; 2 items: [1,1]
            {type: array, items: {type: integer}, maxItems: 0}     -> no items: []
            {properties: {a: {type: integer}, b: {type: boolean}, c: {}}, required: [a]} \
            -> b absent: {"a":1,"c":"anything"} ; c absent: {"a":1,"b":true} ; required properties alone: {"a":1}
            {oneOf: [{type: boolean}, {type: integer}]}            -> oneOf[0]: true ; oneOf[1]: 1
            {enum: [a, 1]}                                         -> =a: "a" ; =1: 1
            """)
    void validDeviationsHaveTheirValues(String schema, String values) {
        assertThat(values(valid, schema(schema))).isEqualTo(values);
    }

    @Test
    void aListWithoutItemsIsFilledWithSamples() {
        Place schema = schema("{type: array, items: <S>}");
        assertThat(values(valid, schema)).isEqualTo("no items: [] ; 2 items: [[],[]]");
    }

    /** JavaScript loses digits of larger integers, and the mock is written in JavaScript. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            RESPONSE -> {type: integer, maximum: 9007199254740991} -> =-2147483647 ; =0 ; =9007199254740991
            RESPONSE -> {type: integer, maximum: 9007199254740992} -> =-2147483647 ; =0 ; =2147483647
            RESPONSE -> {type: integer, minimum: -9007199254740992, maximum: 3} -> =-2147483647 ; =0 ; =3
            REQUEST  -> {type: integer, maximum: 9007199254740992} -> =-2147483647 ; =0 ; =9007199254740992
            """)
    void aResponseHasOnlyIntegersThatTheMockCanWrite(Direction direction, String schema, String labels) {
        assertThat(labels(valid, schema(schema).in(direction))).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} properties")
    @CsvSource({"100, 101", "101, 1"})
    void eachOptionalPropertyIsAbsentOnceUnlessThereAreTooMany(int properties, int deviations) {
        String described = IntStream.range(0, properties)
                .mapToObj(i -> "p" + i + ": {type: boolean}")
                .collect(Collectors.joining(", "));
        Place schema = schema("{properties: {" + described + "}}");
        assertThat(valid.of(schema, samples.value(schema)))
                .hasSize(deviations)
                .containsKey("required properties alone");
    }

    @ParameterizedTest
    @CsvSource({
        "of other scripts, true",
        "of 1000 characters, true",
        "any number, true",
        "any of no kind, false",
        "null, false",
        "=x, false"
    })
    void aGeneralDeviationIsTheSameForAllSchemas(String deviation, boolean general) {
        assertThat(valid.isGeneral(deviation)).isEqualTo(general);
        assertThat(invalid.isGeneral(deviation)).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}               -> null (type): null ; of another type (type): "not-a-boolean"
            {type: [boolean, 'null']}     -> of another type (type): "not-a-boolean"
            {type: array}                 -> null (type): null ; of another type (type): {"not":"an array"}
            {type: string}                -> null (type): null ; of another type (type): 12
            {type: number}                -> null (type): null ; of another type (type): "not-a-number"
            {type: object}                -> null (type): null ; of another type (type): ["not an object"] \
            ; a further property (additionalProperties): {"not_in_the_document":null}
            """)
    void anInvalidValueIsOfAnotherType(String schema, String values) {
        assertThat(values(invalid, schema(schema))).isEqualTo(values);
    }

    /** Besides null and a value of another type. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer}                                 -> with a fraction (type): 1.5
            {type: integer, minimum: 3, maximum: 5}         -> below its least (minimum): 2 ; above its most (maximum): 6 ; with a fraction (type): 3.5
            {type: number, minimum: 3}                      -> below its least (minimum): 2.75
            {type: number, exclusiveMinimum: 3}             -> below its least (minimum): 3
            {type: number, maximum: 3}                      -> above its most (maximum): 3.25
            {type: number, exclusiveMaximum: 3}             -> above its most (maximum): 3
            {type: number, format: int32}                   -> ''
            {type: number, multipleOf: 4}                   -> no multiple (multipleOf): 6.0
            {type: string, enum: [ab, c]}                   -> none of its values (enum): "not-ab" ; in another case (enum): "AB" ; with a space behind (enum): "ab " ; cut off (enum): "a"
            {const: ab}                                     -> none of its values (const): "not-ab" ; in another case (const): "AB" ; with a space behind (const): "ab " ; cut off (const): "a"
            {type: integer, enum: [1, 2]}                   -> none of its values (enum): 987654
            {type: string, minLength: 3}                    -> too short (minLength): "xx"
            {type: string, minLength: 1, maxLength: 3}      -> too short (minLength): "" ; too long (maxLength): "xxxx"
            {type: string, minLength: 5001, maxLength: 5001} -> ''
            {type: string, pattern: '^x$'}                  -> another pattern (pattern): "§ §"
            {type: string, format: date}                    -> another format (format): "not a format"
            {type: array, minItems: 1, maxItems: 2, items: {type: integer}} -> too few items (minItems): [] ; too many items (maxItems): [1,1,1]
            {type: array, minItems: 2, items: {type: integer}} -> too few items (minItems): [1]
            {type: array, maxItems: 0, items: {type: integer}} -> ''
            {type: array, maxItems: 5000}                   -> ''
            {type: array, uniqueItems: true, items: {type: integer}} -> an item twice (uniqueItems): [1,1]
            {type: array, uniqueItems: false}               -> ''
            {properties: {a: {type: integer}, b: {type: boolean}}, required: [a]} \
            -> a absent (required): {"b":true} ; a further property (additionalProperties): {"a":1,"b":true,"not_in_the_document":null}
            {type: object, minProperties: 1}                \
            -> a further property (additionalProperties): {"key":"anything","not_in_the_document":null} ; too few properties (minProperties): {}
            """)
    void anInvalidValueBreaksOneRule(String schema, String values) {
        assertThat(values(invalid, schema(schema)).split(" ; ", 3))
                .as("null, another type, and the others")
                .satisfies(all -> assertThat(all.length > 2 ? all[2] : "").isEqualTo(values));
    }

    @ParameterizedTest(name = "{0}: {1} is tried: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: string, minLength: 5000}  -> too short (minLength)    -> true
            {type: string, minLength: 5001}  -> too short (minLength)    -> false
            {type: string, maxLength: 5000}  -> too long (maxLength)     -> true
            {type: string, maxLength: 5001}  -> too long (maxLength)     -> false
            {type: array, minItems: 5000}    -> too few items (minItems) -> true
            {type: array, minItems: 5001}    -> too few items (minItems) -> false
            {type: array, maxItems: 4999}    -> too many items (maxItems) -> true
            {type: array, maxItems: 5000}    -> too many items (maxItems) -> false
            """)
    void onlyBoundsWithinReachAreBroken(String schema, String label, boolean tried) {
        Place place = schema(schema);
        assertThat(invalid.of(place, samples.value(place)).containsKey(label)).isEqualTo(tried);
    }

    @Test
    void atMostAHundredRequiredPropertiesAreAbsent() {
        String names = IntStream.range(0, 101).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        Place schema = schema("{required: [" + names + "]}");
        assertThat(invalid.of(schema, samples.value(schema)).keySet())
                .filteredOn(label -> label.endsWith("absent (required)"))
                .hasSize(100);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: string}                                     -> ''
            {type: string, enum: [a]}                          -> =value_of_a_later_version
            {type: integer, enum: [1]}                         -> =987654
            {type: boolean, enum: [true]}                      -> ''
            {type: number, enum: [1.5]}                        -> ''
            {type: string, enum: [a], x-closed: true}          -> ''
            {type: string, enum: [a], x-closed: false}         -> =value_of_a_later_version
            {allOf: [{type: string, enum: [a], x-closed: true}]} -> ''
            {oneOf: [{type: string, enum: [a]}, {type: 'null'}], x-closed: true} -> ''
            {type: string, enum: [a], const: a}                -> ''
            {type: object}                                     -> with a property of a later version
            {type: object, additionalProperties: {type: integer}} -> ''
            {type: object, additionalProperties: false}        -> with a property of a later version
            {oneOf: [<A>, <A>]}                                -> member of a later version
            {anyOf: [<A>, {type: object}]}                     -> member of a later version
            {oneOf: [<A>]}                                     -> ''
            {oneOf: [<A>, {type: integer}]}                    -> ''
            {type: array}                                      -> ''
            """)
    void aLaterVersionAddsToWhatIsOpen(String schema, String labels) {
        assertThat(labels(later, schema(schema))).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: string, enum: [a]}  -> =value_of_a_later_version          -> "value_of_a_later_version"
            {type: integer, enum: [1]} -> =987654                            -> 987654
            {oneOf: [<A>, <A>]}        -> member of a later version          -> {"member_of_a_later_version":true}
            <A>                        -> with a property of a later version -> {"a":1,"property_of_a_later_version":{"a":1,"b":[null]}}
            """)
    void aLaterVersionHasItsValues(String schema, String label, String value) {
        assertThat(value(later, schema(schema), label)).hasToString(value);
    }
}
