package com.junction.contract.realserver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** The properties of request bodies, and their rules. They are written by hand, and do not read the document. */
final class Fields {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static final Fields OF_OWNER = new Fields(List.of(
            Field.required("name", text(1, 80, Fields::isControl)),
            Field.optional("role", null, Set.of("lead", "contributor"))));

    static final Fields OF_PROJECT = new Fields(List.of(
            Field.required("name", text(1, 80, Fields::isControl)),
            new Field("description", false, NullNode.instance, orNull(text(0, 2000, character -> character == 0))),
            Field.optional("visibility", JSON.stringNode("private"), Set.of("private", "team", "public")),
            new Field("budget", false, JSON.numberNode(0), number(1_000_000_000)),
            new Field("start_date", false, NullNode.instance, orNull(Fields::isDate)),
            new Field(
                    "owner",
                    false,
                    null,
                    owner -> owner instanceof ObjectNode object
                            && OF_OWNER.mistakes(object).isEmpty()),
            new Field("tags", false, JSON.arrayNode(), Fields::areLabels)));

    static final Fields OF_TASK = new Fields(List.of(
            Field.required("title", text(1, 120, Fields::isControl)),
            Field.optional("status", JSON.stringNode("open"), Set.of("open", "in_progress", "done")),
            new Field("priority", false, JSON.numberNode(3), Fields::isPriority),
            new Field("due_date", false, NullNode.instance, orNull(Fields::isDate)),
            new Field("labels", false, JSON.arrayNode(), Fields::areLabels),
            new Field("estimate_hours", false, NullNode.instance, orNull(number(1000))),
            new Field("notes", false, null, text(0, 5000, character -> character == 0))));

    private final List<Field> all;

    private Fields(List<Field> all) {
        this.all = all;
    }

    /** A property with its rule; the default is stored if it is not sent. */
    private record Field(
            String name, boolean required, @Nullable JsonNode defaultValue, Predicate<JsonNode> rule) {
        static Field required(String name, Predicate<JsonNode> rule) {
            return new Field(name, true, null, rule);
        }

        static Field optional(String name, @Nullable JsonNode defaultValue, Set<String> values) {
            return new Field(name, false, defaultValue, value -> value.isString() && values.contains(value.asString()));
        }
    }

    /** The kinds of mistakes. */
    enum Kind {
        MISSING,
        UNKNOWN,
        INVALID
    }

    /** A property that breaks a rule. */
    record Mistake(Kind kind, String name) {
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + " property";
        }
    }

    /** All mistakes of an object. */
    List<Mistake> mistakes(ObjectNode object) {
        Stream<Mistake> unknown = object.propertyNames().stream()
                .filter(name -> all.stream().noneMatch(field -> field.name.equals(name)))
                .map(name -> new Mistake(Kind.UNKNOWN, name));
        Stream<Mistake> known = all.stream().flatMap(field -> {
            JsonNode value = object.get(field.name);
            if (value == null) {
                return field.required ? Stream.of(new Mistake(Kind.MISSING, field.name)) : Stream.empty();
            }
            return field.rule.test(value) ? Stream.empty() : Stream.of(new Mistake(Kind.INVALID, field.name));
        });
        return Stream.concat(unknown, known).toList();
    }

    /** The known properties of an object, and the defaults of those that it lacks. */
    ObjectNode stored(ObjectNode object) {
        ObjectNode stored = object.objectNode();
        for (Field field : all) {
            JsonNode value = object.has(field.name) ? object.get(field.name) : field.defaultValue;
            if (value != null) {
                stored.set(field.name, value.deepCopy());
            }
        }
        return stored;
    }

    private static Predicate<JsonNode> orNull(Predicate<JsonNode> rule) {
        return value -> value.isNull() || rule.test(value);
    }

    private static Predicate<JsonNode> text(int shortest, int longest, IntPredicate forbidden) {
        return value -> {
            if (!value.isString()) {
                return false;
            }
            int[] characters = value.asString().codePoints().toArray();
            return characters.length >= shortest
                    && characters.length <= longest
                    && value.asString().codePoints().noneMatch(forbidden.or(Fields::isSurrogate));
        };
    }

    private static boolean isControl(int character) {
        return character < ' ';
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static Predicate<JsonNode> number(long most) {
        return value -> value.isNumber()
                && value.decimalValue().signum() >= 0
                && value.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** An integer, which JSON may also write with a fraction of zeros. */
    private static boolean isPriority(JsonNode value) {
        return number(5).test(value)
                && value.decimalValue().compareTo(BigDecimal.ONE) >= 0
                && value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isDate(JsonNode value) {
        if (!value.isString() || !value.asString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        try {
            LocalDate.parse(value.asString());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean areLabels(JsonNode value) {
        return value.isArray()
                && value.size() <= 10
                && value.valueStream().allMatch(text(1, 30, Fields::isControl))
                && value.valueStream().distinct().count() == value.size();
    }
}
