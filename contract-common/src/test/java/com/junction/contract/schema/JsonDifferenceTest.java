package com.junction.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.tree.DocumentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class JsonDifferenceTest {
    @ParameterizedTest(name = "{0} equals {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1                                | 1.0
            1e2                              | 100
            12345678901234567890.10          | 12345678901234567890.1
            {"a":1,"b":[2]}                  | {"b":[2],"a":1}
            null                             | null
            "2026-01-01T12:00:00Z"           | "2026-01-01T12:00:00.000+00:00"
            """)
    void equalValuesHaveNoDifference(String expected, String actual) {
        assertThat(JsonDifference.first(json(expected), json(actual))).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} differ at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1                | 2                | ''        | 1         | 2
            1                | "1"              | ''        | 1         | "1"
            {"a":{"b":1}}    | {"a":{"b":2}}    | /a/b      | 1         | 2
            {"a/b":[0,{}]}   | {"a/b":[0,[]]}   | /a~1b/1   | {}        | []
            {"a":null}       | {}               | /a        | null      | ''
            {}               | {"a":null}       | /a        | ''        | null
            [1]              | [1,2]            | /1        | ''        | 2
            [1,2]            | [1]              | /1        | 2         | ''
            "Blue"           | "blue"           | ''        | "Blue"    | "blue"
            {"0":1}          | [1]              | ''        | {"0":1}   | [1]
            "2026-01-01"     | "2026-01-02"     | ''        | "2026-01-01" | "2026-01-02"
            """)
    void theFirstDifferenceHasItsPlaceAndBothValues(
            String expected, String actual, String place, String expectedValue, String actualValue) {
        assertThat(JsonDifference.first(json(expected), json(actual))).hasValueSatisfying(difference -> {
            assertThat(difference.place()).hasToString(place);
            assertThat(difference.expected()).hasToString(expectedValue);
            assertThat(difference.actual()).hasToString(actualValue);
        });
    }

    @ParameterizedTest(name = "{1} and {2} in {0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"number","format":"double"}                       | 59587016159270070 | 59587016159270072 | true
            {"type":"number","format":"double"}                       | 59587016159270070 | 59587016159270080 | false
            {"type":"number","format":"float"}                        | 0.1               | 0.10000000149     | true
            {"format":"uuid"} | "467F18D1-E476-CB7D-9C3C-F5863D5E48C9" | "467f18d1-e476-cb7d-9c3c-f5863d5e48c9" | true
            {"type":"string"} | "467F18D1-E476-CB7D-9C3C-F5863D5E48C9" | "467f18d1-e476-cb7d-9c3c-f5863d5e48c9" | false
            {"type":"number"}                                         | 59587016159270070 | 59587016159270072 | false
            {"type":"integer","format":"int64"}                       | 59587016159270070 | 59587016159270072 | false
            {"$ref":"#/components/schemas/Vector"}                    | {"x":[4.9E-324]}  | {"x":[5E-324]}    | true
            {"$ref":"#/components/schemas/Vector"}                    | {"y":4.9E-324}    | {"y":5E-324}      | false
            {"additionalProperties":{"format":"double"}}              | {"0":4.9E-324}    | {"0":5E-324}      | true
            {"oneOf":[{"type":"string"},{"format":"double"}]}         | 4.9E-324          | 5E-324            | true
            {"$ref":"#/components/schemas/Endless"}                   | 4.9E-324          | 5E-324            | false
            """)
    void aValueIsComparedAsItsFormatDoes(
            String schema, String expected, String actual, boolean same, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("api.json"), """
                {"openapi":"3.0.3","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{
                "Vector":{"allOf":[{"properties":{"x":{"type":"array","items":{"format":"double"}}}}]},
                "Endless":{"anyOf":[{"$ref":"#/components/schemas/Endless"}]},
                "Tested":%s}}}
                """.formatted(schema));
        DocumentTree tree = Contract.read(file).tree();
        assertThat(JsonDifference.first(json(expected), json(actual), tree.at("/components/schemas/Tested"))
                        .isEmpty())
                .isEqualTo(same);
    }

    private static JsonNode json(String text) {
        return Objects.requireNonNull(JsonText.parse(text));
    }
}
