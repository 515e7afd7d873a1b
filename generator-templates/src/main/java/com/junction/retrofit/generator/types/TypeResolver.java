package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.naming.ClassNames;
import com.junction.retrofit.generator.naming.EnumNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.naming.TypePlaces;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType.Generated;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the Java type of each schema, and collects the classes that the generator must write. */
public final class TypeResolver {
    private static final Map<String, Scalar> FORMATS =
            Map.of("uuid", Scalar.UUID, "date", Scalar.DATE, "date-time", Scalar.DATE_TIME);

    /** The formats of OpenAPI and JSON Schema, and other common ones. */
    private static final Set<String> KNOWN_FORMATS = Set.of(
            "binary",
            "byte",
            "char",
            "date",
            "date-time",
            "decimal",
            "double",
            "duration",
            "email",
            "float",
            "hostname",
            "http-date",
            "idn-email",
            "idn-hostname",
            "int16",
            "int32",
            "int64",
            "int8",
            "ip",
            "ipv4",
            "ipv6",
            "iri",
            "iri-reference",
            "json-pointer",
            "password",
            "regex",
            "relative-json-pointer",
            "time",
            "timestamp",
            "timezone",
            "uint16",
            "uint32",
            "uint64",
            "uint8",
            "unix-time",
            "uri",
            "uri-reference",
            "uri-template",
            "url",
            "uuid");

    private final GeneratorOptions options;
    private final RequestBodies bodies;
    private final TypePlaces places;
    private final PropertyReader properties;
    private final ClassNames names = new ClassNames();
    private final Map<Pointer, JavaType> referenced = new LinkedHashMap<>();
    private final Map<Pointer, JavaType> declared = new HashMap<>();
    private final Map<Pointer, List<Property>> propertiesOfObjects = new HashMap<>();
    private final Set<Pointer> inProgress = new HashSet<>();
    private final Set<Pointer> recursive = new HashSet<>();
    private final List<Generated> generated = new ArrayList<>();
    private final Set<String> unknownFormats = new HashSet<>();
    private final Deque<Supplier<Declaration>> pending = new ArrayDeque<>();

    /** Creates a resolver for one client. */
    public TypeResolver(GeneratorOptions options, TypePlaces places, RequestBodies bodies) {
        this.options = options;
        this.bodies = bodies;
        this.places = places;
        this.properties = new PropertyReader(options, this);
    }

    /** Returns the type of a schema that references lead to, usually a component. */
    public JavaType component(Node schema) {
        JavaType known = referenced.get(schema.pointer());
        if (known != null) {
            return known;
        }
        TypePlace place = places.component(schema);
        Schema essence = new Schema(schema).essence();
        if (!inProgress.add(schema.pointer())) {
            // The schema contains itself: a union already has its class; a list or a map of itself becomes a JSON
            // value.
            return essence.kind() == Schema.Kind.UNION ? union(essence, place) : Scalar.VALUE;
        }
        JavaType type = resolve(essence, place);
        inProgress.remove(schema.pointer());
        referenced.put(schema.pointer(), type);
        return type;
    }

    /** Returns the type of any schema, without regard to whether the schema allows null. */
    public JavaType resolve(Schema schema, TypePlace place) {
        return find(schema.essence(), place);
    }

    /**
     * Returns the properties of an object, then the parameters in the same request.
     *
     * @param schema a schema with its own class
     * @param place the place of the class
     */
    public List<Property> properties(Schema schema, TypePlace place) {
        List<Property> known = propertiesOfObjects.get(schema.pointer());
        if (known == null) {
            known = properties.all(schema, place, bodies.parametersOf(schema.pointer()));
            propertiesOfObjects.put(schema.pointer(), known);
        }
        return known;
    }

