package com.junction.contract.plan.given;

import com.junction.contract.schema.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value as the user wrote it.
 *
 * @param operation method and path; null for every operation
 * @param name the name of a parameter; null for the request body
 * @param readings what the text may stand for, the likeliest first
 * @param source the beginning of messages about it
 */
record GivenValue(@Nullable String operation, @Nullable String name, List<JsonNode> readings, String source) {
    private static final String OPTION = "--value ";
    private static final Pattern OF_OPERATION = Pattern.compile("([A-Za-z]+ /[^=]*):([^:=]+)=(.*)", Pattern.DOTALL);
    private static final Pattern OF_ALL = Pattern.compile("([^=]+)=(.*)", Pattern.DOTALL);
    private static final String BODY = "body";

    /**
     * Reads a value of the command line. Its type depends on the schema: {@code 7} is a text or a number.
     *
     * @throws IllegalArgumentException if it has neither form
     */
    static GivenValue parse(String text) {
        Matcher one = OF_OPERATION.matcher(text);
        if (one.matches()) {
            String name = one.group(2).strip();
            return new GivenValue(
                    one.group(1), name.equals(BODY) ? null : name, readings(one.group(3)), OPTION + text + ": ");
        }
        Matcher all = OF_ALL.matcher(text);
        if (!all.matches()) {
            throw new IllegalArgumentException(OPTION + text + ": it must have the form name=value or"
                    + " \"METHOD /path:name=value\", such as order_id=7 or \"GET /orders/{order_id}:order_id=7\"");
        }
        return new GivenValue(null, all.group(1).strip(), readings(all.group(2)), OPTION + text + ": ");
    }

    private static List<JsonNode> readings(String text) {
        List<JsonNode> readings = new ArrayList<>();
        readings.add(JsonNodeFactory.instance.stringNode(text));
        Optional.ofNullable(JsonText.parse(text)).ifPresent(readings::add);
        return readings;
    }
}
