package com.junction.contract.verify;

import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.JsonText;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Compares texts of requests by their values: one number, and one JSON value, can be written in several ways. */
final class SameTexts {
    private SameTexts() {}

    static boolean fields(Map<String, List<String>> planned, Map<String, List<String>> sent) {
        return planned.keySet().equals(sent.keySet())
                && planned.entrySet().stream()
                        .allMatch(each -> values(each.getValue(), sent.getOrDefault(each.getKey(), List.of())));
    }

    static boolean values(List<String> planned, List<String> sent) {
        return same(planned, sent, value -> value.isNumber() || value.isContainer() || value.isString());
    }

    /** Compares the segments of a path, in which numbers must be written as they are planned. */
    static boolean segments(List<String> planned, List<String> sent) {
        return same(planned, sent, value -> value.isContainer() || value.isString());
    }

    private static boolean same(List<String> planned, List<String> sent, Predicate<JsonNode> isComparedAsJson) {
        return planned.size() == sent.size()
                && IntStream.range(0, planned.size())
                        .allMatch(i -> same(planned.get(i), sent.get(i), isComparedAsJson));
    }

    private static boolean same(String planned, String sent, Predicate<JsonNode> isComparedAsJson) {
        if (planned.equals(sent)) {
            return true;
        }
        JsonNode one = JsonText.parse(planned);
        JsonNode other = JsonText.parse(sent);
        return one != null
                && other != null
                && isComparedAsJson.test(one)
                && JsonDifference.first(one, other).isEmpty();
    }
}
