package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.emit.EnumGenerator;
import com.junction.retrofit.generator.emit.LargeEnumGenerator;
import com.junction.retrofit.generator.emit.ObjectGenerator;
import com.junction.retrofit.generator.emit.UnionGenerator;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.naming.ClassNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.spec.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Finds the Java type of a schema, and remembers the classes that have to be written for it. */
public final class TypeResolver {
    public static final JavaType VALUE = JavaType.of(Code.of("Object"), Code.of("Json.VALUE"));
    public static final JavaType STRING = JavaType.of(Code.of("String"), Code.of("Json.STRING"));
    private static final JavaType INTEGER =
            JavaType.primitive(Code.of("int"), Code.of("Integer"), Code.of("Json.INTEGER"));
    private static final JavaType LONG = JavaType.primitive(Code.of("long"), Code.of("Long"), Code.of("Json.LONG"));
    private static final JavaType BIG_INTEGER =
            JavaType.of(Code.of("BigInteger"), Code.of("Json.BIG_INTEGER"), "java.math.BigInteger");
    private static final JavaType DECIMAL =
            JavaType.of(Code.of("BigDecimal"), Code.of("Json.DECIMAL"), "java.math.BigDecimal");
    private static final JavaType DOUBLE =
            JavaType.primitive(Code.of("double"), Code.of("Double"), Code.of("Json.DOUBLE"));
    private static final JavaType BOOLEAN =
            JavaType.primitive(Code.of("boolean"), Code.of("Boolean"), Code.of("Json.BOOLEAN"));

    private static final Map<String, JavaType> FORMATS = Map.of(
            "uuid", JavaType.of(Code.of("UUID"), Code.of("Json.text(UUID::fromString)"), "java.util.UUID"),
            "date", JavaType.of(Code.of("LocalDate"), Code.of("Json.text(LocalDate::parse)"), "java.time.LocalDate"),
            "date-time", JavaType.of(Code.of("OffsetDateTime"), Code.of("Json.DATE_TIME"), "java.time.OffsetDateTime"));

    /** The formats of OpenAPI and JSON Schema, and what is usual beside them. */
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
    private final ClassNames names = new ClassNames();
    private final Map<Pointer, JavaType> referenced = new LinkedHashMap<>();
    private final Map<Pointer, JavaType> declared = new HashMap<>();
    private final Set<Pointer> inProgress = new HashSet<>();
    private final Set<Pointer> recursive = new HashSet<>();
    private final List<JavaType> generated = new ArrayList<>();
    private final Set<String> unknownFormats = new HashSet<>();
    private final TreeSet<String> adapters = new TreeSet<>();
    private final Deque<Supplier<SourceFile>> pending = new ArrayDeque<>();

    public TypeResolver(GeneratorOptions options, RequestBodies bodies) {
        this.options = options;
        this.bodies = bodies;
    }

    /** The type of a schema that references lead to: a component, as a rule. */
    public JavaType component(Node schema) {
        JavaType known = referenced.get(schema.pointer());
        if (known != null) {
            return known;
        }
        String name = JavaNames.pascalCase(
                schema.text("x-fern-type-name").orElseGet(() -> schema.pointer().name()));
        TypePlace place = new TypePlace(bodies.packageOf(schema.pointer()).orElse(options.typesPackage()), name);
        Schema essence = new Schema(schema).essence();
        if (!inProgress.add(schema.pointer())) {
            // It leads back to itself: a union has its class already, a list or a map of itself is a JSON value.
            return essence.kind() == Schema.Kind.UNION ? union(essence, place) : VALUE;
        }
        JavaType type = resolve(essence, place);
        inProgress.remove(schema.pointer());
        referenced.put(schema.pointer(), type);
        return type;
    }

    /** The type of any schema; that null may be its value is not part of it. */
    public JavaType resolve(Schema schema, TypePlace place) {
        JavaType type = find(schema.essence(), place);
        adapters.add(type.adapter().toString());
        return type;
    }

    private JavaType find(Schema schema, TypePlace place) {
        if (schema.hasUselessProperties()) {
            schema.node().get("properties").warn("left out: only objects have properties, and the type is another one");
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
                        .orElseGet(VALUE::map);
            case ARRAY -> list(schema, place);
            case STRING -> string(schema);
            case INTEGER -> integer(schema);
            case NUMBER -> Numbers.isDouble(schema, options) ? DOUBLE : DECIMAL;
            case BOOLEAN -> BOOLEAN;
            case ANY -> VALUE;
        };
    }

