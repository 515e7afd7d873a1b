package com.junction.contract.plan.sample;

import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A schema together with the members of its {@code allOf}, and with members of its unions that were chosen. */
public final class MergedSchema {
    /** Keywords that do not restrict values. */
    private static final Set<String> ANNOTATIONS = Set.of("description", "title", "example", "examples", "deprecated");

    private static final List<String> OBJECT_KEYWORDS =
            List.of("properties", "additionalProperties", "required", "patternProperties");

    private final MergedSchemas schemas;
    private final Place place;
    private final List<Place> parts;
    private final List<SchemaUnion> unions;

    /** The unions of which a member is among the parts. */
    private final Set<SchemaUnion> decided;

    private final Map<String, Place> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> omitted = new LinkedHashSet<>();
    private final String type;

    /**
     * Merges a schema.
     *
     * @param place the schema, with its reference followed and without null
     * @param parts the members of {@code allOf} and the schema itself; later parts take precedence
     * @param unions the unions of all parts
     */
    MergedSchema(MergedSchemas schemas, Place place, List<Place> parts, List<SchemaUnion> unions) {
        this(schemas, place, parts, unions, Set.of());
    }

    private MergedSchema(
            MergedSchemas schemas, Place place, List<Place> parts, List<SchemaUnion> unions, Set<SchemaUnion> decided) {
        this.schemas = schemas;
        this.place = place;
        this.parts = parts;
        this.unions = unions;
        this.decided = decided;
        for (Place part : parts) {
            SchemaView view = new SchemaView(part);
            view.properties()
                    .forEach((name, property) -> properties.merge(
                            name, property, (one, other) -> weight(other) < weight(one) ? one : other));
            omitted.addAll(view.omittedProperties());
            required.addAll(view.required());
        }
        properties.keySet().removeAll(omitted);
        required.removeAll(omitted);
        this.type = findType();
    }

    /** How much a schema restricts its values, roughly. */
    private static int weight(Place property) {
        JsonNode node = property.node();
        if (node.has("const") || node.has("enum")) {
            return 2;
        }
        return node.propertyNames().stream().allMatch(ANNOTATIONS::contains) ? 0 : 1;
    }

    /** The place of the schema. */
    public Place place() {
        return place;
    }

    /** The members of all of its unions. */
    public List<SchemaUnion.Member> members() {
        List<SchemaUnion.Member> members = new ArrayList<>();
        for (int i = 0; i < unions.size(); i++) {
            SchemaUnion union = unions.get(i);
            String suffix = i == 0 ? "" : " of union " + (i + 1);
            for (int k = 0; k < union.members().size(); k++) {
                String label = union.keyword() + "[" + k + "]" + suffix;
                members.add(new SchemaUnion.Member(label, union, union.members().get(k)));
            }
        }
        return members;
    }

    /** This schema with a member of one of its unions as a further part. */
    MergedSchema with(SchemaUnion.Member member) {
        MergedSchema chosen = schemas.of(member.place());
        Map<String, Place> all = new LinkedHashMap<>();
        chosen.parts.forEach(part -> all.put(part.pointer(), part));
        parts.forEach(part -> all.putIfAbsent(part.pointer(), part));
        Set<SchemaUnion> closed = new LinkedHashSet<>(decided);
        closed.add(member.union());
        List<SchemaUnion> open = Stream.concat(unions.stream(), chosen.unions.stream())
                .filter(union -> !closed.contains(union))
                .distinct()
                .toList();
        return new MergedSchema(schemas, place, List.copyOf(all.values()), open, closed);
    }

    /** The unions of which no member was chosen. */
    public List<SchemaUnion> unions() {
        return unions;
    }

