package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the properties of objects and the parameters of operations. */
final class PropertyReader {
    private static final JavaType FILE = JavaType.of("FilePart", "");

    /** The methods of {@code Object} that a setter of the same name could not overload. */
    private static final Set<String> METHODS_OF_OBJECT = Set.of("equals", "wait");

    private final GeneratorOptions options;
    private final TypeResolver types;

    PropertyReader(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
    }

    /** A property of a JSON object. What only one side sends is not required of the other. */
    Property json(String name, Schema schema, TypePlace place, boolean required) {
        boolean oneSided = schema.isTrue("readOnly") || schema.isTrue("writeOnly");
        boolean always = required && !oneSided;
        JavaType type = types.resolve(schema, place);
        return new Property(
                name,
                field(schema.node().text("x-fern-property-name").orElse(name)),
                type,
                schema.description().orElse(null),
                always,
                schema.isNullable(),
                null,
                always ? null : defaultValue(schema, type),
                isSensitive(name, schema),
                schema.isTrue("deprecated"));
    }

    /** A parameter as a property; a leading {@code x-} is no part of its name. */
    Property parameter(Parameter parameter, TypePlace owner) {
        String name = parameter
                .node()
                .text("x-fern-parameter-name")
                .orElse(parameter.name().replaceFirst("^[xX]-", ""));
        Schema schema = parameter.schema();
        return new Property(
                parameter.name(),
                field(name),
                type(parameter, owner.property(name)),
                parameter.node().text("description").or(schema::description).orElse(null),
                parameter.required(),
                false,
                parameter,
                null,
                isSensitive(parameter.name(), schema),
                parameter.node().isTrue("deprecated"));
    }

    private JavaType type(Parameter parameter, TypePlace place) {
        if (parameter.location() == Location.PART) {
            JavaType file = JavaType.of(FILE.name(), "", options.core(FILE.name()));
            if (MediaKind.isBinary(parameter.schema())) {
                return file;
            }
            Optional<Schema> items = parameter.schema().resolved().items();
            if (items.filter(MediaKind::isBinary).isPresent()) {
                return file.list();
            }
        }
        return types.resolve(parameter.schema(), place);
    }

    private static String field(String name) {
        String field = JavaNames.camelCase(name);
        return METHODS_OF_OBJECT.contains(field) ? field + "_" : field;
    }

    private boolean isSensitive(String name, Schema schema) {
        return options.sensitiveNames().contains(name)
                || schema.resolved().format().filter("password"::equals).isPresent();
    }

    private @Nullable String defaultValue(Schema schema, JavaType type) {
        JsonNode value = schema.defaultValue().orElse(null);
        if (value == null) {
            return null;
        }
        Schema target = schema.resolved();
        if (target.kind() == Schema.Kind.ENUM && !type.isPrimitive()) {
            String constant = new EnumGenerator(options).constantName(target, value);
            if (constant == null) {
                node(schema).warn("left out: the default " + value + " is none of the values");
            }
            return constant == null ? null : type.name() + "." + constant;
        }
        String expression = expression(value, type);
        if (expression == null && !value.isContainerNode() && !type.equals(TypeResolver.VALUE) && literal(type)) {
            node(schema).warn("left out: the default " + value + " is no " + type.name());
        }
        return expression;
    }

    private static Node node(Schema schema) {
        return schema.node().has("default") ? schema.node().get("default") : schema.node();
    }

    private static boolean literal(JavaType type) {
        return type.isPrimitive() || type.name().equals("String");
    }

    private static @Nullable String expression(JsonNode value, JavaType type) {
        return switch (type.name()) {
            case "boolean" -> value.isBoolean() ? value.asText() : null;
            case "int" ->
                value.canConvertToExactIntegral() && value.canConvertToInt() ? String.valueOf(value.intValue()) : null;
            case "long" ->
                value.canConvertToExactIntegral() && value.canConvertToLong() ? value.longValue() + "L" : null;
            case "double" -> value.isNumber() ? String.valueOf(value.doubleValue()) : null;
            case "String" -> value.isTextual() ? JavaNames.literal(value.asText()) : null;
            default -> null;
        };
    }
}
