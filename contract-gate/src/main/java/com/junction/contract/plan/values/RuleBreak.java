package com.junction.contract.plan.values;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edit that breaks a rule of a schema and needs no other keyword of it. Planned requests and injected faults share
 * these edits. Only a plan knows the schema of each place, so that it breaks bounds by one, while faults exceed any
 * bound by far.
 */
public final class RuleBreak {
    /** Replaces a value by null. */
    public static final RuleBreak NULL =
            new RuleBreak("null", value -> !value.isNull(), value -> JsonNodeFactory.instance.nullNode());

    /** A number that is not an integer. */
    public static final RuleBreak FRACTION =
            new RuleBreak("with a fraction", JsonNode::isIntegralNumber, RuleBreak::withFraction);

    /** A value that an enum or a constant does not have. */
    public static final RuleBreak UNKNOWN_VALUE =
            new RuleBreak("none of its values", value -> true, RuleBreak::unknown);

    /** A string in capitals, or in small letters if it is in capitals. */
    public static final RuleBreak OTHER_CASE =
            new RuleBreak("in another case", JsonNode::isString, value -> string(otherCase(value.asString())));

    /** A string that hardly any pattern allows. */
    public static final RuleBreak ANOTHER_PATTERN =
            new RuleBreak("another pattern", JsonNode::isString, value -> string("\u00a7 \u00a7"));

    /** A list with its first item twice. */
    public static final RuleBreak REPEATED_ITEM =
            new RuleBreak("an item twice", value -> value.isArray() && !value.isEmpty(), RuleBreak::repeated);

    /** An object with a property that no document describes. */
    public static final RuleBreak FURTHER_PROPERTY =
            new RuleBreak("a further property", JsonNode::isObject, RuleBreak::further);

    /** An object without properties. */
    public static final RuleBreak NO_PROPERTIES =
            new RuleBreak("too few properties", JsonNode::isObject, value -> JsonNodeFactory.instance.objectNode());

    private final String words;
    private final Predicate<JsonNode> applies;
    private final UnaryOperator<JsonNode> edit;

    private RuleBreak(String words, Predicate<JsonNode> applies, UnaryOperator<JsonNode> edit) {
        this.words = words;
        this.applies = applies;
        this.edit = edit;
    }

    /** The label of a planned value that breaks the rule of a keyword. */
    String label(String keyword) {
        return words + " (" + keyword + ")";
    }

    /** A value that breaks the rule. The original value is not changed. */
    JsonNode edit(JsonNode value) {
        return edit.apply(value);
    }

    /** Whether the edit changes values of this kind. */
    boolean appliesTo(JsonNode value) {
        return applies.test(value);
    }

    /** The edited value, or nothing if the edit does not apply to it. */
    public List<JsonNode> edits(JsonNode value) {
        return appliesTo(value) ? List.of(edit(value)) : List.of();
    }

    private static JsonNode withFraction(JsonNode number) {
        return JsonNodeFactory.instance.numberNode(number.decimalValue().add(new BigDecimal("0.5")));
    }

    private static JsonNode unknown(JsonNode value) {
        return value.isNumber() ? JsonNodeFactory.instance.numberNode(987654) : string("not-" + ValueText.label(value));
    }

    private static String otherCase(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    private static JsonNode repeated(JsonNode value) {
        ArrayNode array = (ArrayNode) value;
        return Edits.sized(array, array.size() + 1, array.get(0));
    }

    private static JsonNode further(JsonNode value) {
        return Edits.with((ObjectNode) value, "not_in_the_document", JsonNodeFactory.instance.nullNode());
    }

    private static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
