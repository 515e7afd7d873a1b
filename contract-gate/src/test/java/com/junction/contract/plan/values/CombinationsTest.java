package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SampleBudget;
import com.junction.contract.plan.sample.SampleValues;
import com.junction.contract.tree.Place;
import com.junction.document.DocumentLimits;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CombinationsTest {
    /** Three flags, of which a is required: a has two states, and b and c have three. */
    private static final String FLAGS =
            "{required: [a], properties: {a: {type: boolean}, b: {type: boolean}, c: {type: boolean}}}";

    @TempDir
    private Path folder;

    private List<Variant> combinations(String schema, int most) {
        MergedSchemas schemas = new MergedSchemas();
        SampleValues samples = new SampleValues(schemas, new SampleBudget(DocumentLimits.DEFAULTS), 10);
        Place place = SmallDocument.schema(folder, schema);
        return Combinations.of(
                place,
                samples.value(place),
                schemas,
                samples,
                value -> !value.toString().contains("false"),
                most);
    }

    private List<String> values(String schema) {
        return combinations(schema, 1000).stream()
                .map(variant -> variant.value().toString())
                .toList();
    }

    @Test
    void eachPairOfStatesOccurs() {
        List<String> values = values(FLAGS);
        assertThat(values).hasSize(9).startsWith("{\"a\":true,\"b\":true,\"c\":true}");
        for (String b : List.of("\"b\":true", "\"b\":false", "")) {
            for (String other : List.of("\"a\":true", "\"a\":false", "\"c\":true", "\"c\":false")) {
                assertThat(values)
                        .anyMatch(value ->
                                value.contains(other) && (b.isEmpty() ? !value.contains("b") : value.contains(b)));
            }
        }
        assertThat(values).allMatch(value -> value.contains("\"a\"")).contains("{\"a\":true}");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: boolean}                                                      -> ''
            {properties: {a: {type: boolean}, b: {type: boolean}}}               -> ''
            {items: {type: boolean}}                                             -> ''
            {properties: {a: {enum: [x]}, b: {enum: [y]}, c: {enum: [z]}}, required: [a, b, c]} -> {"a":"x","b":"y","c":"z"}
            """)
    void onlyAnObjectThatIsMoreThanAWrapperHasCombinations(String schema, String values) {
        assertThat(String.join("", values(schema))).isEqualTo(values);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {properties: {data: %s}}                             -> {"data":{"a":true,"b":true,"c":true}}
            {properties: {n: {type: integer}, data: %s}}         -> {"n":1,"data":{"a":true,"b":true,"c":true}}
            {items: %s, minItems: 2}                             -> [{"a":true,"b":true,"c":true},{"a":true,"b":true,"c":true}]
            {properties: {data: {items: %s}}}                    -> {"data":[{"a":true,"b":true,"c":true}]}
            """)
    void theFirstObjectWithinWrappersIsCombined(String schema, String first) {
        List<String> values = values(schema.formatted(FLAGS));
        assertThat(values).hasSize(9).startsWith(first);
        String last = "{\"a\":false,\"b\":false,\"c\":";
        assertThat(values).anyMatch(value -> value.contains(last));
        assertThat(values).allMatch(value -> value.startsWith(first.substring(0, first.indexOf("\"a\""))));
    }

    @Test
    void thereAreNoMoreThanAreWanted() {
        assertThat(combinations(FLAGS, 4)).hasSize(4);
    }

    @Test
    void aCombinationIsNumberedAndHasOneOrigin() {
        assertThat(combinations(FLAGS, 3))
                .extracting(variant -> variant.label() + " of " + variant.origin())
                .containsExactly(
                        "combination 0 of combination", "combination 1 of combination", "combination 2 of combination");
    }

    @ParameterizedTest(name = "{0} properties: {1} with an origin of their own")
    @CsvSource({"100, 0", "101, 3"})
    void theStatesOfAWideObjectAreTriedForItself(int properties, long own) {
        String described = IntStream.range(0, properties)
                .mapToObj(i -> "p" + i + ": {type: boolean}")
                .collect(Collectors.joining(", "));
        assertThat(combinations("{properties: {" + described + "}}", 10).stream()
                        .filter(variant -> variant.origin().startsWith("#/components/schemas/S combination "))
                        .count())
                .isEqualTo(own);
    }

    @Test
    void aCombinationIsWantedIfItIsValid() {
        assertThat(combinations(FLAGS, 100))
                .allMatch(variant ->
                        variant.isWanted() != variant.value().toString().contains("false"))
                .anyMatch(Variant::isWanted);
    }

    @Test
    void aPropertyThatIsNotDescribedHasOneState() {
        assertThat(values("{required: [a, b, c, d], properties: {a: {type: boolean}}}"))
                .containsExactly(
                        "{\"a\":true,\"b\":\"anything\",\"c\":\"anything\",\"d\":\"anything\"}",
                        "{\"a\":false,\"b\":\"anything\",\"c\":\"anything\",\"d\":\"anything\"}");
    }
}
