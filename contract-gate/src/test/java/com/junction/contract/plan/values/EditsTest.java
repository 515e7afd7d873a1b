package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.schema.JsonText;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class EditsTest {
    private static final JsonNode ZERO = Objects.requireNonNull(JsonText.parse("0"));

    private static void check(String value, String edited, UnaryOperator<JsonNode> edit) {
        JsonNode original = Objects.requireNonNull(JsonText.parse(value));
        assertThat(edit.apply(original)).hasToString(edited);
        assertThat(original).as("the original").hasToString(value);
    }

    @ParameterizedTest(name = "{0}: with a {1}, without a {2}, with a alone {3}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {}              -> {"a":0}         -> {}      -> {}
            {"a":1}         -> {"a":0}         -> {}      -> {"a":1}
            {"a":1,"b":2}   -> {"a":0,"b":2}   -> {"b":2} -> {"a":1}
            {"b":2}         -> {"b":2,"a":0}   -> {"b":2} -> {}
            """)
    void objectsAreCopied(String object, String with, String without, String retaining) {
        check(object, with, value -> Edits.with((ObjectNode) value, "a", ZERO));
        check(object, without, value -> Edits.without((ObjectNode) value, "a"));
        check(object, retaining, value -> Edits.retaining((ObjectNode) value, Set.of("a")));
    }

    @ParameterizedTest(name = "{0}: another first {1}, of size 2 {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            [1]       -> [0]     -> [1,0]
            [1,2]     -> [0,2]   -> [1,2]
            [1,2,3]   -> [0,2,3] -> [1,2]
            """)
    void listsAreCopied(String list, String first, String sized) {
        check(list, first, value -> Edits.with((ArrayNode) value, 0, ZERO));
        check(list, sized, value -> Edits.sized((ArrayNode) value, 2, ZERO));
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            ""       -> ''  -> ''''''
            "a"      -> a   -> a
            1        -> 1   -> 1
            null     -> null -> null
            {"a":1}  -> {"a":1} -> {"a":1}
            """)
    void aValueIsAText(String json, String text, String label) {
        JsonNode value = Objects.requireNonNull(JsonText.parse(json));
        assertThat(ValueText.of(value)).isEqualTo(text);
        assertThat(ValueText.label(value)).isEqualTo(label);
    }

    @ParameterizedTest(name = "{0} characters")
    @CsvSource({"60, 60", "61, 61", "99, 61"})
    void aLabelIsShort(int length, int shortened) {
        JsonNode value = Objects.requireNonNull(JsonText.parse("\"" + "x".repeat(length) + "\""));
        assertThat(ValueText.label(value)).hasSize(shortened);
        assertThat(ValueText.label(value).endsWith("…")).isEqualTo(length > 60);
    }
}
