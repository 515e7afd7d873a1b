package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.SmallDocument;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PlannedValuesTest {
    @TempDir
    private Path folder;

    /** The values of the schema S, and that schema. */
    private record Planned(PlannedValues values, Place schema) {}

    private Planned planned(String schema) {
        Contract contract = SmallDocument.of(folder, "{}", "S: " + schema);
        return new Planned(
                new PlannedValues(contract, new JsonSchemas(contract), "", 100),
                contract.tree().at("/components/schemas/S"));
    }

    private static List<String> wanted(List<Variant> variants) {
        return variants.stream().filter(Variant::isWanted).map(Variant::label).toList();
    }

    /** No sample matches {@code not}, so that something else must. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer}                                                        -> 1
            {type: integer, example: 7}                                            -> 1
            {type: integer, not: {const: 1}, example: 7}                           -> 7
            {type: integer, not: {const: 1}, default: 8}                           -> 8
            {type: integer, not: {const: 1}, example: 1, examples: [9, 10]}        -> 9
            {type: integer, not: {const: 1}, example: a, default: 8}               -> 8
            {type: integer, not: {const: 1}}                                       -> -2147483647
            {type: integer, not: {const: 1}, minimum: 5, maximum: 6}               -> 5
            {type: [integer, 'null'], not: {const: 1}}                             -> -2147483647
            {type: [boolean, 'null'], not: {const: true}}                          -> false
            {type: 'null'}                                                         -> null
            {type: boolean, not: {type: boolean}}                                  -> ''
            """)
    void theFirstValueIsValid(String schema, String value) {
        Planned planned = planned(schema);
        assertThat(planned.values().of(planned.schema()).map(JsonNode::toString).orElse(""))
                .isEqualTo(value);
    }

    /** An invalid example spoils only its own place. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer, example: 7}                                            -> 7
            {type: integer, examples: [7, 8]}                                      -> 7
            {type: integer, example: a}                                            -> 1
            {type: integer, default: 7}                                            -> 1
            {enum: [a, b], example: b}                                             -> "b"
            {allOf: [{type: integer, example: 7}]}                                 -> 7
            {type: array, items: {type: integer, example: 7}}                      -> [7]
            {type: array, items: {type: integer}, example: [7, 8]}                 -> [7]
            {properties: {a: {type: integer, example: 7}, b: {type: integer, example: x}}} -> {"a":7,"b":1}
            {properties: {a: {type: integer, example: 7}, b: {type: integer}}, example: {a: 8}} -> {"a":8,"b":1}
            {properties: {a: {properties: {b: {type: integer}, c: {type: integer}}}}, example: {a: {c: 8}}} -> {"a":{"b":1,"c":8}}
            {properties: {a: {type: integer, readOnly: true, example: 7}, b: {const: 1}}, example: {a: 8}} -> {"b":1}
            {oneOf: [{type: integer, example: 7}, {type: string, example: s}]}     -> 7
            {oneOf: [{type: object, properties: {k: {const: a}, l: {type: integer}}, example: {l: 7}}, {type: string}]} -> {"k":"a","l":7}
            {oneOf: [{type: integer}, {type: string}], example: s}                 -> "s"
            {type: [integer, 'null'], example: null}                               -> 1
            """)
    void theFirstValueOfARequestHasTheExamples(String schema, String value) {
        Planned planned = planned(schema);
        assertThat(planned.values().of(planned.schema().in(Direction.REQUEST)).orElseThrow())
                .hasToString(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer, minimum: 1, maximum: 1, example: 1, default: 1}        -> [=1]
            {type: integer, minimum: 1, maximum: 1, examples: [1, 2]}              -> [=1]
            {type: string, pattern: '^.$', examples: [a, b, c], default: d}        -> [example 2, example 3, default]
            {enum: [a, b], examples: [b, a], default: a}                           -> [=a, =b]
            {properties: {p: {type: string, pattern: '^.$', example: a, default: d}}} -> [p absent, p default]
            """)
    void otherExamplesAndDefaultsOfARequestAreTried(String schema, String labels) {
        Planned planned = planned(schema);
        assertThat(wanted(planned.values().valid(planned.schema().in(Direction.REQUEST))))
                .hasToString(labels);
    }

    @Test
    void aShownValueIsTheOneThatOthersDifferFrom() {
        Planned planned = planned("{required: [a], properties: {a: {type: string}, b: {type: boolean}}}");
        Place request = planned.schema().in(Direction.REQUEST);
        assertThat(wanted(planned.values().valid(request))).isNotEmpty();
        planned.values().show(request, Objects.requireNonNull(JsonText.parse("{\"a\":\"known\"}")));
        assertThat(planned.values().of(request).orElseThrow()).hasToString("{\"a\":\"known\",\"b\":true}");
        assertThat(planned.values().valid(request))
                .filteredOn(variant -> variant.label().equals("b=false"))
                .extracting(variant -> variant.value().toString())
                .containsExactly("{\"a\":\"known\",\"b\":false}");
    }

    @Test
    void aSchemaWithoutAValidValueHasNoVariants() {
        Planned planned = planned("{type: boolean, not: {type: boolean}}");
        assertThat(planned.values().valid(planned.schema())).isEmpty();
        assertThat(planned.values().invalid(planned.schema())).isEmpty();
        assertThat(planned.values().later(planned.schema())).isEmpty();
        assertThat(planned.values().combined(planned.schema())).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer}                                     -> 1
            {type: [integer, string]}                           -> 1
            {anyOf: [{type: integer}, {type: string}]}          -> "text"
            {oneOf: [{type: integer}, {enum: [a]}]}             -> "a"
            {type: boolean}                                     -> true
            """)
    void aParameterIsAStringIfItMay(String schema, String value) {
        Planned planned = planned(schema);
        assertThat(planned.values().ofParameter(planned.schema()).orElseThrow()).hasToString(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer, minimum: 3, maximum: 5}       -> =3 ; =5
            {type: integer, not: {const: 0}}              -> =-2147483647 ; =2147483647
            {type: boolean}                               -> =false
            """)
    void validVariantsAreValid(String schema, String labels) {
        Planned planned = planned(schema);
        assertThat(wanted(planned.values().valid(planned.schema()))).isEqualTo(List.of(labels.split(" ; ")));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                          -> null (type) ; of another type (type)
            {type: integer, minimum: 3}                              -> null (type) ; of another type (type) ; below its least (minimum) ; with a fraction (type)
            {type: object}                                           -> null (type) ; of another type (type)
            {type: object, additionalProperties: false}              -> null (type) ; of another type (type) ; a further property (additionalProperties)
            {properties: {a: {type: boolean}}}                       -> a null (type) ; a of another type (type)
            """)
    void invalidVariantsAreInvalid(String schema, String labels) {
        Planned planned = planned(schema);
        assertThat(wanted(planned.values().invalid(planned.schema()))).isEqualTo(List.of(labels.split(" ; ")));
    }

    /** Its member needs a property that the union excludes. */
    @Test
    void aVariantOfAnInvalidMemberIsNotWanted() {
        Planned planned = planned(
                "{oneOf: [{type: boolean}, {type: object, properties: {n: {type: integer}}}], not: {type: object}}");
        assertThat(planned.values().invalid(planned.schema()))
                .extracting(Variant::label)
                .contains("oneOf[1].n null (type)");
        assertThat(wanted(planned.values().invalid(planned.schema()))).doesNotContain("oneOf[1].n null (type)");
    }

    @Test
    void allVariantsOfALaterVersionAreWanted() {
        Planned planned = planned("{type: string, enum: [a]}");
        assertThat(wanted(planned.values().later(planned.schema()))).containsExactly("=value_of_a_later_version");
    }

    @Test
    void combinationsAreJudged() {
        Planned planned = planned(
                "{required: [a, b, c], properties: {a: {type: boolean}, b: {type: boolean}, c: {type: boolean}}, not: {required: [a], properties: {a: {const: false}}}}");
        assertThat(planned.values().combined(planned.schema()))
                .hasSizeGreaterThan(3)
                .allMatch(variant ->
                        variant.isWanted() == variant.value().path("a").asBoolean());
    }

    @Test
    void theNumberOfCombinationsIsTheBudget() {
        Contract contract = SmallDocument.of(
                folder, "{}", "S: {properties: {a: {type: boolean}, b: {type: boolean}, c: {type: boolean}}}");
        PlannedValues values = new PlannedValues(contract, new JsonSchemas(contract), "", 4);
        assertThat(values.combined(contract.tree().at("/components/schemas/S"))).hasSize(4);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {properties: {a: {}}, required: [a]}        -> []
            {properties: {a: {}}, required: [b, a, c]}  -> [b, c]
            """)
    void requiredNamesMayBeUndescribed(String schema, String names) {
        Planned planned = planned(schema);
        assertThat(planned.values().undescribed(planned.schema())).hasToString(names);
    }

    @Test
    void aUnionWithNullIsItsOtherMember() {
        Planned planned = planned("{oneOf: [{type: 'null'}, {type: string}]}");
        assertThat(planned.values().withoutNull(planned.schema()).pointer()).isEqualTo("/components/schemas/S/oneOf/1");
    }

    @Test
    void aFirstValueIsSearchedAndJudgedOnce() {
        Planned planned = planned("{type: boolean}");
        assertThat(planned.values().judged()).isZero();
        planned.values().of(planned.schema());
        assertThat(planned.values().judged()).isEqualTo(1);
        planned.values().of(planned.schema());
        assertThat(planned.values().judged()).isEqualTo(1);
        assertThat(wanted(planned.values().invalid(planned.schema()))).hasSize(2);
        assertThat(planned.values().judged()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{1} by {0}: {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: integer} -> 1   -> true
            {type: integer} -> 1.5 -> false
            {type: integer} -> "1" -> false
            """)
    void aValueIsJudged(String schema, String value, boolean valid) {
        Planned planned = planned(schema);
        assertThat(planned.values().isValid(Objects.requireNonNull(JsonText.parse(value)), planned.schema()))
                .isEqualTo(valid);
        assertThat(planned.values().disagreements()).isEmpty();
    }
}