    private JavaType find(Schema schema, TypePlace place) {
        if (schema.hasUselessProperties()) {
            schema.node().get("properties").warn("left out: only objects have properties, and the type is not object");
        }
        if (schema.kind() == Schema.Kind.ENUM && schema.node().has("properties")) {
            schema.node().warn("its properties are left out: its enum lists all values");
        }
        schema.unknownTypes()
                .forEach(type -> schema.node().get("type").warn("\"" + type + "\" is not a type: it is ignored"));
        return switch (schema.kind()) {
            case REFERENCE -> component(schema.node().follow());
            case CONSTANT -> constant(schema.node().value().path("const"));
            case ENUM -> enumeration(schema, place);
            case OBJECT -> declare(schema, place);
            case UNION -> union(schema, place);
            case MAP ->
                schema.additionalProperties()
                        .map(values -> item(values, place.values()).map())
                        .orElseGet(Scalar.VALUE::map);
            case ARRAY -> list(schema, place);
            case STRING -> string(schema);
            case INTEGER -> integer(schema);
            case NUMBER -> Numbers.isDouble(schema, options) ? Scalar.DOUBLE : Scalar.DECIMAL;
            case BOOLEAN -> Scalar.BOOLEAN;
            case ANY -> Scalar.VALUE;
        };
    }

    /** Returns the classes for all types that were resolved, and for the types that those need. */
    public List<Declaration> declarations() {
        List<Declaration> declarations = new ArrayList<>();
        while (!pending.isEmpty()) {
            declarations.add(pending.remove().get());
        }
        return declarations;
    }

    /** Returns the names of classes; callers claim names for other classes too. */
    public ClassNames names() {
        return names;
    }

    /** Returns the generated types that have an adapter, in the order of their first use. */
    public List<Generated> generatedTypes() {
        return List.copyOf(generated);
    }

    /** Declares a class for an object or an enum that occurs once in the document. */
    private JavaType declare(Schema schema, TypePlace place) {
        JavaType known = declared.get(schema.pointer());
        if (known != null) {
            return known;
        }
        Generated type = claim(schema, place);
        TypePlace own = new TypePlace(type.packageName(), type.className());
        pending.add(schema.kind() == Schema.Kind.ENUM ? () -> enumClass(schema, own) : () -> objectClass(schema, own));
        return type;
    }

    private Declaration objectClass(Schema schema, TypePlace place) {
        Optional<JavaType> additional = Optional.ofNullable(
                        ObjectMembers.of(schema).additional())
                .map(values -> resolve(values, place.values()));
        return new Declaration.ObjectClass(schema, place, properties(schema, place), additional);
    }

    private Declaration enumClass(Schema schema, TypePlace place) {
        return new Declaration.EnumClass(
                schema,
                place,
                EnumTypes.wire(schema, options),
                EnumTypes.isClosed(schema, options),
                EnumNames.of(schema, place.className()),
                EnumTypes.isLarge(schema)
                        ? Optional.of(names.claim(place.className() + "Values", schema.node()))
                        : Optional.empty());
    }

    private Generated claim(Schema schema, TypePlace place) {
        Generated type = new Generated(place.packageName(), names.claim(place.className(), schema.node()));
        declared.put(schema.pointer(), type);
        generated.add(type);
        return type;
    }

    /** Returns the class of a union, or the type of its members if they all have the same type. */
    private JavaType union(Schema schema, TypePlace place) {
        JavaType known = declared.get(schema.pointer());
        if (known != null) {
            recursive.add(schema.pointer());
            return known;
        }
        if (schema.members().stream().anyMatch(member -> member.resolved().kind() == Schema.Kind.ANY)) {
            schema.node().warn("is a JSON value in Java, because one of its members accepts any value");
            return Scalar.VALUE;
        }
        Generated type = claim(schema, place);
        TypePlace own = new TypePlace(type.packageName(), type.className());
        Map<JavaType, List<Schema>> members = memberTypes(schema, own);
        Set<JavaType> types = members.keySet();
        // The discriminator tells a single member from values that the document does not know.
        boolean same = (types.size() == 1 && !schema.node().has("discriminator")) || types.contains(Scalar.VALUE);
        if (same && !recursive.contains(schema.pointer())) {
            names.release(type.className());
            generated.remove(type);
            declared.put(
                    schema.pointer(),
                    types.contains(Scalar.VALUE)
                            ? Scalar.VALUE
                            : types.iterator().next());
            return declared.get(schema.pointer());
        }
        pending.add(() -> new Declaration.UnionClass(schema, own, members));
        return type;
    }

