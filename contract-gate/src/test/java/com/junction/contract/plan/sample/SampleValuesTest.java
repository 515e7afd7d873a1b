package com.junction.contract.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import com.junction.document.DocumentLimits;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample of each schema. In the tables, S is the schema, and A another schema of the same document. */
class SampleValuesTest {
    @TempDir
    private Path folder;

    private static SampleValues samples(String limits, int mostOptional) {
        return new SampleValues(new MergedSchemas(), new SampleBudget(DocumentLimits.parse(limits)), mostOptional);
    }

    private String sample(Place schema) {
        return samples("", 10).value(schema).toString();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                   -> true
            {type: 'null'}                                    -> null
            {type: integer}                                   -> 1
            {type: integer, minimum: 5}                       -> 5
            {type: integer, maximum: -3}                      -> -3
            {type: number}                                    -> 1.5
            {type: number, multipleOf: 1}                     -> 2
            {type: integer, minimum: 3, maximum: 2}           -> 1
            {type: number, minimum: 3, maximum: 2}            -> 1.5
            {type: string}                                    -> "text"
            {type: string, maxLength: 2}                      -> "te"
            {type: string, enum: [b, a]}                      -> "b"
            {type: [string, 'null'], enum: [null, b]}         -> "b"
            {type: string, const: c, enum: [b, c]}            -> "c"
            {const: {a: [1]}}                                 -> {"a":[1]}
            {}                                                -> "anything"
            {minimum: 3}                                      -> 3
            {maximum: 0}                                      -> 0
            {exclusiveMinimum: 3}                             -> 3.25
            {exclusiveMaximum: 1}                             -> 0.75
            {multipleOf: 7}                                   -> 7
            {pattern: '^ab$'}                                 -> "ab"
            {minLength: 5}                                    -> "textx"
            {maxLength: 3}                                    -> "tex"
            {format: date}                                    -> "2026-03-01"
            {format: of-no-document}                          -> "anything"
            {minimum: 3, minLength: 5}                        -> 3
            """)
    void aScalarObeysTheKeywordsOfItsType(String schema, String value) {
        assertThat(sample(SmallDocument.schema(folder, schema))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: array}                                               -> ["anything"]
            {type: array, items: {type: integer}}                       -> [1]
            {items: {type: integer}}                                    -> [1]
            {type: array, minItems: 3, items: {type: integer}}          -> [1,1,1]
            {type: array, maxItems: 0, items: {type: integer}}          -> []
            {type: array, minItems: 3, items: {enum: [a, b]}}           -> ["a","b","a"]
            {type: array, minItems: 2, uniqueItems: true, items: {enum: [a, b]}} -> ["a","b"]
            {type: array, minItems: 3, uniqueItems: true, items: {type: integer}} -> [1,2,3]
            {type: array, minItems: 3, uniqueItems: true, items: {type: string}} -> ["text","text1","text2"]
            {type: array, minItems: 2, uniqueItems: true, items: {type: boolean}} -> [true,true]
            {prefixItems: [{type: boolean}, {type: string}]}            -> [true,"text"]
            {prefixItems: [{type: boolean}], items: {type: integer}}    -> [true]
            {prefixItems: [{type: boolean}], minItems: 3, items: {type: integer}} -> [true,1,1]
            """)
    void anArrayHasAnItemAndAsManyAsAreRequired(String schema, String value) {
        assertThat(sample(SmallDocument.schema(folder, schema))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: object}                                                        -> {}
            {properties: {b: {type: integer}, a: {type: boolean}}}                -> {"b":1,"a":true}
            {properties: {a: {type: integer}}, required: [z]}                     -> {"a":1,"z":"anything"}
            {required: [z], additionalProperties: {type: integer}}                -> {"z":1}
            {additionalProperties: {type: integer}}                               -> {"key":1}
            {additionalProperties: true}                                          -> {}
            {additionalProperties: {type: integer}, properties: {a: {type: boolean}}} -> {"a":true}
            {type: object, minProperties: 2}                                      -> {"key":"anything","key0":"anything"}
            {type: object, minProperties: 3, properties: {a: {type: integer}}}    -> {"a":1,"key":"anything","key0":"anything"}
            {type: object, minProperties: 2, properties: {key: {type: integer}}}  -> {"key":1,"key0":"anything"}
            {type: object, minProperties: 1, properties: {a: {type: integer}}}    -> {"a":1}
            {additionalProperties: {type: integer}, propertyNames: {enum: [x, y]}} -> {"x":1}
            {additionalProperties: {type: integer}, minProperties: 2, propertyNames: {enum: [x, y]}} -> {"x":1,"y":1}
            {additionalProperties: {type: integer}, propertyNames: {pattern: '^ab$'}} -> {"ab":1}
            {additionalProperties: {type: integer}, propertyNames: {format: date}} -> {"2026-03-01":1}
            {additionalProperties: {type: integer}, propertyNames: {minLength: 2}} -> {"key":1}
            """)
    void anObjectHasAllOfItsPropertiesAndAsManyAsAreRequired(String schema, String value) {
        assertThat(sample(SmallDocument.schema(folder, schema))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}, A: {1} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {properties: {n: {type: integer}, s: <S>}}             -> {}                                   -> {"n":1}
            {properties: {n: {type: integer}, s: {items: <S>}}}    -> {}                                   -> {"n":1,"s":[]}
            {properties: {n: {type: integer}, s: {additionalProperties: <S>}}} -> {}                       -> {"n":1,"s":{}}
            {properties: {n: {type: integer}, s: {anyOf: [<S>, {type: 'null'}]}}} -> {}                    -> {"n":1}
            {properties: {a: <A>}}                                 -> {properties: {n: {type: integer}, s: <S>}} -> {"a":{"n":1}}
            {oneOf: [{items: <S>}, {type: integer}]}               -> {}                                   -> []
            {properties: {s: {oneOf: [<S>, {type: integer}]}}}     -> {}                                   -> {"s":1}
            {required: [a], properties: {a: <A>}}                  -> {oneOf: [<S>, {type: boolean}]}      -> {"a":true}
            """)
    void anOptionalPartDoesNotLeadBack(String schema, String other, String value) {
        assertThat(sample(SmallDocument.schema(folder, schema, "A: " + other))).isEqualTo(value);
    }

