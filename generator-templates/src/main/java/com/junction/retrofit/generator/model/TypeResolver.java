package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Pointer;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Finds the Java type of a schema, and remembers the classes that have to be written for it. */
final class TypeResolver {
    private static final JavaType VALUE = JavaType.of("Object", "Json.VALUE");
    private static final JavaType STRING = JavaType.of("String", "Json.STRING");
    private static final Map<String, JavaType> FORMATS = Map.of(
            "uuid", JavaType.of("UUID", "Json.text(UUID::fromString)", "java.util.UUID"),
            "date", JavaType.of("LocalDate", "Json.text(LocalDate::parse)", "java.time.LocalDate"),
            "date-time", JavaType.of("OffsetDateTime", "Json.text(OffsetDateTime::parse)", "java.time.OffsetDateTime"));

    private final Document document;
    private final GeneratorOptions options;
    private final RequestBodies bodies;
    private final Map<String, JavaType> components = new LinkedHashMap<>();
    private final Map<String, JavaType> generated = new LinkedHashMap<>();
    private final TreeSet<String> adapters = new TreeSet<>();
    private final Deque<Supplier<SourceFile>> pending = new ArrayDeque<>();

    TypeResolver(Document document, GeneratorOptions options, RequestBodies bodies) {
        this.document = document;
        this.options = options;
        this.bodies = bodies;
    }

    /** The type of a component schema. */
    JavaType component(String name) {
        JavaType known = components.get(name);
        if (known != null) {
            return known;
        }
        Pointer pointer = Pointer.schema(name);
        Schema<?> schema = document.schema(name);
        String packageName = bodies.packageOf(name).orElse(options.typesPackage());
        TypePlace place = new TypePlace(pointer, packageName, JavaNames.className(name));
        // An alias that leads back to itself ends here.
        components.put(name, VALUE);
        JavaType type = resolve(schema, place);
        components.put(name, type);
        return type;
    }

    /** The type of any schema; null is not part of it. */
    JavaType resolve(Schema<?> nullable, TypePlace place) {
        JavaType type = find(nullable, place);
        adapters.add(type.adapter());
        return type;
    }

    private JavaType find(Schema<?> nullable, TypePlace place) {
        Schema<?> schema = Schemas.withoutNull(nullable);
        if (schema.get$ref() != null) {
            return component(Schemas.reference(schema)
                    .orElseThrow(() -> document.invalid(place.pointer(), "cannot follow $ref " + schema.get$ref())));
        }
        if (schema.getConst() instanceof String constant) {
            return JavaType.of("String", "Json.constant(" + JavaNames.literal(constant) + ")");
        }
        if (EnumGenerator.isEnum(schema) || ObjectGenerator.isObject(schema)) {
            return declare(schema, place);
        }
        return scalarOrContainer(schema, place);
    }

    /** The classes that have to be written for all types that were asked for, and for those that they need. */
    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        while (!pending.isEmpty()) {
            files.add(pending.remove().get());
        }
        return files;
    }

    /** The generated types that have an adapter, in the order that they were met in. */
    List<JavaType> generatedTypes() {
        return List.copyOf(generated.values());
    }

    /** Whether any type needs the given adapter of the runtime. */
    boolean uses(String adapter) {
        return adapters.stream().anyMatch(expression -> expression.contains(adapter));
    }

    private JavaType declare(Schema<?> schema, TypePlace place) {
        JavaType type = JavaType.generated(place.packageName(), place.className());
        JavaType previous = generated.put(place.packageName() + "." + place.className(), type);
        if (previous != null) {
            throw document.invalid(
                    place.pointer(),
                    "two schemas are both called " + place.className() + " in Java; give one of them another name");
        }
        pending.add(() -> EnumGenerator.isEnum(schema)
                ? new EnumGenerator(document, options).generate(schema, place)
                : new ObjectGenerator(document, options, this).generate(schema, place, bodies.parametersOf(place)));
        return type;
    }

    private JavaType scalarOrContainer(Schema<?> schema, TypePlace place) {
        var types = Schemas.types(schema);
        if (schema.getItems() != null || types.contains("array")) {
            JavaType item = schema.getItems() == null ? VALUE : resolve(schema.getItems(), place.items("items"));
            return item.list();
        }
        if (types.size() > 1 || !Schemas.alternatives(schema).isEmpty()) {
            document.warn(place.pointer(), "a union of several types is read and written as a JSON value");
            return VALUE;
        }
        return switch (types.isEmpty() ? "" : types.iterator().next()) {
            case "string" ->
                options.stringFormats() || schema.getFormat() == null
                        ? STRING
                        : FORMATS.getOrDefault(schema.getFormat(), STRING);
            case "integer" ->
                "int64".equals(schema.getFormat())
                        ? JavaType.primitive("long", "Long", "Json.LONG")
                        : JavaType.primitive("int", "Integer", "Json.INTEGER");
            case "number" -> JavaType.primitive("double", "Double", "Json.DOUBLE");
            case "boolean" -> JavaType.primitive("boolean", "Boolean", "Json.BOOLEAN");
            case "object" ->
                schema.getAdditionalProperties() instanceof Schema<?> values
                        ? resolve(values, place.items("additionalProperties")).map()
                        : VALUE.map();
            default -> VALUE;
        };
    }
}