    /** Returns the types of the members, each with its schemas. */
    private Map<JavaType, List<Schema>> memberTypes(Schema schema, TypePlace place) {
        Map<JavaType, JavaType> types = new LinkedHashMap<>();
        Map<JavaType, List<Schema>> schemas = new HashMap<>();
        int number = 0;
        for (Schema member : members(schema, schema.pointer(), new HashSet<>())) {
            number++;
            String title =
                    member.node().text("title").map(JavaNames::pascalCase).orElse("Option" + number);
            JavaType type = resolve(member, new TypePlace(place.packageName(), place.className() + title));
            // Types that differ only in a constant have the same Java type.
            JavaType inJava = type.withoutConstant();
            types.merge(inJava, type, (one, other) -> one.equals(other) ? one : inJava);
            schemas.computeIfAbsent(inJava, n -> new ArrayList<>()).add(member);
        }
        Map<JavaType, List<Schema>> members = new LinkedHashMap<>();
        types.forEach((inJava, type) -> members.put(type, schemas.getOrDefault(inJava, List.of())));
        return members;
    }

    /**
     * Returns the members of a union. If a member is a union that contains the first one, its other members replace it.
     */
    private static List<Schema> members(Schema schema, Pointer union, Set<Pointer> seen) {
        List<Schema> members = new ArrayList<>();
        seen.add(schema.pointer());
        for (Schema member : schema.members()) {
            Schema resolved = member.resolved();
            if (!leadsTo(union, resolved, new HashSet<>())) {
                members.add(member);
            } else if (!seen.contains(resolved.pointer())) {
                members.addAll(members(resolved, union, seen));
            }
        }
        return members;
    }

    private static boolean leadsTo(Pointer union, Schema schema, Set<Pointer> seen) {
        return schema.kind() == Schema.Kind.UNION
                && (schema.pointer().equals(union)
                        || (seen.add(schema.pointer())
                                && schema.members().stream()
                                        .anyMatch(member -> leadsTo(union, member.resolved(), seen))));
    }

    private JavaType enumeration(Schema schema, TypePlace place) {
        if (schema.constants().stream().allMatch(JsonNode::isBoolean)) {
            return Scalar.BOOLEAN;
        }
        return declare(schema, place);
    }

    private JavaType list(Schema schema, TypePlace place) {
        if (schema.node().has("prefixItems")) {
            schema.node().warn("a tuple (prefixItems) is read and written as a list of JSON values");
            return Scalar.VALUE.list();
        }
        return schema.items()
                .map(items -> item(items, place.items()))
                .orElse(Scalar.VALUE)
                .list();
    }

    private JavaType item(Schema schema, TypePlace place) {
        JavaType type = resolve(schema, place);
        return schema.isNullable() && !type.equals(Scalar.VALUE) ? type.nullable() : type;
    }

    private static JavaType constant(JsonNode constant) {
        if (constant.isTextual()) {
            return new JavaType.Constant(Scalar.STRING, constant.asText());
        }
        if (constant.isBoolean()) {
            return new JavaType.Constant(Scalar.BOOLEAN, constant.booleanValue());
        }
        if (constant.isInt()) {
            return new JavaType.Constant(Scalar.INTEGER, constant.intValue());
        }
        if (constant.isLong()) {
            return new JavaType.Constant(Scalar.LONG, constant.longValue());
        }
        return constant.isNumber() ? new JavaType.Constant(Scalar.DECIMAL, constant.decimalValue()) : Scalar.VALUE;
    }

    private JavaType string(Schema schema) {
        String format = schema.format().orElse("");
        if (!format.isEmpty() && !KNOWN_FORMATS.contains(format) && unknownFormats.add(format)) {
            schema.node().get("format").warn("the format \"" + format + "\" is not known: it is a string in Java");
        }
        return options.stringFormats() ? Scalar.STRING : FORMATS.getOrDefault(format, Scalar.STRING);
    }

    private JavaType integer(Schema schema) {
        return Numbers.type(Numbers.width(schema, options.longIntegers()));
    }
}