    @Test
    void requiredPartsThatLeadBackEndInNull() {
        String sample = sample(SmallDocument.schema(folder, "{required: [s], properties: {s: <S>}}"));
        assertThat(sample).isEqualTo("{\"s\":".repeat(11) + "null" + "}".repeat(11));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {oneOf: [{type: boolean}, {type: integer}]}                        -> true
            {anyOf: [{type: 'null'}, {type: integer}, {type: string}]}         -> 1
            {oneOf: [{type: integer}], anyOf: [{minimum: 4}, {minimum: 9}]}    -> 4
            {type: integer, anyOf: [{minimum: 4}]}                             -> 4
            {oneOf: [{type: 'null'}, {enum: [null]}]}                          -> null
            """)
    void aUnionHasAValueOfItsFirstMemberThatIsNotNull(String schema, String value) {
        assertThat(sample(SmallDocument.schema(folder, schema))).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            propertyName: kind                                                       -> {"kind":"A"}
            propertyName: kind, mapping: {first: '#/components/schemas/A'}           -> {"kind":"first"}
            propertyName: kind, mapping: {first: A}                                  -> {"kind":"first"}
            propertyName: kind, mapping: {other: '#/components/schemas/BA', a: A}    -> {"kind":"a"}
            propertyName: kind, mapping: {other: B}                                  -> {"kind":"A"}
            propertyName: absent                                                     -> {"kind":"text"}
            """)
    void aDiscriminatorNamesTheMember(String discriminator, String value) {
        Place schema = SmallDocument.schema(
                folder,
                "{oneOf: [<A>, <B>], discriminator: {" + discriminator + "}}",
                "A: {type: object, properties: {kind: {type: string}}}",
                "B: {type: object}",
                "BA: {type: object}");
        assertThat(sample(schema)).isEqualTo(value);
    }

