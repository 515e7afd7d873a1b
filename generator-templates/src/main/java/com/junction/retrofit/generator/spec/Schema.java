package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema with one meaning for the different syntaxes of OpenAPI 3.0 and 3.1. */
public final class Schema {
    /** The kind of value that a schema describes, which decides its Java type. */
    public enum Kind {
        REFERENCE,
        ANY,
        CONSTANT,
        ENUM,
        UNION,
        OBJECT,
        MAP,
        ARRAY,
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN;

        /** Whether values may be a class, a list or a map in Java. */
        boolean isStructured() {
            return this == OBJECT || this == MAP || this == UNION || this == ARRAY;
        }
    }

    /** Keywords that change the type of a reference beside them; other keywords only describe it. */
    private static final List<String> STRUCTURE = List.of(
            "type",
            "properties",
            "items",
            "prefixItems",
            "allOf",
            "anyOf",
            "oneOf",
            "enum",
            "const",
            "additionalProperties",
            "patternProperties",
            "required");

    private static final Set<String> TYPES = Set.of("object", "array", "string", "integer", "number", "boolean");

    private static final Set<String> ANNOTATIONS = Set.of("title", "description");
    private static final List<String> UNIONS = List.of("anyOf", "oneOf");

    private final Node node;
    private final List<Schema> alternatives;

    /** Computed when first needed, because every reader of a schema asks for them. */
    private @Nullable Kind kind;

    private @Nullable Schema essence;

    public Schema(Node node) {
        this(node, List.of());
    }

    private Schema(Node node, List<Schema> alternatives) {
        this.node = node;
        this.alternatives = alternatives;
    }

    /**
     * Returns a union that the document does not contain, or its only member.
     *
     * @param node the place of the union
     */
    static Schema unionOf(Node node, List<Schema> members) {
        return members.size() == 1
                ? members.get(0)
                : new Schema(node.with(JsonNodeFactory.instance.objectNode()), List.copyOf(members));
    }