    /** The value of a keyword from the last part that has it; missing if no part has it. */
    public JsonNode keyword(String name) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).node().has(name)) {
                return parts.get(i).node().path(name);
            }
        }
        return MissingNode.getInstance();
    }

    /** The first example of the schema; missing if it has none. */
    JsonNode example() {
        JsonNode example = keyword("example");
        return example.isMissingNode() ? keyword("examples").path(0) : example;
    }

    /** All examples of the schema. */
    public List<JsonNode> examples() {
        List<JsonNode> examples = new ArrayList<>();
        if (has("example")) {
            examples.add(keyword("example"));
        }
        if (keyword("examples").isArray()) {
            keyword("examples").forEach(examples::add);
        }
        return examples;
    }

    /** The properties that the direction omits. */
    Set<String> omitted() {
        return omitted;
    }

    /** Whether a part has a keyword. */
    public boolean has(String keyword) {
        return !keyword(keyword).isMissingNode();
    }

    /** The schema below a keyword, from the last part that has the keyword; missing if no part has it. */
    public Place child(String keyword) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).node().has(keyword)) {
                return parts.get(i).child(keyword);
            }
        }
        return place.child(keyword);
    }

    /** The largest value of a keyword such as {@code minLength}; 0 if no part has it. */
    public int least(String keyword) {
        int least = 0;
        for (Place part : parts) {
            least = Math.max(least, count(part.node().path(keyword), 0));
        }
        return least;
    }

    /** The smallest value of a keyword such as {@code maxLength}; the given number if no part has it. */
    public int most(String keyword, int otherwise) {
        int most = Integer.MAX_VALUE;
        for (Place part : parts) {
            most = Math.min(most, count(part.node().path(keyword), Integer.MAX_VALUE));
        }
        return most == Integer.MAX_VALUE ? otherwise : most;
    }

    /** A number of any size, limited to that of an int. */
    private static int count(JsonNode number, int otherwise) {
        return number.isNumber()
                ? number.decimalValue()
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue()
                : otherwise;
    }

    /** The numbers that all parts allow. */
    public NumberRange numbers() {
        return NumberRange.of(parts.stream().map(Place::node).toList(), type.equals("integer"));
    }

    /** The described properties, without those that the direction omits. */
    public Map<String, Place> properties() {
        return properties;
    }

    /** The required properties, described or not, without those that the direction omits. */
    public Set<String> required() {
        return required;
    }

    /** Whether a property is required. */
    public boolean isRequired(String name) {
        return required.contains(name);
    }

    /** The values that {@code const} and {@code enum} list; null only if it is the constant. Empty without a list. */
    public List<JsonNode> values() {
        if (has("const")) {
            return List.of(keyword("const"));
        }
        List<JsonNode> values = List.of();
        for (Place part : parts) {
            JsonNode listed = part.node().path("enum");
            if (listed.isArray() && !listed.isEmpty()) {
                List<JsonNode> before = values;
                Set<JsonNode> known = Set.copyOf(before);
                values = listed.valueStream()
                        .filter(value -> !value.isNull() && (known.isEmpty() || known.contains(value)))
                        .toList();
                values = values.isEmpty() ? before : values;
            }
        }
        return values;
    }

    /** The type besides null, or the type that the keywords apply to; empty if values of any type are valid. */
    public String type() {
        return type;
    }

    private String findType() {
        String found = "";
        for (Place part : parts) {
            SchemaView view = new SchemaView(part);
            String own = view.isNull() ? "null" : view.type();
            if (found.isEmpty() || own.equals("integer")) {
                found = own.isEmpty() ? found : own;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        boolean describesObjects = !properties.isEmpty()
                || parts.stream().anyMatch(part -> OBJECT_KEYWORDS.stream().anyMatch(part.node()::has));
        if (describesObjects) {
            return "object";
        }
        return has("items") || has("prefixItems") ? "array" : "";
    }

    /** Whether an object may have properties of any name and value. */
    public boolean isOpen() {
        return parts.stream()
                .map(part -> part.node().path("additionalProperties"))
                .allMatch(others -> others.isMissingNode() || others.isBoolean() || others.isEmpty());
    }
}
