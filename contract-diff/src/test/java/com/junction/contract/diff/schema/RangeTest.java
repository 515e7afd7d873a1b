package com.junction.contract.diff.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.tree.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {
    @TempDir
    private Path folder;

    private Range range(JsonType type, String schema) throws IOException {
        return Range.read(YamlFile.read(Files.writeString(folder.resolve("schema.yaml"), schema)), type);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER  | {}                                     | (-∞, ∞)
            NUMBER  | {minimum: 1}                           | [1, ∞)
            NUMBER  | {maximum: 5.50}                        | (-∞, 5.5]
            NUMBER  | {minimum: 1, maximum: 5}               | [1, 5]
            NUMBER  | {exclusiveMinimum: 1}                  | (1, ∞)
            NUMBER  | {exclusiveMaximum: 5}                  | (-∞, 5)
            NUMBER  | {minimum: 1, exclusiveMinimum: true}   | (1, ∞)
            NUMBER  | {maximum: 5, exclusiveMaximum: true}   | (-∞, 5)
            NUMBER  | {minimum: 1, exclusiveMinimum: false}  | [1, ∞)
            NUMBER  | {minimum: 1, exclusiveMinimum: 1}      | (1, ∞)
            NUMBER  | {minimum: 2, exclusiveMinimum: 1}      | [2, ∞)
            NUMBER  | {maximum: 4, exclusiveMaximum: 5}      | (-∞, 4]
            NUMBER  | {minimum: 0.0}                         | [0, ∞)
            NUMBER  | {minimum: 100}                         | [100, ∞)
            NUMBER  | {minimum: a}                           | (-∞, ∞)
            INTEGER | {minimum: 1}                           | [1, ∞)
            INTEGER | {exclusiveMinimum: 1}                  | [2, ∞)
            INTEGER | {exclusiveMaximum: 5}                  | (-∞, 4]
            INTEGER | {minimum: 1.5, maximum: 4.5}           | [2, 4]
            INTEGER | {exclusiveMinimum: 1.5, exclusiveMaximum: 4.5} | [2, 4]
            STRING  | {minLength: 1, maxLength: 2}           | [1, 2]
            STRING  | {minLength: 0}                         | (-∞, ∞)
            STRING  | {maxLength: 0}                         | (-∞, 0]
            STRING  | {minItems: 1, minimum: 1}              | (-∞, ∞)
            ARRAY   | {minItems: 1, maxItems: 2}             | [1, 2]
            OBJECT  | {minProperties: 1, maxProperties: 2}   | [1, 2]
            BOOLEAN | {minimum: 1}                           | (-∞, ∞)
            NULL    | {minLength: 1}                         | (-∞, ∞)
            """)
    void theRangeOfASchema(JsonType type, String schema, String range) throws IOException {
        assertThat(range(type, schema)).hasToString(range);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "int8"   | [-128, 127]
            "int16"  | [-32768, 32767]
            "int32"  | [-2147483648, 2147483647]
            "int64"  | [-9223372036854775808, 9223372036854775807]
            "uint8"  | [0, 255]
            "uint64" | [0, 18446744073709551615]
            "int128" | (-∞, ∞)
            "float"  | (-∞, ∞)
            """)
    void theRangeOfAnIntegerFormat(String format, String range) {
        assertThat(Range.ofFormat(format)).hasToString(range);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                    | {}                    | (-∞, ∞)
            {minimum: 1}          | {}                    | [1, ∞)
            {}                    | {maximum: 5}          | (-∞, 5]
            {minimum: 1}          | {minimum: 2}          | [2, ∞)
            {minimum: 2}          | {minimum: 1}          | [2, ∞)
            {maximum: 5}          | {maximum: 4}          | (-∞, 4]
            {maximum: 4}          | {maximum: 5}          | (-∞, 4]
            {minimum: 1}          | {exclusiveMinimum: 1} | (1, ∞)
            {exclusiveMinimum: 1} | {minimum: 1}          | (1, ∞)
            {maximum: 5}          | {exclusiveMaximum: 5} | (-∞, 5)
            {exclusiveMaximum: 5} | {maximum: 5}          | (-∞, 5)
            {minimum: 1}          | {maximum: 5}          | [1, 5]
            """)
    void theIntersectionOfTwoRanges(String one, String other, String both) throws IOException {
        assertThat(range(JsonType.NUMBER, one).and(range(JsonType.NUMBER, other)))
                .hasToString(both);
    }

    @ParameterizedTest(name = "{0} exceeds {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                    | {}                    | false
            {minimum: 1}          | {minimum: 1}          | false
            {}                    | {minimum: 1}          | true
            {minimum: 1}          | {}                    | false
            {minimum: 1}          | {minimum: 2}          | true
            {minimum: 2}          | {minimum: 1}          | false
            {maximum: 5}          | {maximum: 4}          | true
            {maximum: 4}          | {maximum: 5}          | false
            {}                    | {maximum: 5}          | true
            {maximum: 5}          | {}                    | false
            {minimum: 1}          | {exclusiveMinimum: 1} | true
            {exclusiveMinimum: 1} | {minimum: 1}          | false
            {maximum: 5}          | {exclusiveMaximum: 5} | true
            {exclusiveMaximum: 5} | {maximum: 5}          | false
            {exclusiveMinimum: 1} | {exclusiveMinimum: 1} | false
            """)
    void aRangeHasValuesThatAnotherLacks(String one, String other, boolean exceeds) throws IOException {
        assertThat(range(JsonType.NUMBER, one).exceeds(range(JsonType.NUMBER, other)))
                .isEqualTo(exceeds);
    }
}