    /** Returns a schema at the other's place to which both schemas apply. */
    public Schema and(Schema other) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.putArray("allOf").add(node.value()).add(other.node.value());
        return new Schema(other.node.with(both));
    }

    /** Returns an array of the items at this place. */
    public Schema listOf(Schema items) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
        list.set("items", items.node.value());
        return new Schema(node.with(list));
    }

    public Node node() {
        return node;
    }

    public Pointer pointer() {
        return node.pointer();
    }

    /** Returns the kind of this schema. Call it on the {@link #essence()}, because annotations hide the kind. */
    public Kind kind() {
        if (kind == null) {
            kind = findKind();
        }
        return kind;
    }

    private Kind findKind() {
        if (isOnlyReference()) {
            return Kind.REFERENCE;
        }
        if (node.has("const")) {
            return Kind.CONSTANT;
        }
        if (!constants().isEmpty()) {
            return Kind.ENUM;
        }
        if (isObject()) {
            return Subtypes.of(node).isEmpty() || isSubtype() ? Kind.OBJECT : Kind.UNION;
        }
        Set<String> types = types();
        if (!members().isEmpty() || types.size() > 1) {
            return Kind.UNION;
        }
        if ((node.has("items") || node.has("prefixItems")) && isOf(types, "array")) {
            return Kind.ARRAY;
        }
        if (node.has("additionalProperties") || node.has("patternProperties")) {
            return isOf(types, "object") ? Kind.MAP : kindOf(types.iterator().next());
        }
        return types.isEmpty() ? Kind.ANY : kindOf(types.iterator().next());
    }

    /** Whether values must have a type; if so, keywords for other types have no effect (JSON Schema, section 7.6.1). */
    private static boolean isOf(Set<String> types, String type) {
        return types.isEmpty() || types.equals(Set.of(type));
    }

    private static Kind kindOf(String type) {
        return switch (type) {
            case "object" -> Kind.MAP;
            case "array" -> Kind.ARRAY;
            case "string" -> Kind.STRING;
            case "integer" -> Kind.INTEGER;
            case "number" -> Kind.NUMBER;
            case "boolean" -> Kind.BOOLEAN;
            default -> Kind.ANY;
        };
    }

    /**
     * Returns the schema that decides the type. It looks through an {@code anyOf} or {@code oneOf} of one schema and
     * null, and through an {@code allOf} whose other parts only describe or restrict it.
     */
    public Schema essence() {
        if (essence == null) {
            essence = essence(new HashSet<>());
        }
        return essence;
    }

    private Schema essence(Set<JsonNode> seen) {
        if (isOnlyReference() || node.has("const") || !seen.add(node.value())) {
            return this;
        }
        List<Schema> members = members();
        List<Schema> parts = parts();
        if (hasProperties() || node.value().path("enum").isArray() || isSubtype()) {
            return this;
        }
        if (members.size() == 1 && parts.isEmpty() && !node.has("discriminator")) {
            return members.get(0).essence(seen);
        }
        if (members.isEmpty() && !parts.isEmpty()) {
            List<Schema> all = parts.stream().map(part -> part.essence(seen)).toList();
            // A part such as {nullable: true} does not affect the type.
            List<Schema> typed =
                    all.stream().filter(part -> part.kind() != Kind.ANY).toList();
            List<Schema> essences = typed.isEmpty() ? all : typed;
            List<Schema> objects = essences.stream()
                    .filter(part -> part.describesObject(new HashSet<>(seen)))
                    .toList();
            return essences.size() == 1 || objects.size() < essences.size() ? essences.get(0) : this;
        }
        return this;
    }

    /** Whether some values are classes, lists or maps in Java. */
    boolean isStructured() {
        Schema target = resolved();
        return target.kind() == Kind.UNION
                ? target.members().stream()
                        .anyMatch(member -> member.resolved().kind().isStructured())
                : target.kind().isStructured();
    }

    /** @param seen the schemas already visited, which a recursive schema reaches again */
    private boolean describesObject(Set<JsonNode> seen) {
        Schema target = target().essence(seen);
        if (target.kind() == Kind.REFERENCE) {
            return !target.target().pointer().equals(target.pointer()) && target.describesObject(seen);
        }
        return target.kind() == Kind.OBJECT
                || target.kind() == Kind.MAP
                || (target.kind() == Kind.UNION
                        && target.members().stream().allMatch(member -> member.describesObject(new HashSet<>(seen))));
    }

    /** Whether it is a reference without keywords that change its type. */
    boolean isOnlyReference() {
        return node.isReference() && !hasStructure();
    }

    /** Returns the target of its reference, or itself. */
    public Schema target() {
        return node.isReference() ? new Schema(node.follow()) : this;
    }

    /** Returns the schema that decides the type, after following references. */
    public Schema resolved() {
        Schema current = essence();
        for (int steps = 0; current.kind() == Kind.REFERENCE && steps < 100; steps++) {
            current = current.target().essence();
        }
        return current;
    }

    /** Whether it becomes a class: it has its own properties or combines several objects. */
    private boolean isObject() {
        return hasProperties()
                || isSubtype()
                || parts().size() > 1
                || (!parts().isEmpty() && !members().isEmpty());
    }

    private boolean hasProperties() {
        return describesProperties() && isOf(types(), "object");
    }

    private boolean describesProperties() {
        return node.value().path("properties").isObject()
                && !node.value().path("properties").isEmpty();
    }

    /** Whether it describes properties although its type does not allow objects. */
    public boolean hasUselessProperties() {
        return describesProperties() && !types().isEmpty() && !types().contains("object");
    }

    /** Whether it has a keyword other than its title. */
    boolean hasKeywords() {
        return node.value().size() > (node.has("title") ? 1 : 0);
    }

    private boolean hasStructure() {
        return STRUCTURE.stream().anyMatch(node::has);
    }

    /**
     * Returns the types without {@code null}; keywords for objects and keywords for arrays together mean both types.
     */
    public Set<String> types() {
        JsonNode type = node.value().path("type");
        if (type.isMissingNode() && describesProperties() && node.has("items")) {
            return new LinkedHashSet<>(List.of("object", "array"));
        }
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
        types.retainAll(TYPES);
        return types;
    }

    /** Returns the values of {@code type} that are not types. The generator ignores them. */
    public List<String> unknownTypes() {
        List<String> unknown = new ArrayList<>();
        JsonNode type = node.value().path("type");
        (type.isArray() ? type : List.of(type)).forEach(each -> {
            String name = each.asText();
            if (!each.isMissingNode() && !TYPES.contains(name) && !name.equals("null")) {
                unknown.add(name);
            }
        });
        return unknown;
    }

    /** Whether null is a valid value, in any syntax; a schema without keywords allows null too. */
    public boolean isNullable() {
        return isNullable(new HashSet<>());
    }

    private boolean isNullable(Set<Pointer> seen) {
        if (node.isTrue("nullable") || isNull() || (node.value().path("const").isNull() && node.has("const"))) {
            return true;
        }
        if (node.isReference()) {
            return seen.add(pointer()) && target().isNullable(seen);
        }
        for (JsonNode value : node.value().path("enum")) {
            if (value.isNull()) {
                return true;
            }
        }
        JsonNode type = node.value().path("type");
        for (JsonNode each : type) {
            if (each.asText().equals("null")) {
                return true;
            }
        }
        List<Schema> alternatives = alternatives();
        if (!alternatives.isEmpty()) {
            return alternatives.stream().anyMatch(member -> member.isNullable(seen));
        }
        List<Schema> parts = parts();
        if (!parts.isEmpty()) {
            return parts.stream().allMatch(part -> part.isNullable(seen));
        }
        return kind() == Kind.ANY;
    }

    private boolean isNull() {
        JsonNode type = node.value().path("type");
        return types().isEmpty()
                && (type.asText().equals("null")
                        || (type.size() == 1 && type.path(0).asText().equals("null")));
    }

    /** Returns the parts of {@code allOf} that describe a type, and a reference that has other keywords beside it. */
    public List<Schema> parts() {
        List<Schema> parts = new ArrayList<>();
        if (node.isReference() && hasStructure()) {
            ObjectNode reference = JsonNodeFactory.instance.objectNode();
            reference.set("$ref", node.value().get("$ref"));
            parts.add(having(reference));
        }
        node.get("allOf").items().stream()
                .map(Schema::new)
                .filter(part -> part.node.isReference() || part.hasTypeStructure())
                .forEach(parts::add);
        return parts;
    }

    private boolean hasTypeStructure() {
        return STRUCTURE.stream().filter(keyword -> !keyword.equals("required")).anyMatch(node::has)
                || node.isTrue("nullable");
    }

    /** Returns the members of a union; empty if it is not one. Omits null and members that only restrict the others. */
    public List<Schema> members() {
        List<Schema> members = alternatives().stream()
                .filter(member -> !member.isNull())
                .filter(member -> member.node.isReference()
                        || member.hasTypeStructure()
                        || member.node.value().isEmpty())
                .toList();
        if (!members.isEmpty() || !alternatives().isEmpty()) {
            return members;
        }
        List<Node> subtypes = Subtypes.of(node);
        if (!subtypes.isEmpty()) {
            return subtypes.stream().map(Schema::new).toList();
        }
        return types().size() < 2
                ? List.of()
                : types().stream().map(this::ofType).toList();
    }

    private List<Schema> alternatives() {
        if (!alternatives.isEmpty()) {
            return alternatives;
        }
        return UNIONS.stream()
                .flatMap(keyword -> node.get(keyword).items().stream())
                .map(Schema::new)
                .flatMap(member -> member.isNothingButUnion() ? member.alternatives().stream() : Stream.of(member))
                .toList();
    }

    /** Whether it only lists members, so that a union around it can list them directly. */
    private boolean isNothingButUnion() {
        return UNIONS.stream().filter(node::has).count() == 1
                && node.value().properties().stream()
                        .map(Map.Entry::getKey)
                        .allMatch(keyword -> UNIONS.contains(keyword) || ANNOTATIONS.contains(keyword));
    }

    private Schema ofType(String type) {
        ObjectNode one = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) node.value());
        one.put("type", type);
        if (!type.equals("object")) {
            one.remove("properties");
        }
        return new Schema(node.get("type").get(type).with(one));
    }

    private Schema having(JsonNode value) {
        return new Schema(node.with(value));
    }

    private boolean isSubtype() {
        return Subtypes.isSubtype(node);
    }

    /**
     * Returns the values of an enum without null: those of {@code enum}, or of a union that has only constant members.
     */
    public List<JsonNode> constants() {
        List<JsonNode> values = new ArrayList<>();
        if (node.value().path("enum").isArray()) {
            node.value().path("enum").forEach(values::add);
        } else {
            List<Schema> members =
                    alternatives().stream().filter(m -> !m.isNull()).toList();
            if (members.size() > 1 && members.stream().allMatch(m -> m.node.has("const"))) {
                members.forEach(member -> values.add(member.node.value().path("const")));
            }
        }
        values.removeIf(JsonNode::isNull);
        return List.copyOf(new LinkedHashSet<>(values));
    }

    public Optional<Schema> items() {
        return Optional.of(node.get("items")).filter(Node::exists).map(Schema::new);
    }

    /** Returns the schema in {@code additionalProperties}; empty if that is true or false. */
    public Optional<Schema> additionalProperties() {
        return Optional.of(node.get("additionalProperties"))
                .filter(values -> values.value().isObject() && !values.value().isEmpty())
                .filter(values -> !node.has("patternProperties"))
                .map(Schema::new);
    }

    public Optional<String> format() {
        return node.text("format");
    }

    /** Returns the description of this schema or of its {@link #essence()}. */
    public Optional<String> description() {
        return Availability.describe(
                node, node.text("description").or(() -> essence().node.text("description")));
    }

    /** Returns the default of this schema or of its {@link #essence()}. */
    public Optional<JsonNode> defaultValue() {
        return Stream.of(this, essence(), resolved())
                .map(schema -> schema.node.get("default"))
                .filter(Node::exists)
                .map(Node::value)
                .findFirst();
    }

    /**
     * Whether only servers or only clients send it: this schema, its target or a part of its {@code allOf} has {@code
     * readOnly} or {@code writeOnly}.
     */
    public boolean isOneSided() {
        return isOneSided(new HashSet<>());
    }

    private boolean isOneSided(Set<JsonNode> seen) {
        Schema target = target();
        return Stream.of(this, target).anyMatch(schema -> schema.isTrue("readOnly") || schema.isTrue("writeOnly"))
                || (seen.add(target.node.value())
                        && target.node.get("allOf").items().stream()
                                .anyMatch(part -> new Schema(part).isOneSided(seen)));
    }

    /** Whether a flag or an extension is true in this schema or in its {@link #essence()}. */
    public boolean isTrue(String keyword) {
        return node.isTrue(keyword) || essence().node.isTrue(keyword);
    }
}