    @Test
    void aDiscriminatorKeepsTheConstantOfItsMember() {
        Place schema = SmallDocument.schema(
                folder,
                "{oneOf: [<A>], discriminator: {propertyName: kind}}",
                "A: {properties: {kind: {const: first}}}");
        assertThat(sample(schema)).isEqualTo("{\"kind\":\"first\"}");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            oneOf[0] -> {"kind":"A"}
            oneOf[1] -> {"kind":"B"}
            oneOf[2] -> 1
            """)
    void aMemberOfAUnionHasItsOwnSample(String label, String value) {
        Place schema = SmallDocument.schema(
                folder,
                "{oneOf: [<A>, <B>, {type: integer}], discriminator: {propertyName: kind}}",
                "A: {type: object, properties: {kind: {type: string}}}",
                "B: {type: object, properties: {kind: {type: string}}}");
        MergedSchemas schemas = new MergedSchemas();
        MergedSchema merged = schemas.of(schema);
        SampleValues samples = new SampleValues(schemas, new SampleBudget(DocumentLimits.DEFAULTS), 10);
        assertThat(merged.members())
                .filteredOn(member -> member.label().equals(label))
                .singleElement()
                .satisfies(member -> assertThat(samples.member(merged, member)).hasToString(value));
    }

    @ParameterizedTest
    @CsvSource({"REQUEST, '{\"b\":true,\"c\":1}'", "RESPONSE, '{\"a\":true,\"c\":1}'"})
    void aDirectionOmitsProperties(Direction direction, String value) {
        Place schema = SmallDocument.schema(
                folder,
                "{required: [a, b], properties: {a: {type: boolean, readOnly: true},"
                        + " b: {type: boolean, writeOnly: true}, c: {type: integer}}}");
        assertThat(sample(schema.in(direction))).isEqualTo(value);
    }

    /** Each level has 20 properties, so that two levels have 420 values, and an ordinary sample has 400. */
    @ParameterizedTest(name = "{0} properties on each of two levels: {1} values")
    @CsvSource({"19, 19", "20, 0"})
    void optionalPropertiesAreWrittenAsDeepAsAnOrdinarySizeAllows(int properties, int inner) {
        StringBuilder outer = new StringBuilder();
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < properties; i++) {
            outer.append("p").append(i).append(": <A>, ");
            nested.append("q").append(i).append(": {type: boolean}, ");
        }
        Place schema = SmallDocument.schema(
                folder, "{properties: {" + outer + "}}", "A: {type: object, properties: {" + nested + "}}");
        assertThat(samples("", 10).value(schema))
                .hasSize(properties)
                .allSatisfy(value -> assertThat(value).hasSize(inner));
    }

    @ParameterizedTest(name = "down to depth {0}: {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            0 -> {}
            1 -> {"a":{}}
            2 -> {"a":{"b":[]}}
            3 -> {"a":{"b":[true]}}
            5 -> {"a":{"b":[true]}}
            """)
    void optionalPropertiesAreWrittenDownToTheLargestDepth(int mostOptional, String value) {
        Place schema = SmallDocument.schema(
                folder, "{properties: {a: {type: object, properties: {b: {type: array, items: {type: boolean}}}}}}");
        assertThat(samples("", mostOptional).value(schema)).hasToString(value);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            sample=100 -> {type: string, minLength: 200}                      -> a valid value has more than 100 values
            sample=100 -> {type: string, pattern: '^x{101}$'}                 -> a valid value has more than 100 values
            sample=100 -> {type: array, minItems: 101, items: {}}             -> a valid value has more than 100 values
            sample=100 -> {type: object, minProperties: 101}                  -> a valid value has more than 100 values
            depth=20   -> {type: object, required: [a], properties: {a: <A>}} -> nested more than 20 levels
            """)
    void aRequiredValueBeyondALimitCannotBePlanned(String limits, String schema, String problem) {
        String lists = "{type: array, minItems: 1, items: ".repeat(19) + "{type: boolean}" + "}".repeat(19);
        Place place = SmallDocument.schema(
                folder, schema, "A: {type: object, required: [b], properties: {b: <B>}}", "B: " + lists);
        SampleValues samples = samples(limits, 10);
        assertThatThrownBy(() -> samples.value(place))
                .isInstanceOf(UnplannableException.class)
                .hasMessageContaining("#/components/schemas/")
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> samples.value(place)).as("a second time").hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: string, minLength: 99}         -> 101
            {type: string, pattern: '^x{49}$'}    -> 51
            """)
    void aRequiredValueWithinALimitIsPlanned(String schema, int length) {
        assertThat(samples("sample=100", 10)
                        .value(SmallDocument.schema(folder, schema))
                        .toString())
                .hasSize(length);
    }

    @Test
    void aSchemaHasOneSample() {
        Place schema = SmallDocument.schema(folder, "{type: object}");
        SampleValues samples = samples("", 10);
        assertThat(samples.value(schema)).isSameAs(samples.value(schema));
    }
}
