package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextsTest {
    @ParameterizedTest(name = "{0} and {1}: as values {2}, as segments {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a       | a        | true  | true
            a       | b        | false | false
            1       | 1.0      | true  | false
            1       | 1        | true  | true
            1       | 2        | false | false
            10      | 1e1      | true  | false
            "a"     | "\\u0061" | true  | true
            "a"     | "b"      | false | false
            {"a":1} | {"a": 1} | true  | true
            {"a":1} | {"a": 2} | false | false
            [1]     | [1.0]    | true  | true
            [1]     | [1       | false | false
            a       | "a"      | false | false
            true    | `true `  | false | false
            null    | `null `  | false | false
            """)
    void textsAreComparedByTheirValues(String planned, String sent, boolean values, boolean segments) {
        assertThat(SameTexts.values(List.of(planned), List.of(sent))).isEqualTo(values);
        assertThat(SameTexts.segments(List.of(planned), List.of(sent))).isEqualTo(segments);
    }

    @Test
    void eachTextIsCompared() {
        assertThat(SameTexts.values(List.of("a", "1"), List.of("a", "1.0"))).isTrue();
        assertThat(SameTexts.values(List.of("a", "1"), List.of("1", "a"))).isFalse();
        assertThat(SameTexts.values(List.of("a"), List.of("a", "a"))).isFalse();
        assertThat(SameTexts.values(List.of("a"), List.of())).isFalse();
        assertThat(SameTexts.values(List.of(), List.of())).isTrue();
    }

    @Test
    void fieldsAreComparedByName() {
        Map<String, List<String>> planned = Map.of("a", List.of("1"), "b", List.of());

        assertThat(SameTexts.fields(planned, Map.of("b", List.of(), "a", List.of("1.0"))))
                .isTrue();
        assertThat(SameTexts.fields(planned, Map.of("b", List.of(), "a", List.of("2"))))
                .isFalse();
        assertThat(SameTexts.fields(planned, Map.of("a", List.of("1")))).isFalse();
        assertThat(SameTexts.fields(planned, Map.of("b", List.of(), "c", List.of("1"))))
                .isFalse();
    }
}
