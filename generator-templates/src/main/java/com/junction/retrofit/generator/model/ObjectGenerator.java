package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an object schema, or a request object, as an immutable class with a builder. */
final class ObjectGenerator {
    private final Document document;
    private final GeneratorOptions options;
    private final TypeResolver types;

    ObjectGenerator(Document document, GeneratorOptions options, TypeResolver types) {
        this.document = document;
        this.options = options;
        this.types = types;
    }

    /** Whether the schema becomes a class: it has properties of its own or puts several objects together. */
    static boolean isObject(Schema<?> schema) {
        return Schemas.hasProperties(schema) || Schemas.parts(schema.getAllOf()).size() > 1;
    }

    /** What the template prints. */
    record View(
            String packageName,
            List<String> imports,
            List<String> javadoc,
            String name,
            boolean json,
            List<Property> properties,
            boolean hasEquality,
            String equality,
            String hashed,
            String described,
            boolean hasRequired,
            String missing,
            String namesAndValues,
            String names) {}

    /** A class for a JSON object, which may carry parameters of its request. */
    SourceFile generate(Schema<?> schema, TypePlace place, List<Parameter> parameters) {
        Map<String, Schema<?>> schemas = new LinkedHashMap<>();
        Set<String> required = new TreeSet<>();
        collect(schema, schemas, required);
        List<Property> properties = new ArrayList<>();
        schemas.forEach((name, property) -> properties.add(
                jsonProperty(name, property, place.property(name), required.contains(name), properties.size())));
        parameters.forEach(parameter -> properties.add(parameter(parameter, place)));
        return generate(schema.getDescription(), place, properties, true);
    }

    /** A class for the parameters of an operation that has no body to carry them. */
    SourceFile generate(String description, TypePlace place, List<Property> properties) {
        return generate(description, place, properties, false);
    }

    private SourceFile generate(
            @Nullable String description, TypePlace place, List<Property> properties, boolean json) {
        requireDistinctNames(place, properties);
        List<Property> required = properties.stream()
                .filter(property -> property.required() && property.fixed() == null)
                .toList();
        String separator = "\n                && ";
        List<String> equalities =
                properties.stream().map(Property::equality).collect(Collectors.toCollection(ArrayList::new));
        List<String> hashed = properties.stream().map(Property::field).collect(Collectors.toCollection(ArrayList::new));
        if (json) {
            equalities.add("additionalProperties.equals(that.additionalProperties)");
            hashed.add("additionalProperties");
        }
        View view = new View(
                place.packageName(),
                imports(place, properties, json, !required.isEmpty()),
                new Javadoc()
                        .text(description == null ? place.className() + "." : description)
                        .lines(0),
                place.className(),
                json,
                properties,
                !equalities.isEmpty(),
                String.join(separator, equalities),
                Signatures.filled(hashed, 16, 28),
                described(place, properties, json),
                !required.isEmpty(),
                required.stream().map(p -> p.field() + " == null").collect(Collectors.joining(" || ")),
                Signatures.filled(
                        required.stream()
                                .flatMap(p -> Stream.of(JavaNames.literal(p.wireName()), p.field()))
                                .toList(),
                        24,
                        24 + place.className().length()),
                Signatures.filled(
                        properties.stream()
                                .filter(p -> !p.parameter())
                                .map(p -> JavaNames.literal(p.wireName()))
                                .toList(),
                        16,
                        16));
        return new SourceFile("Object", place.packageName(), place.className(), view);
    }

    private static String described(TypePlace place, List<Property> properties, boolean json) {
        List<String> parts = new ArrayList<>();
        properties.forEach(property -> parts.add(property.field() + "=" + property.described()));
        if (json) {
            // Nobody has said whether an unknown value may be shown.
            parts.add("additionalProperties=\" + additionalProperties.keySet()");
        }
        String start = "\"" + place.className() + "{";
        return parts.isEmpty() ? start + "}\"" : start + String.join("\n                + \", ", parts) + " + \"}\"";
    }

