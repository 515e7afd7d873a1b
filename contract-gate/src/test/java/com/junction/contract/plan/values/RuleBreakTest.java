package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.junction.contract.schema.JsonText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RuleBreakTest {
    private static Stream<Arguments> edits() {
        return Stream.of(
                arguments("null", RuleBreak.NULL, "1", "null"),
                arguments("null of null", RuleBreak.NULL, "null", ""),
                arguments("fraction", RuleBreak.FRACTION, "3", "3.5"),
                arguments("fraction of a large number", RuleBreak.FRACTION, "9007199254740993", "9007199254740993.5"),
                arguments("fraction of a string", RuleBreak.FRACTION, "\"3\"", ""),
                arguments("unknown string", RuleBreak.UNKNOWN_VALUE, "\"a\"", "\"not-a\""),
                arguments("unknown number", RuleBreak.UNKNOWN_VALUE, "1", "987654"),
                arguments("capitals", RuleBreak.OTHER_CASE, "\"aB\"", "\"AB\""),
                arguments("small letters", RuleBreak.OTHER_CASE, "\"AB\"", "\"ab\""),
                arguments("another pattern", RuleBreak.ANOTHER_PATTERN, "\"a\"", "\"§ §\""),
                arguments("repeated item", RuleBreak.REPEATED_ITEM, "[1,2]", "[1,2,1]"),
                arguments("repeated item of an empty list", RuleBreak.REPEATED_ITEM, "[]", ""),
                arguments(
                        "further property",
                        RuleBreak.FURTHER_PROPERTY,
                        "{\"a\":1}",
                        "{\"a\":1,\"not_in_the_document\":null}"),
                arguments("no properties", RuleBreak.NO_PROPERTIES, "{\"a\":1}", "{}"),
                arguments("no properties of a list", RuleBreak.NO_PROPERTIES, "[1]", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void editsACopy(String name, RuleBreak broken, String value, String edited) {
        JsonNode original = Objects.requireNonNull(JsonText.parse(value));

        assertThat(broken.edits(original))
                .map(JsonNode::toString)
                .isEqualTo(edited.isEmpty() ? List.of() : List.of(edited));
        assertThat(original).hasToString(value);
    }
}
