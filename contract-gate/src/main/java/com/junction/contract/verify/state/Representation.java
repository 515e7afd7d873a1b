package com.junction.contract.verify.state;

import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.tree.Place;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A resource as a response shows it. It is compared with values that were sent, as far as the schema describes them in
 * responses.
 *
 * @param pointer the JSON pointer into the body, which may wrap the resource
 */
public record Representation(MergedSchemas schemas, String pointer, JsonNode value, MergedSchema schema) {
    /** Names of properties that servers hide in responses. */
    private static final Set<String> HIDDEN = Set.of("password", "secret", "token", "credential", "pin", "cvc", "cvv");

    /** A property that a response shows with another value. */
    public record Difference(String pointer, JsonNode expected, JsonNode actual) {
        /** Describes the difference in one line. */
        public String message() {
            return "sent " + brief(expected) + ", but read " + (actual.isMissingNode() ? "nothing" : brief(actual));
        }

        private static String brief(JsonNode value) {
            String text = value.toString();
            return text.length() > 100 ? text.substring(0, 100) + "…" : text;
        }
    }

    /**
     * Finds the resource in a body: the body itself, or an object directly in it that has more of some properties.
     *
     * @param names the names of properties that were sent
     */
    public static Representation in(JsonNode body, Place schema, Set<String> names, MergedSchemas schemas) {
        MergedSchema whole = schemas.of(schema);
        Representation best = new Representation(schemas, "", body, whole);
        long most = best.known(names);
        for (Map.Entry<String, Place> property : whole.properties().entrySet()) {
            String pointer = "/" + Place.escaped(property.getKey());
            Representation inner =
                    new Representation(schemas, pointer, body.path(property.getKey()), schemas.of(property.getValue()));
            long known = inner.known(names);
            if (known > most) {
                best = inner;
                most = known;
            }
        }
        return best;
    }

    private long known(Set<String> names) {
        return names.stream().filter(schema.properties()::containsKey).count();
    }

    /** Returns the described properties whose values differ from those that were sent. */
    public List<Difference> differencesFrom(JsonNode sent) {
        List<Difference> differences = new ArrayList<>();
        compare(pointer, sent, value, schema, differences);
        return differences;
    }

    private void compare(
            String at, JsonNode sent, JsonNode read, MergedSchema described, List<Difference> differences) {
        for (Map.Entry<String, JsonNode> property : sent.properties()) {
            String name = property.getKey();
            Place place = described.properties().get(name);
            if (place == null || isHidden(name)) {
                continue;
            }
            String below = at + "/" + Place.escaped(name);
            JsonNode expected = property.getValue();
            JsonNode actual = read.path(name);
            if (expected.isObject() && actual.isObject()) {
                compare(below, expected, actual, schemas.of(place), differences);
            } else if (!isSame(expected, actual)) {
                differences.add(new Difference(below, expected, actual));
            }
        }
    }

    private static boolean isHidden(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return HIDDEN.stream().anyMatch(plain::contains);
    }

    /** Whether two values are the same, or differ only as servers normalize them. */
    static boolean isSame(JsonNode sent, JsonNode read) {
        if (sent.isArray() && read.isArray()) {
            return isSameList(sent, read);
        }
        if (sent.isObject() && read.isObject()) {
            return sent.properties().stream()
                    .allMatch(property ->
                            !read.has(property.getKey()) || isSame(property.getValue(), read.path(property.getKey())));
        }
        if (sent.isNumber() && read.isNumber()) {
            return sent.decimalValue().compareTo(read.decimalValue()) == 0
                    || sent.doubleValue() == read.doubleValue()
                    || (float) sent.doubleValue() == (float) read.doubleValue();
        }
        if (sent.isString() && read.isString()) {
            return isSameText(sent.asString(), read.asString());
        }
        boolean nothing = (sent.isNull() || (sent.isContainer() && sent.isEmpty()))
                && (read.isNull() || read.isMissingNode() || (read.isContainer() && read.isEmpty()));
        return nothing || sent.equals(read);
    }

    /** The order of a list does not matter, because many lists are sets. */
    private static boolean isSameList(JsonNode sent, JsonNode read) {
        List<JsonNode> left = new ArrayList<>(read.valueStream().toList());
        for (JsonNode item : sent) {
            Optional<JsonNode> same =
                    left.stream().filter(other -> isSame(item, other)).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        Set<JsonNode> distinct = Set.copyOf(sent.valueStream().toList());
        return left.isEmpty() || distinct.size() < sent.size();
    }

    private static boolean isSameText(String sent, String read) {
        return normal(sent).equals(normal(read)) || isSameTime(sent, read) || read.matches("[*•]{2,}.*");
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    /** Servers may keep times only to the second or the millisecond. */
    private static boolean isSameTime(String sent, String read) {
        try {
            OffsetDateTime one = OffsetDateTime.parse(withColon(sent));
            OffsetDateTime other = OffsetDateTime.parse(withColon(read));
            return Math.abs(ChronoUnit.MILLIS.between(one, other)) <= 1000;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Some servers write an offset without its colon. */
    private static String withColon(String time) {
        return time.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }
}
