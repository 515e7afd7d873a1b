package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.values.Shape.Member;
import com.junction.contract.plan.values.Shape.Union;
import com.junction.document.Place;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one value by its schema, once for each schema. The value has every property that there is, down to a depth at
 * which it is still of an ordinary size: schemas that lead to each other describe more than anybody could send.
 */
final class SampleValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** How deep the properties are that a value need not have. The first depth is taken that is not too large. */
    static final List<Integer> DEPTHS = List.of(10, 6, 4, 3, 2, 1, 0);

    /** Deeper values that are required lead back to themselves, and have no end. */
    private static final int DEEPEST = 10;

    private final SchemaReader reader;
    private final SampleBudget budget;
    private final Deque<String> inProgress = new ArrayDeque<>();
    private final Map<String, JsonNode> known = new HashMap<>();
    private final Map<String, UnplannableException> tooLarge = new HashMap<>();
    private final int mostOptional;
    private int optional;

    /** @param mostOptional how deep the properties are at most that a value need not have */
    SampleValues(SchemaReader reader, SampleBudget budget, int mostOptional) {
        this.reader = reader;
        this.budget = budget;
        this.mostOptional = mostOptional;
    }

    /**
     * A value that is valid, unless the schema asks for what is not planned here. It is shared, and must not be changed.
     *
     * @throws UnplannableException if the value becomes too large
     */
    JsonNode value(Place schema) {
        Shape shape = reader.shape(schema);
        return known(shape.place().key(), () -> largest(shape));
    }

    /** A value of one member of a union. */
    JsonNode member(Shape shape, Member member) {
        return known(shape.place().key() + " " + member.place().key(), () -> {
            Shape combined = shape.with(member);
            return discriminated(shape, member, combined, largest(combined));
        });
    }

    private JsonNode known(String key, Supplier<JsonNode> sample) {
        UnplannableException known = tooLarge.get(key);
        if (known != null) {
            throw known;
        }
        JsonNode value = this.known.get(key);
        if (value == null) {
            try {
                value = sample.get();
            } catch (UnplannableException e) {
                tooLarge.put(key, e);
                throw e;
            }
            this.known.put(key, value);
        }
        return value;
    }

    private JsonNode largest(Shape shape) {
        for (int depth : DEPTHS) {
            if (depth > mostOptional) {
                continue;
            }
            optional = depth;
            if (depth > 0) {
                budget.resetToOrdinary();
            } else {
                budget.reset();
            }
            try {
                return value(shape, 0);
            } catch (UnplannableException e) {
                if (depth == 0) {
                    throw e;
                }
            }
        }
        throw new IllegalStateException("the last depth is 0");
    }

    private JsonNode value(Place schema, int depth) {
        return value(reader.shape(schema), depth);
    }

    private JsonNode value(Shape shape, int depth) {
        Place place = shape.place();
        budget.spend(1, place);
        budget.checkDepth(depth, place);
        if (depth > DEEPEST && inProgress.contains(place.key())) {
            return JSON.nullNode();
        }
        inProgress.push(place.key());
        try {
            return of(shape, depth);
        } finally {
            inProgress.pop();
        }
    }

    private boolean leadsBack(Place schema) {
        return inProgress.contains(reader.schema(schema).key());
    }

    private JsonNode of(Shape shape, int depth) {
        List<JsonNode> values = shape.values();
        if (!values.isEmpty()) {
            return values.get(0);
        }
        if (!shape.unions().isEmpty()) {
            return ofMember(shape, depth);
        }
        return switch (sampledType(shape)) {
            case "object" -> object(shape, depth);
            case "array" -> array(shape, depth);
            case "integer" ->
                JSON.numberNode(shape.numbers()
                        .nearest(BigDecimal.ONE)
                        .orElse(BigDecimal.ONE)
                        .toBigInteger());
            case "number" -> {
                BigDecimal wanted = new BigDecimal("1.5");
                yield JSON.numberNode(shape.numbers().nearest(wanted).orElse(wanted));
            }
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.stringNode(SampleTexts.of(shape, budget));
            case "null" -> JSON.nullNode();
            // A schema without a type takes anything.
            default -> JSON.stringNode("anything");
        };
    }

    /** Of a schema without a type, its keywords say which values they are about. */
    private static String sampledType(Shape shape) {
        if (!shape.type().isEmpty()) {
            return shape.type();
        }
        boolean numeric = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf").stream()
                .anyMatch(shape::has);
        boolean textual = shape.has("pattern")
                || shape.has("minLength")
                || shape.has("maxLength")
                || SampleTexts.isKnown(shape.keyword("format").asString(""));
        return numeric ? "number" : textual ? "string" : "";
    }

    /** Decides for the first member of the first union that does not lead back to where it comes from. */
    private JsonNode ofMember(Shape shape, int depth) {
        Union union = shape.unions().get(0);
        List<Member> members = shape.members().stream()
                .filter(member -> member.union() == union)
                .filter(member -> !new SchemaView(member.place()).isNull())
                .toList();
        Member member = members.stream()
                .filter(each -> !leadsBack(each.place()))
                .findFirst()
                .or(() -> members.stream().findFirst())
                .orElseGet(() -> shape.members().get(0));
        String key = reader.schema(member.place()).key();
        inProgress.push(key);
        try {
            Shape combined = shape.with(member);
            return discriminated(shape, member, combined, of(combined, depth));
        } finally {
            inProgress.pop();
        }
    }

    /** The value of the property that tells the member of a union (OpenAPI, Discriminator Object). */
    private JsonNode discriminated(Shape union, Member chosen, Shape combined, JsonNode value) {
        JsonNode discriminator = union.keyword("discriminator");
        String property = discriminator.path("propertyName").asString("");
        Place declared = combined.properties().get(property);
        if (declared == null
                || !(value instanceof ObjectNode object)
                || !reader.shape(declared).values().isEmpty()) {
            return value;
        }
        String pointer = chosen.place().pointer();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            if (mapping.getValue().asString("").matches("(.*/)?" + Pattern.quote(name))) {
                return Edits.with(object, property, JSON.stringNode(mapping.getKey()));
            }
        }
        return Edits.with(object, property, JSON.stringNode(name));
    }

    private ObjectNode object(Shape shape, int depth) {
        ObjectNode object = JSON.objectNode();
        shape.properties().forEach((name, property) -> {
            if (shape.isRequired(name) || (depth < optional && !leadsBack(property))) {
                object.set(name, value(property, depth + 1));
            }
        });
        for (String name : shape.required()) {
            if (!object.has(name)) {
                object.set(name, undescribed(shape, depth));
            }
        }
        Place others = shape.child("additionalProperties");
        int least = shape.least("minProperties");
        boolean asMap = others.node().isObject() && object.isEmpty() && depth < optional && !leadsBack(others);
        if (asMap && least == 0) {
            least = 1;
        }
        budget.spend(least - object.size(), shape.place());
        for (String name : freeNames(shape, least)) {
            if (object.size() < least) {
                object.set(name, undescribed(shape, depth));
            }
        }
        return object;
    }

    /** A value for a property that is not described by its name. */
    private JsonNode undescribed(Shape shape, int depth) {
        Place others = shape.child("additionalProperties");
        return others.node().isObject() ? value(others, depth + 1) : JSON.stringNode("anything");
    }

    private Set<String> freeNames(Shape shape, int count) {
        Set<String> names = new LinkedHashSet<>();
        Place rule = shape.child("propertyNames");
        if (rule.node().isObject()) {
            Shape described = reader.shape(rule);
            described.values().forEach(name -> names.add(name.asString("")));
            if (names.isEmpty() && (described.has("pattern") || described.has("format"))) {
                names.add(SampleTexts.of(described, budget));
            }
        }
        names.add("key");
        for (int i = 0; names.size() <= count + shape.properties().size(); i++) {
            names.add("key" + i);
        }
        names.removeAll(shape.properties().keySet());
        return names;
    }

    private JsonNode array(Shape shape, int depth) {
        ArrayNode array = JSON.arrayNode();
        Place first = shape.child("prefixItems");
        for (int i = 0; i < first.node().size(); i++) {
            array.add(value(reader.child(first, String.valueOf(i)), depth + 1));
        }
        Place items = shape.child("items");
        boolean wanted = depth < optional && !leadsBack(items) && array.isEmpty();
        int size =
                Math.min(Math.max(wanted ? 1 : 0, shape.least("minItems")), shape.most("maxItems", Integer.MAX_VALUE));
        budget.spend(size - array.size(), shape.place());
        List<JsonNode> constants = reader.shape(items).values();
        boolean unique = shape.keyword("uniqueItems").asBoolean(false);
        for (int i = array.size(); i < size; i++) {
            JsonNode item = i < constants.size() ? constants.get(i) : value(items, depth + 1);
            array.add(unique && i > 0 && i >= constants.size() ? another(item, i) : item);
        }
        return array;
    }

    /** The same again is no item of a set. */
    private static JsonNode another(JsonNode item, int number) {
        if (item.isString()) {
            return JSON.stringNode(item.asString() + number);
        }
        return item.isNumber() ? JSON.numberNode(item.decimalValue().add(BigDecimal.valueOf(number))) : item;
    }
}