    private void collect(Schema<?> schema, Map<String, Schema<?>> properties, Set<String> required) {
        for (Schema<?> part : Schemas.parts(schema.getAllOf())) {
            collect(Schemas.reference(part).<Schema<?>>map(document::schema).orElse(part), properties, required);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, property));
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
    }

    private Property jsonProperty(String name, Schema<?> schema, TypePlace place, boolean required, int index) {
        JavaType type = types.resolve(schema, place);
        Schema<?> inner = Schemas.withoutNull(schema);
        Object constant = inner.getConst();
        return new Property(
                name,
                JavaNames.camelCase(name),
                type,
                schema.getDescription() != null ? schema.getDescription() : inner.getDescription(),
                required,
                Schemas.isNullable(schema),
                false,
                required ? null : defaultValue(schema, inner, type),
                constant instanceof String text ? JavaNames.literal(text) : null,
                isSensitive(name, inner),
                String.valueOf(index));
    }

    /** A query or header parameter as a property; a leading {@code x-} is no part of its name. */
    Property parameter(Parameter parameter, TypePlace owner) {
        Schema<?> schema = parameter.getSchema();
        String name = parameter.getName().replaceFirst("^[xX]-", "");
        TypePlace place = owner.property(name);
        return new Property(
                parameter.getName(),
                JavaNames.camelCase(name),
                types.resolve(schema, place),
                parameter.getDescription() != null ? parameter.getDescription() : schema.getDescription(),
                Boolean.TRUE.equals(parameter.getRequired()),
                false,
                true,
                null,
                null,
                isSensitive(parameter.getName(), schema),
                null);
    }

    private boolean isSensitive(String name, Schema<?> schema) {
        return options.sensitiveNames().contains(name) || "password".equals(schema.getFormat());
    }

    private @Nullable String defaultValue(Schema<?> schema, Schema<?> inner, JavaType type) {
        Object value = schema.getDefault() != null ? schema.getDefault() : inner.getDefault();
        if (value == null) {
            return null;
        }
        Schema<?> target =
                Schemas.reference(inner).<Schema<?>>map(document::schema).orElse(inner);
        if (EnumGenerator.isEnum(target)) {
            return target.getEnum().contains(value.toString())
                    ? type.name() + "." + EnumGenerator.constantName(target, value.toString())
                    : type.name() + ".valueOf(" + JavaNames.literal(value.toString()) + ")";
        }
        return switch (type.name()) {
            case "boolean", "int", "double" -> value.toString();
            case "long" -> value + "L";
            case "String" -> JavaNames.literal(value.toString());
            default -> null;
        };
    }

    private void requireDistinctNames(TypePlace place, List<Property> properties) {
        Map<String, Property> byField = new LinkedHashMap<>();
        for (Property property : properties) {
            Property other = byField.put(property.field(), property);
            if (other != null) {
                throw document.invalid(
                        place.pointer(),
                        "the properties " + other.wireName() + " and " + property.wireName() + " are both "
                                + property.field() + " in Java; give one of them another name");
            }
        }
    }

    private List<String> imports(TypePlace place, List<Property> properties, boolean json, boolean hasRequired) {
        Imports imports = new Imports(place.packageName()).add("java.util.Objects");
        properties.forEach(property -> imports.addAll(property.type().imports()));
        if (properties.stream().anyMatch(property -> !property.isPlain())) {
            imports.add("java.util.Optional");
        }
        if (json || properties.stream().anyMatch(property -> property.fixed() == null)) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        if (hasRequired) {
            imports.add(options.corePackage() + ".MissingPropertiesException");
        }
        if (json) {
            imports.add(options.corePackage() + ".Json")
                    .add("com.squareup.moshi.JsonAdapter", "com.squareup.moshi.JsonReader")
                    .add("com.squareup.moshi.JsonWriter", "java.io.IOException")
                    .add("java.util.LinkedHashMap", "java.util.Map");
        }
        return imports.list();
    }
}
