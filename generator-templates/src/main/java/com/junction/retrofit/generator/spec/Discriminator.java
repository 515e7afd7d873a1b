package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.junction.document.InvalidDocumentException;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of a property that select the members of a union (OpenAPI, Discriminator Object). The values of the
 * mapping come first, then the values that the members declare, then the names of their schemas. A value is a text, a
 * number or a boolean.
 */
public final class Discriminator {
    /** The JSON types that a discriminator value may have. */
    private enum Type {
        TEXT,
        NUMBER,
        BOOLEAN
    }

    private static final String COMPONENT = "#/components/schemas/";

    private final Node node;
    private final String property;

    private Discriminator(Node node, String property) {
        this.node = node;
        this.property = property;
    }

    /** Returns the discriminator of a union, if the union has one. */
    public static Optional<Discriminator> of(Schema union) {
        Node node = union.node().get("discriminator");
        return node.text("propertyName").map(property -> new Discriminator(node, property));
    }

    /** Returns the name of the property. */
    public String property() {
        return property;
    }

    /**
     * Returns the values that select each member.
     *
     * @param members the schemas of each member; most members have one schema
     */
    public List<Set<Object>> values(List<List<Schema>> members) {
        return values(members, Set.of());
    }

    /** @param within the unions that contain this one as a member, directly or not */
    private List<Set<Object>> values(List<List<Schema>> members, Set<Pointer> within) {
        List<Set<Object>> values = new ArrayList<>();
        List<Map<Object, Pointer>> declared = new ArrayList<>();
        for (List<Schema> member : members) {
            values.add(new LinkedHashSet<>());
            Map<Object, Pointer> own = new LinkedHashMap<>();
            member.forEach(schema -> own.putAll(declaredValues(schema, within)));
            declared.add(own);
        }
        dropInherited(declared);
        Set<Object> mapped = addMapping(members, values);
        for (int i = 0; i < members.size(); i++) {
            for (Object value : declared.get(i).keySet()) {
                if (!mapped.contains(value)) {
                    values.get(i).add(value);
                }
            }
        }
        Set<Object> taken = new HashSet<>();
        values.forEach(taken::addAll);
        for (int i = 0; i < members.size(); i++) {
            if (declared.get(i).isEmpty()) {
                for (Schema schema : members.get(i)) {
                    addNames(schema, values.get(i), taken);
                }
            }
        }
        return values;
    }

    /** Removes values that several members inherit from one place, because those values cannot select a member. */
    private static void dropInherited(List<Map<Object, Pointer>> declared) {
        Map<List<Object>, Integer> members = new HashMap<>();
        declared.forEach(own -> own.forEach((value, place) -> members.merge(List.of(value, place), 1, Integer::sum)));
        declared.forEach(own -> own.entrySet()
                .removeIf(entry -> members.getOrDefault(List.of(entry.getKey(), entry.getValue()), 0) > 1));
    }

    /** Adds the values of the mapping to the members that it names, and returns all values of the mapping. */
    private Set<Object> addMapping(List<List<Schema>> members, List<Set<Object>> values) {
        Set<Object> mapped = new HashSet<>();
        node.get("mapping").fields().forEach((key, target) -> {
            Node schema = target(target);
            int member = schema == null ? -1 : member(members, schema);
            if (member >= 0) {
                Set<Object> typed = new LinkedHashSet<>();
                members.get(member).forEach(each -> typed.addAll(typed(key, types(each, new HashSet<>()))));
                values.get(member).addAll(typed);
                mapped.addAll(typed);
                if (typed.isEmpty()) {
                    target.warn("left out: the property \"" + property + "\" does not have this value");
                }
            } else if (schema != null) {
                target.warn("left out: the schema is not a member of the union");
            }
        });
        return mapped;
    }

