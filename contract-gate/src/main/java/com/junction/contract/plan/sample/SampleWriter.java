package com.junction.contract.plan.sample;

import com.junction.contract.document.SchemaView;
import com.junction.contract.plan.sample.SchemaUnion.Member;
import com.junction.contract.tree.Place;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one value of a schema, with all optional properties down to a depth. */
final class SampleWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Required values that are nested deeper and lead back to themselves never end. */
    private static final int DEEPEST = 10;

    private final MergedSchemas schemas;
    private final SampleBudget budget;
    private final int optional;
    private final BiPredicate<JsonNode, Place> usable;

    /** The schemas that a value is being written for, from the inside out. */
    private final Deque<String> inProgress = new ArrayDeque<>();

    /**
     * A writer for one value.
     *
     * @param optional the depth down to which optional properties are written
     * @param usable whether an example of the document stands for a value of a schema
     */
    SampleWriter(MergedSchemas schemas, SampleBudget budget, int optional, BiPredicate<JsonNode, Place> usable) {
        this.schemas = schemas;
        this.budget = budget;
        this.optional = optional;
        this.usable = usable;
    }

    /**
     * Writes a value.
     *
     * @param shown a value whose parts are used; missing if there is none
     * @throws UnplannableException if the value becomes too large
     */
    JsonNode write(MergedSchema merged, JsonNode shown) {
        return value(merged, 0, shown);
    }

    private JsonNode value(Place schema, int depth, JsonNode shown) {
        return value(schemas.of(schema), depth, shown);
    }

    private JsonNode value(MergedSchema merged, int depth, JsonNode shown) {
        Place place = merged.place();
        budget.spend(1, place);
        budget.checkDepth(depth, place);
        if (depth > DEEPEST && inProgress.contains(place.key())) {
            return JSON.nullNode();
        }
        inProgress.push(place.key());
        try {
            return of(merged, depth, shown.isMissingNode() || shown.isNull() ? merged.example() : shown);
        } finally {
            inProgress.pop();
        }
    }

    private boolean leadsBack(Place schema) {
        return inProgress.contains(schemas.withoutNull(schema).key());
    }

    private JsonNode of(MergedSchema merged, int depth, JsonNode shown) {
        if (shown.isValueNode() && !shown.isNull() && usable.test(shown, merged.place())) {
            return shown;
        }
        List<JsonNode> values = merged.values();
        if (!values.isEmpty()) {
            return values.get(0);
        }
        if (!merged.unions().isEmpty()) {
            return ofMember(merged, depth);
        }
        return switch (sampledType(merged)) {
            case "object" -> object(merged, depth, shown);
            case "array" -> array(merged, depth, shown);
            case "integer" ->
                JSON.numberNode(merged.numbers()
                        .nearest(BigDecimal.ONE)
                        .orElse(BigDecimal.ONE)
                        .toBigInteger());
            case "number" -> {
                BigDecimal wanted = new BigDecimal("1.5");
                yield JSON.numberNode(merged.numbers().nearest(wanted).orElse(wanted));
            }
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.stringNode(SampleTexts.of(merged, budget));
            case "null" -> JSON.nullNode();
            // A schema without a type allows any value.
            default -> JSON.stringNode("anything");
        };
    }

    /** The type of a value. For a schema without a type, the type that its keywords apply to. */
    private static String sampledType(MergedSchema merged) {
        if (!merged.type().isEmpty()) {
            return merged.type();
        }
        boolean numeric = List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf").stream()
                .anyMatch(merged::has);
        boolean textual = merged.has("pattern")
                || merged.has("minLength")
                || merged.has("maxLength")
                || SampleTexts.isKnown(merged.keyword("format").asString(""));
        return numeric ? "number" : textual ? "string" : "";
    }

    /** A value of the first member of the first union that does not lead back to a schema around it. */
    private JsonNode ofMember(MergedSchema merged, int depth) {
        SchemaUnion union = merged.unions().get(0);
        List<Member> members = merged.members().stream()
                .filter(member -> member.union() == union)
                .filter(member -> !new SchemaView(member.place()).isNull())
                .toList();
        Member member = members.stream()
                .filter(each -> !leadsBack(each.place()))
                .findFirst()
                .or(() -> members.stream().findFirst())
                .orElseGet(() -> merged.members().get(0));
        String key = schemas.withoutNull(member.place()).key();
        inProgress.push(key);
        try {
            MergedSchema combined = merged.with(member);
            return discriminated(
                    merged,
                    member,
                    combined,
                    of(combined, depth, schemas.of(member.place()).example()));
        } finally {
            inProgress.pop();
        }
    }

    /** The value with the discriminator of the chosen member (OpenAPI, Discriminator Object). */
    JsonNode discriminated(MergedSchema union, Member chosen, MergedSchema combined, JsonNode value) {
        JsonNode discriminator = union.keyword("discriminator");
        String property = discriminator.path("propertyName").asString("");
        Place declared = combined.properties().get(property);
        if (declared == null
                || !(value instanceof ObjectNode object)
                || !schemas.of(declared).values().isEmpty()) {
            return value;
        }
        String pointer = chosen.place().pointer();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        for (Map.Entry<String, JsonNode> mapping : discriminator.path("mapping").properties()) {
            if (mapping.getValue().asString("").matches("(.*/)?" + Pattern.quote(name))) {
                return object.deepCopy().put(property, mapping.getKey());
            }
        }
        return object.deepCopy().put(property, name);
    }

    private ObjectNode object(MergedSchema merged, int depth, JsonNode shown) {
        ObjectNode object = JSON.objectNode();
        merged.properties().forEach((name, property) -> {
            if (merged.isRequired(name) || (depth < optional && !leadsBack(property))) {
                object.set(name, value(property, depth + 1, shown.path(name)));
            }
        });
        for (String name : merged.required()) {
            if (!object.has(name)) {
                object.set(name, undescribed(merged, depth));
            }
        }
        Place others = merged.child("additionalProperties");
        int least = merged.least("minProperties");
        boolean asMap = others.node().isObject() && object.isEmpty() && depth < optional && !leadsBack(others);
        if (asMap && least == 0) {
            least = 1;
        }
        budget.spend(least - object.size(), merged.place());
        for (String name : freeNames(merged, least)) {
            if (object.size() < least) {
                object.set(name, undescribed(merged, depth));
            }
        }
        return object;
    }

    /** A value for a property that the schema does not describe by name. */
    private JsonNode undescribed(MergedSchema merged, int depth) {
        Place others = merged.child("additionalProperties");
        return others.node().isObject()
                ? value(others, depth + 1, MissingNode.getInstance())
                : JSON.stringNode("anything");
    }

    private Set<String> freeNames(MergedSchema merged, int count) {
        Set<String> names = new LinkedHashSet<>();
        Place rule = merged.child("propertyNames");
        if (rule.node().isObject()) {
            MergedSchema described = schemas.of(rule);
            described.values().forEach(name -> names.add(name.asString("")));
            if (names.isEmpty() && (described.has("pattern") || described.has("format"))) {
                names.add(SampleTexts.of(described, budget));
            }
        }
        names.add("key");
        for (int i = 0; names.size() <= count + merged.properties().size(); i++) {
            names.add("key" + i);
        }
        names.removeAll(merged.properties().keySet());
        return names;
    }

    private JsonNode array(MergedSchema merged, int depth, JsonNode shown) {
        ArrayNode array = JSON.arrayNode();
        Place first = merged.child("prefixItems");
        for (int i = 0; i < first.node().size(); i++) {
            array.add(value(first.child(String.valueOf(i)), depth + 1, shown.path(i)));
        }
        Place items = merged.child("items");
        boolean wanted = depth < optional && !leadsBack(items) && array.isEmpty();
        int size = Math.min(
                Math.max(wanted ? 1 : 0, merged.least("minItems")), merged.most("maxItems", Integer.MAX_VALUE));
        budget.spend(size - array.size(), merged.place());
        List<JsonNode> constants = schemas.of(items).values();
        boolean unique = merged.keyword("uniqueItems").asBoolean(false);
        for (int i = array.size(); i < size; i++) {
            JsonNode item = i < constants.size() ? constants.get(i) : value(items, depth + 1, shown.path(i));
            array.add(unique && i > 0 && i >= constants.size() ? another(item, i) : item);
        }
        return array;
    }

    /** A different item, for lists of unique items. */
    private static JsonNode another(JsonNode item, int number) {
        if (item.isString()) {
            return JSON.stringNode(item.asString() + number);
        }
        return item.isNumber() ? JSON.numberNode(item.decimalValue().add(BigDecimal.valueOf(number))) : item;
    }
}