    /** The classes that have to be written for all types that were asked for, and for those that they need. */
    public List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        while (!pending.isEmpty()) {
            files.add(pending.remove().get());
        }
        return files;
    }

    /** The names of classes, which others than schemas claim too. */
    public ClassNames names() {
        return names;
    }

    /** The generated types that have an adapter, in the order that they were met in. */
    public List<JavaType> generatedTypes() {
        return List.copyOf(generated);
    }

    /** Whether any type needs the given adapter of the runtime. */
    public boolean uses(String adapter) {
        return adapters.stream().anyMatch(expression -> expression.contains(adapter));
    }

    /** Makes a class for an object or an enum that stands in the document once. */
    private JavaType declare(Schema schema, TypePlace place) {
        JavaType known = declared.get(schema.pointer());
        if (known != null) {
            return known;
        }
        JavaType type = claim(schema, place);
        TypePlace own = new TypePlace(place.packageName(), type.name().toString());
        pending.add(
                schema.kind() == Schema.Kind.ENUM
                        ? () -> enumFile(schema, own)
                        : () -> new ObjectGenerator(options, this)
                                .generate(schema, own, bodies.parametersOf(schema.pointer())));
        return type;
    }

    private SourceFile enumFile(Schema schema, TypePlace place) {
        if (!LargeEnumGenerator.isLarge(schema)) {
            return new EnumGenerator(options).generate(schema, place);
        }
        LargeEnumGenerator generator = new LargeEnumGenerator(options);
        String values = names.claim(place.className() + "Values", schema.node());
        pending.add(() -> generator.generateValues(schema, place, values));
        return generator.generate(schema, place, values);
    }

    private JavaType claim(Schema schema, TypePlace place) {
        String name = names.claim(place.className(), schema.node());
        JavaType type = JavaType.generated(place.packageName(), name);
        declared.put(schema.pointer(), type);
        generated.add(type);
        return type;
    }

    /** The class of a union; the type of its members where all have the same. */
    private JavaType union(Schema schema, TypePlace place) {
        JavaType known = declared.get(schema.pointer());
        if (known != null) {
            recursive.add(schema.pointer());
            return known;
        }
        if (schema.members().stream().anyMatch(member -> member.resolved().kind() == Schema.Kind.ANY)) {
            schema.node().warn("is a JSON value in Java, because one of its members accepts any value");
            return VALUE;
        }
        JavaType type = claim(schema, place);
        TypePlace own = new TypePlace(place.packageName(), type.name().toString());
        Map<JavaType, List<Schema>> members = memberTypes(schema, own);
        Set<JavaType> types = members.keySet();
        // One member is told from what the document does not know by its discriminator.
        boolean same = (types.size() == 1 && !schema.node().has("discriminator")) || types.contains(VALUE);
        if (same && !recursive.contains(schema.pointer())) {
            names.release(type.name().toString());
            generated.remove(type);
            declared.put(
                    schema.pointer(),
                    types.contains(VALUE) ? VALUE : types.iterator().next());
            return declared.get(schema.pointer());
        }
        pending.add(() -> new UnionGenerator(options).generate(schema, own, members));
        return type;
    }

    /** The types of the members, each with the schemas that have it. */
    private Map<JavaType, List<Schema>> memberTypes(Schema schema, TypePlace place) {
        Map<String, JavaType> types = new LinkedHashMap<>();
        Map<String, List<Schema>> schemas = new HashMap<>();
        int number = 0;
        for (Schema member : members(schema, schema.pointer(), new HashSet<>())) {
            number++;
            String title =
                    member.node().text("title").map(JavaNames::pascalCase).orElse("Option" + number);
            JavaType type = resolve(member, new TypePlace(place.packageName(), place.className() + title));
            String name = type.boxed().toString();
            types.merge(name, type, (one, other) -> one.equals(other) ? one : one.withoutConstant());
            schemas.computeIfAbsent(name, n -> new ArrayList<>()).add(member);
        }
        Map<JavaType, List<Schema>> members = new LinkedHashMap<>();
        types.forEach((name, type) -> members.put(type, schemas.getOrDefault(name, List.of())));
        return members;
    }

    /** The members of a union; one that is a union and leads back to the first stands for the members that it adds. */
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
            return BOOLEAN;
        }
        adapters.add(new EnumGenerator(options).adapter(schema).toString());
        return declare(schema, place);
    }

    private JavaType list(Schema schema, TypePlace place) {
        if (schema.node().has("prefixItems")) {
            schema.node().warn("a tuple (prefixItems) is read and written as a list of JSON values");
            return VALUE.list();
        }
        return schema.items()
                .map(items -> item(items, place.items()))
                .orElse(VALUE)
                .list();
    }

    private JavaType item(Schema schema, TypePlace place) {
        JavaType type = resolve(schema, place);
        return schema.isNullable() && !type.equals(VALUE) ? type.nullable() : type;
    }

    private JavaType constant(JsonNode constant) {
        if (constant.isTextual()) {
            return JavaType.of(
                    Code.of("String"), Code.format("Json.constant(Json.STRING, %s)", Code.literal(constant.asText())));
        }
        if (constant.isBoolean()) {
            return JavaType.primitive(
                    Code.of("boolean"),
                    Code.of("Boolean"),
                    Code.format("Json.constant(Json.BOOLEAN, %s)", Code.literal(constant.booleanValue())));
        }
        if (constant.isInt()) {
            return JavaType.primitive(
                    Code.of("int"),
                    Code.of("Integer"),
                    Code.format("Json.constant(Json.INTEGER, %s)", Code.literal(constant.intValue())));
        }
        if (constant.isLong()) {
            return JavaType.primitive(
                    Code.of("long"),
                    Code.of("Long"),
                    Code.format("Json.constant(Json.LONG, %s)", Code.literal(constant.longValue())));
        }
        if (constant.isNumber()) {
            return JavaType.of(
                    Code.of("BigDecimal"),
                    Code.format("Json.constant(Json.DECIMAL, %s)", Numbers.decimal(constant.decimalValue())),
                    "java.math.BigDecimal");
        }
        return VALUE;
    }

    private JavaType string(Schema schema) {
        String format = schema.format().orElse("");
        if (!format.isEmpty() && !KNOWN_FORMATS.contains(format) && unknownFormats.add(format)) {
            schema.node().get("format").warn("the format \"" + format + "\" is not known: it is a string in Java");
        }
        return options.stringFormats() ? STRING : FORMATS.getOrDefault(format, STRING);
    }

    private JavaType integer(Schema schema) {
        return switch (Numbers.width(schema, options.longIntegers())) {
            case INT -> INTEGER;
            case LONG -> LONG;
            case BIG -> BIG_INTEGER;
        };
    }
}
