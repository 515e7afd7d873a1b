package com.junction.contract.plan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.schema.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class NumberRangeTest {
    private static NumberRange range(String type, String keywords) {
        return NumberRange.of(List.of(schema(keywords)), type.equals("integer"));
    }

    private static JsonNode schema(String keywords) {
        return Objects.requireNonNull(JsonText.parse("{" + keywords.replace('\'', '"') + "}"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0} {1}: {2} .. {3}, not {4}, {5}; near 1: {6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | 'minimum': 1, 'maximum': 9                            | 1 | 9 | 0 | 10 | 1",
                "integer | 'exclusiveMinimum': 1, 'exclusiveMaximum': 9          | 2 | 8 | 1 | 9 | 2",
                "integer | 'minimum': 1, 'exclusiveMinimum': true, 'maximum': 9  | 2 | 9 | 1 | 10 | 2",
                "integer | 'minimum': 1.5, 'maximum': 3.5                        | 2 | 3 | 1 | 4 | 2",
                "integer | 'minimum': 10, 'maximum': 31, 'multipleOf': 7         | 14 | 28 | 7 | 35 | 14",
                "integer | 'minimum': 1, 'maximum': 5, 'multipleOf': 1.5         | 3 | 3 | 0 | 6 | 3",
                "integer | 'minimum': -9223372036854775808, 'maximum': 18446744073709551615"
                        + " | -9223372036854775808 | 18446744073709551615 | -9223372036854775809 | 18446744073709551616 | 1",
                "integer | 'minimum': 9223372036854775806, 'maximum': 1e30, 'multipleOf': 9223372036854775807"
                        + " | 9223372036854775807 | 999999999994923055621274519136 | 0 | 1000000000004146427658129294943"
                        + " | 9223372036854775807",
                "number  | 'exclusiveMinimum': 0, 'exclusiveMaximum': 0.1        | 0.05 | 0.05 | 0 | 0.1 | 0.05",
                "number  | 'minimum': 0.07, 'maximum': 0.1, 'multipleOf': 0.01   | 0.07 | 0.1 | 0.06 | 0.11 | 0.1",
                "number  | 'minimum': 1e-20, 'maximum': 2e-20, 'multipleOf': 1e-20"
                        + " | 0.00000000000000000001 | 0.00000000000000000002 | 0 | 0.00000000000000000003 | 0.00000000000000000002",
                "integer | 'format': 'uint8'                                     | 0 | 255 | -1 | 256 | 1",
                "number  | 'format': 'int32', 'minimum': 5                       | 5 | 2147483647 | 4 | 2147483648 | 5",
            })
    void boundsAreExact(
            String type, String keywords, String lowest, String highest, String below, String above, String nearOne) {
        NumberRange range = range(type, keywords);
        assertThat(plain(range.lowest().orElseThrow())).isEqualTo(lowest);
        assertThat(plain(range.highest().orElseThrow())).isEqualTo(highest);
        assertThat(plain(range.nearest(BigDecimal.ONE).orElseThrow())).isEqualTo(nearOne);
        assertThat(plain(range.below().orElseThrow())).isEqualTo(below);
        assertThat(plain(range.above().orElseThrow())).isEqualTo(above);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | 'minimum': 2, 'maximum': 1",
                "integer | 'exclusiveMinimum': 1, 'exclusiveMaximum': 2",
                "integer | 'minimum': 8, 'maximum': 13, 'multipleOf': 7",
                "number  | 'exclusiveMinimum': 1, 'maximum': 1",
            })
    void wherePossibleThereIsANumber(String type, String keywords) {
        assertThat(range(type, keywords).nearest(BigDecimal.ONE)).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "integer | 'multipleOf': 4                | 6",
                "number  | 'multipleOf': 0.01             | 0.015",
                "number  | 'multipleOf': 2, 'maximum': 2  | 1",
            })
    void halfAStepIsNoMultiple(String type, String keywords, String number) {
        assertThat(plain(range(type, keywords).noMultiple().orElseThrow())).isEqualTo(number);
    }

    /** The tighter bound of several schemas counts, and of two equal ones the exclusive one. */
    @ParameterizedTest(name = "{0} and {1}: {2} .. {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "minimum": 1, "maximum": 9          | "minimum": 2, "maximum": 8                   | 2    | 8
            "minimum": 2, "maximum": 8          | "minimum": 1, "maximum": 9                   | 2    | 8
            "minimum": 1, "maximum": 9          | "exclusiveMinimum": 1, "exclusiveMaximum": 9 | 1.25 | 8.75
            "exclusiveMinimum": 1, "exclusiveMaximum": 9 | "minimum": 1, "maximum": 9          | 1.25 | 8.75
            "exclusiveMinimum": 1, "exclusiveMaximum": 9 | "minimum": 2, "maximum": 8          | 2    | 8
            "minimum": 2, "maximum": 8          | "exclusiveMinimum": 1, "exclusiveMaximum": 9 | 2    | 8
            "minimum": 2.5, "maximum": 8.5      | "format": "int32"                            | 3    | 8
            "format": "uint8"                   | "format": "int8"                             | 0    | 127
            "multipleOf": 4, "minimum": 1       | "multipleOf": 6, "maximum": 30               | 12   | 24
            "multipleOf": 0.4, "minimum": 1     | "multipleOf": 0.06, "maximum": 3             | 1.2  | 2.4
            "multipleOf": 0, "minimum": 1.5     | "multipleOf": -3, "maximum": 2.5             | 1.5  | 2.5
            "minimum": -9, "multipleOf": 4      | "maximum": -3                                | -8   | -4
            "minimum": 0, "exclusiveMinimum": true | "maximum": 1, "exclusiveMaximum": false   | 0.25 | 1
            """)
    void severalSchemasRestrictTogether(String one, String other, String lowest, String highest) {
        NumberRange range = NumberRange.of(List.of(schema(one), schema(other)), false);
        assertThat(plain(range.lowest().orElseThrow())).isEqualTo(lowest);
        assertThat(plain(range.highest().orElseThrow())).isEqualTo(highest);
    }

    @ParameterizedTest(name = "{0} near {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "title": "any"                     | 1.5   | 1.5
            "minimum": 2                       | 1     | 2
            "minimum": 2                       | 3     | 3
            "maximum": 2                       | 3     | 2
            "multipleOf": 5                    | 11    | 15
            "multipleOf": 5, "maximum": 14     | 11    | 10
            "multipleOf": 5                    | -11   | -10
            "multipleOf": 5, "maximum": -11    | -11   | -15
            "multipleOf": 5, "minimum": 7      | 1     | 10
            "exclusiveMinimum": 1, "exclusiveMaximum": 1.1 | 1 | 1.05
            "minimum": 100                     | 1     | 100
            """)
    void theNearestNumberIsAllowed(String keywords, String wanted, String nearest) {
        assertThat(range("number", keywords).nearest(new BigDecimal(wanted)).orElseThrow())
                .hasToString(nearest);
    }

    @ParameterizedTest(name = "{0}: below {1}, above {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "minimum": 2, "maximum": 5                                            | 1.75 | 5.25
            "exclusiveMinimum": 2, "exclusiveMaximum": 5                          | 2    | 5
            "minimum": 2, "maximum": 2.1                                          | 1.95 | 2.15
            "multipleOf": 2, "minimum": 4, "maximum": 8                           | 2    | 10
            "multipleOf": 2, "exclusiveMinimum": 4, "exclusiveMaximum": 8         | 4    | 8
            "multipleOf": 2, "exclusiveMinimum": 3, "exclusiveMaximum": 9         | 2    | 10
            """)
    void theNumbersBeyondTheBoundsAreJustBeyond(String keywords, String below, String above) {
        NumberRange range = range("number", keywords);
        assertThat(plain(range.below().orElseThrow())).isEqualTo(below);
        assertThat(plain(range.above().orElseThrow())).isEqualTo(above);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'multipleOf': 2", "'title': 'any'"})
    void thereIsNothingBeyondWhereThereIsNoBound(String keywords) {
        NumberRange range = range("number", keywords);
        assertThat(range.lowest()).isEmpty();
        assertThat(range.highest()).isEmpty();
        assertThat(range.below()).isEmpty();
        assertThat(range.above()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e-1000, 1e1000", "1e1000, 1e-1000"})
    void farEndsTakeNoTime(String multiple, String bound) {
        NumberRange range = range("number", "'multipleOf': " + multiple + ", 'minimum': " + bound);
        assertThat(range.nearest(BigDecimal.ONE)).isPresent();
    }
}