    /** Returns the schema that a mapping names, by its name or by a reference. */
    private static @Nullable Node target(Node mapping) {
        String text = mapping.value().asText();
        Node component =
                mapping.document().root().get("components").get("schemas").get(text);
        String reference = component.exists() && !text.isEmpty()
                ? COMPONENT + text.replace("~", "~0").replace("/", "~1")
                : text;
        Node place = component.exists() ? mapping.document().root() : mapping;
        try {
            return place.with(JsonNodeFactory.instance.objectNode().put("$ref", reference))
                    .follow();
        } catch (InvalidDocumentException e) {
            mapping.warn("left out: \"" + text + "\" is neither the name of a schema nor a reference to one");
            return null;
        }
    }

    /** Returns the index of the member that is or contains the target; -1 if there is none. */
    private static int member(List<List<Schema>> members, Node target) {
        for (int i = 0; i < members.size(); i++) {
            for (Schema schema : members.get(i)) {
                if (schema.target().pointer().equals(target.pointer())) {
                    return i;
                }
            }
        }
        for (int i = 0; i < members.size(); i++) {
            for (Schema schema : members.get(i)) {
                if (contains(schema, target.pointer(), new HashSet<>())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean contains(Schema schema, Pointer target, Set<Pointer> seen) {
        Schema resolved = schema.resolved();
        if (schema.target().pointer().equals(target) || resolved.pointer().equals(target)) {
            return true;
        }
        return resolved.kind() == Schema.Kind.UNION
                && seen.add(resolved.pointer())
                && resolved.members().stream().anyMatch(member -> contains(member, target, seen));
    }

    /** Adds the name of the member's schema, and the names of the members that it contains. */
    private static void addNames(Schema schema, Set<Object> values, Set<Object> taken) {
        addNames(schema, values, taken, new HashSet<>());
    }

    private static void addNames(Schema schema, Set<Object> values, Set<Object> taken, Set<Pointer> seen) {
        if (schema.node().isReference()
                && !taken.contains(schema.target().pointer().name())) {
            values.add(schema.target().pointer().name());
        }
        Schema resolved = schema.resolved();
        if (resolved.kind() == Schema.Kind.UNION && seen.add(resolved.pointer())) {
            resolved.members().forEach(member -> addNames(member, values, taken, seen));
        }
    }

    /** Returns the values that a member declares for the property, with their places; empty if it allows any value. */
    private Map<Object, Pointer> declaredValues(Schema member, Set<Pointer> within) {
        Map<Object, Pointer> values = new LinkedHashMap<>();
        Schema resolved = member.resolved();
        if (within.contains(resolved.pointer())) {
            return values;
        }
        if (resolved.kind() == Schema.Kind.UNION) {
            // If the member is a union, collect the values of its own members.
            Set<Pointer> inner = new HashSet<>(within);
            inner.add(resolved.pointer());
            List<List<Schema>> members =
                    resolved.members().stream().map(List::of).toList();
            of(resolved)
                    .filter(other -> other.property.equals(property))
                    .ifPresentOrElse(
                            other -> other.values(members, inner)
                                    .forEach(each -> each.forEach(value -> values.put(value, resolved.pointer()))),
                            () -> members.forEach(each -> values.putAll(declaredValues(each.get(0), inner))));
            return values;
        }
        for (Schema declaration : declarations(resolved, new HashSet<>())) {
            Optional<Map<Object, Pointer>> constants = constants(declaration, new HashSet<>());
            // The smallest set of values decides, because a member narrows the values that it inherits.
            constants
                    .filter(found -> values.isEmpty() || found.size() < values.size())
                    .ifPresent(found -> {
                        values.clear();
                        values.putAll(found);
                    });
        }
        return values;
    }

    /**
     * Returns all schemas of the property in a member and in the schemas that it combines; the member's own come first.
     */
    private List<Schema> declarations(Schema schema, Set<Pointer> seen) {
        List<Schema> declarations = new ArrayList<>();
        Schema target = schema.target();
        if (seen.add(target.pointer())) {
            Node own = target.node().get("properties").get(property);
            if (own.exists()) {
                declarations.add(new Schema(own));
            }
            target.parts().forEach(part -> declarations.addAll(declarations(part, seen)));
            Schema essence = target.essence();
            if (!essence.pointer().equals(target.pointer())) {
                declarations.addAll(declarations(essence, seen));
            }
        }
        return declarations;
    }

    /** Returns the only possible values of a schema with their places; empty if other values are possible. */
    private static Optional<Map<Object, Pointer>> constants(Schema schema, Set<Pointer> seen) {
        Schema resolved = schema.resolved();
        Map<Object, Pointer> values = new LinkedHashMap<>();
        switch (resolved.kind()) {
            case CONSTANT -> add(values, resolved.node().value().path("const"), resolved);
            case ENUM -> resolved.constants().forEach(value -> add(values, value, resolved));
            case UNION -> {
                if (!seen.add(resolved.pointer())) {
                    return Optional.empty();
                }
                for (Schema member : resolved.members()) {
                    Optional<Map<Object, Pointer>> constants = constants(member, seen);
                    if (constants.isEmpty()) {
                        return Optional.empty();
                    }
                    values.putAll(constants.get());
                }
            }
            default -> {}
        }
        return Optional.of(values).filter(found -> !found.isEmpty());
    }

    private static void add(Map<Object, Pointer> values, JsonNode value, Schema place) {
        if (value.isTextual()) {
            values.put(value.asText(), place.pointer());
        } else if (value.isNumber()) {
            values.put(canonical(value.decimalValue()), place.pointer());
        } else if (value.isBoolean()) {
            values.put(value.booleanValue(), place.pointer());
        }
    }

    /** Converts the key of a mapping, which is always a text, to the types of the property. */
    private static Set<Object> typed(String key, Set<Type> types) {
        Set<Object> values = new LinkedHashSet<>();
        if (types.contains(Type.TEXT)) {
            values.add(key);
        }
        if (types.contains(Type.NUMBER) && key.matches("-?\\d{1,100}(\\.\\d{1,100})?")) {
            values.add(canonical(new BigDecimal(key)));
        }
        if (types.contains(Type.BOOLEAN) && key.matches("true|false")) {
            values.add(Boolean.valueOf(key));
        }
        return values;
    }

    private static BigDecimal canonical(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private Set<Type> types(Schema member, Set<Pointer> seen) {
        Set<Type> types = new LinkedHashSet<>();
        Schema resolved = member.resolved();
        if (resolved.kind() == Schema.Kind.UNION && seen.add(resolved.pointer())) {
            resolved.members().forEach(each -> types.addAll(types(each, seen)));
        } else {
            declarations(resolved, new HashSet<>()).forEach(each -> types.addAll(typesOf(each, new HashSet<>())));
        }
        return types.isEmpty() ? Set.of(Type.values()) : types;
    }

    private static Set<Type> typesOf(Schema schema, Set<Pointer> seen) {
        Schema resolved = schema.resolved();
        Set<Type> types = new LinkedHashSet<>();
        switch (resolved.kind()) {
            case STRING -> types.add(Type.TEXT);
            case INTEGER, NUMBER -> types.add(Type.NUMBER);
            case BOOLEAN -> types.add(Type.BOOLEAN);
            case CONSTANT, ENUM ->
                constants(resolved, new HashSet<>())
                        .orElse(Map.of())
                        .keySet()
                        .forEach(value -> types.add(typeOf(value)));
            case UNION -> {
                if (seen.add(resolved.pointer())) {
                    resolved.members().forEach(member -> types.addAll(typesOf(member, seen)));
                }
            }
            default -> {}
        }
        return types;
    }

    private static Type typeOf(Object value) {
        if (value instanceof Boolean) {
            return Type.BOOLEAN;
        }
        return value instanceof BigDecimal ? Type.NUMBER : Type.TEXT;
    }
}
