package com.junction.contract.document;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the keywords of one schema. References below the schema are followed.
 *
 * @param place the place of the schema. A reference that stands there is not followed; {@link #of} follows it
 */
public record SchemaView(Place place) {
    private static final List<String> UNIONS = List.of("oneOf", "anyOf");

    private static final List<String> SINGLE_SCHEMAS = List.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");

    private static final List<String> SCHEMA_LISTS = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    private static final List<String> SCHEMA_MAPS = List.of("properties", "patternProperties", "dependentSchemas");

    /**
     * Views the schema that a reference leads to, or the schema itself where it is not a reference.
     *
     * @throws IllegalArgumentException if the reference leads nowhere
     */
    public static SchemaView of(Place declared) {
        return new SchemaView(declared.follow());
    }

    /** The JSON of the schema. */
    public JsonNode node() {
        return place.node();
    }

    /** The declared types; empty if the schema has no {@code type}. */
    public Set<String> types() {
        JsonNode declared = node().path("type");
        Set<String> types = new LinkedHashSet<>();
        (declared.isArray() ? declared.valueStream() : Stream.of(declared))
                .filter(JsonNode::isString)
                .forEach(type -> types.add(type.asString()));
        return types;
    }

    /** The first declared type that is not null; {@code "null"} if null is the only one; empty without a type. */
    public String type() {
        Set<String> types = types();
        return types.stream().filter(type -> !type.equals("null")).findFirst().orElse(types.isEmpty() ? "" : "null");
    }

    /** Whether {@code type} allows values of a type. A schema without a type allows all types. */
    public boolean allows(String type) {
        Set<String> types = types();
        return types.isEmpty() || types.contains(type);
    }

    /** Whether the schema, or a member of its compositions, describes lists. */
    public boolean isList() {
        return describes("array", "items");
    }

    /** Whether the schema, or a member of its compositions, describes objects. */
    public boolean isObject() {
        return describes("object", "properties");
    }

    /** Keywords that apply to another type than the declared one have no effect (JSON Schema Core, section 7.6.1). */
    private boolean describes(String type, String keyword) {
        List<String> types = composed().stream()
                .flatMap(schema -> schema.types().stream())
                .filter(Predicate.not("null"::equals))
                .toList();
        return types.isEmpty() ? node().path(keyword).isObject() : types.contains(type);
    }

    /** Whether null is the only valid value. */
    public boolean isNull() {
        List<JsonNode> values = values();
        return values.isEmpty()
                ? types().equals(Set.of("null"))
                : values.stream().allMatch(JsonNode::isNull);
    }

    /**
     * Whether the schema names null as a valid value: by {@code nullable}, {@code type}, {@code enum}, {@code const} or
     * a member of a union. A schema that allows any value does not name null.
     */
    public boolean isNullable() {
        List<JsonNode> values = values();
        boolean listed = values.stream().anyMatch(JsonNode::isNull);
        boolean typed = types().contains("null");
        return node().path("nullable").asBoolean(false)
                || (typed && (listed || values.isEmpty()))
                || (listed && types().isEmpty())
                || unions().values().stream().flatMap(List::stream).anyMatch(member -> new SchemaView(member).isNull());
    }

    /** The values that {@code const} or {@code enum} list, with null; empty if neither of them lists any. */
    public List<JsonNode> values() {
        return node().has("const")
                ? List.of(node().path("const"))
                : node().path("enum").valueStream().toList();
    }

    /** The value of {@code format}, or empty. */
    public String format() {
        return node().path("format").asString("");
    }

    /** The names in the schema's own {@code required}, for either direction. */
    public Set<String> required() {
        Set<String> names = new LinkedHashSet<>();
        node().path("required").valueStream().filter(JsonNode::isString).forEach(name -> names.add(name.asString()));
        return names;
    }

    /** The names in the schema's own {@code properties}, for either direction. */
    public Set<String> propertyNames() {
        return new LinkedHashSet<>(place.child("properties").node().propertyNames());
    }

    /** The schemas in {@code properties}, without those that the direction omits. */
    public Map<String, Place> properties() {
        Place described = place.child("properties");
        Map<String, Place> properties = new LinkedHashMap<>();
        for (String name : described.node().propertyNames()) {
            Place property = described.raw(name);
            if (!new SchemaView(property).isOmitted()) {
                properties.put(name, property.follow());
            }
        }
        return properties;
    }

    /** The names in {@code properties} that the direction omits. */
    public Set<String> omittedProperties() {
        Place described = place.child("properties");
        Set<String> names = new LinkedHashSet<>(described.node().propertyNames());
        names.removeIf(name -> !new SchemaView(described.raw(name)).isOmitted());
        return names;
    }

    /** The schema of a property, from {@code properties} or {@code additionalProperties}; missing if neither has it. */
    public Place property(String name) {
        return node().path("properties").has(name) ? place.child("properties", name) : additionalProperties();
    }

    /** The schema of the properties without a name; missing, or a boolean, where there is no such schema. */
    public Place additionalProperties() {
        return place.child("additionalProperties");
    }

    /** The schemas of the first items; empty if there are none. */
    public List<Place> prefixItems() {
        return place.children("prefixItems");
    }

    /** The schema of the items after the first ones; missing if there is none. */
    public Place items() {
        return place.child("items");
    }

    /** The members of {@code allOf}. */
    public List<Place> allOf() {
        return place.children("allOf");
    }

    /** The members of {@code oneOf} and {@code anyOf} by keyword; keywords without members are absent. */
    public Map<String, List<Place>> unions() {
        Map<String, List<Place>> unions = new LinkedHashMap<>();
        for (String keyword : UNIONS) {
            List<Place> members = place.children(keyword);
            if (!members.isEmpty()) {
                unions.put(keyword, members);
            }
        }
        return unions;
    }

    /** This schema and the members of its compositions at any depth, each once: they describe the same value. */
    public List<SchemaView> composed() {
        return new SchemaTraversal(SchemaView::members).visit(place);
    }

    private Stream<Place> members() {
        return Stream.concat(allOf().stream(), unions().values().stream().flatMap(List::stream));
    }

    /** The schemas directly in this one, whatever keyword they stand under. */
    public Stream<Place> subschemas() {
        return Stream.of(
                        SINGLE_SCHEMAS.stream().map(place::child),
                        SCHEMA_LISTS.stream().flatMap(keyword -> place.children(keyword).stream()),
                        SCHEMA_MAPS.stream()
                                .map(place::child)
                                .flatMap(map ->
                                        map.node().propertyNames().stream().map(map::child)))
                .flatMap(schemas -> schemas);
    }

    /**
     * Whether values of the place's direction omit this property: its schema, or a schema that it refers to or is made
     * of by {@code allOf}, is {@code readOnly} or {@code writeOnly}.
     */
    public boolean isOmitted() {
        return isOmitted(place, new HashSet<>());
    }

    private static boolean isOmitted(Place property, Set<String> seen) {
        if (isMarked(property.node(), property.direction())) {
            return true;
        }
        Place schema;
        try {
            schema = property.follow();
        } catch (IllegalArgumentException e) {
            // A reference that leads nowhere is reported where its schema is needed.
            return false;
        }
        return seen.add(schema.pointer())
                && (isMarked(schema.node(), schema.direction())
                        || schema.rawChildren("allOf").stream().anyMatch(part -> isOmitted(part, seen)));
    }

    /** Whether the keywords of a schema exclude it from a direction. */
    static boolean isMarked(JsonNode schema, Direction direction) {
        return Stream.of("readOnly", "writeOnly")
                .anyMatch(keyword -> direction.omits(keyword)
                        && schema.path(keyword).isBoolean()
                        && schema.path(keyword).asBoolean());
    }
}
