package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.emit.EnumGenerator;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.spec.Availability;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the properties of objects and the parameters of operations. */
public final class PropertyReader {
    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final GeneratorOptions options;
    private final TypeResolver types;

    public PropertyReader(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
    }

    /** A property of a JSON object. What only one side sends is not required of the other. */
    public Property json(String name, Schema schema, TypePlace place, boolean required) {
        boolean always = required && !schema.isOneSided();
        JavaType type = types.resolve(schema, place);
        return new Property(
                name,
                JavaNames.camelCase(schema.node().text("x-fern-property-name").orElse(name)),
                type,
                description(schema).orElse(null),
                always,
                schema.isNullable(),
                null,
                always ? null : defaultValue(schema, type, place),
                isSensitive(name, schema),
                Availability.isDeprecated(schema.node()) || schema.isTrue("deprecated"));
    }

    /** A parameter as a property; a leading {@code x-} is no part of its name. */
    public Property parameter(Parameter parameter, TypePlace owner) {
        String name = parameter.node().text("x-fern-parameter-name").orElse(parameter.plainName());
        Schema schema = parameter.schema();
        JavaType type = type(parameter, owner.property(name));
        return new Property(
                parameter.name(),
                JavaNames.camelCase(name),
                type,
                Availability.describe(
                                parameter.node(),
                                parameter.node().text("description").or(() -> description(schema)))
                        .orElse(null),
                parameter.required(),
                false,
                parameter,
                null,
                isSensitive(parameter.name(), schema),
                Availability.isDeprecated(parameter.node()));
    }

    /** What is said of it, unless its class says the same. */
    private static Optional<String> description(Schema schema) {
        Schema target = schema.resolved();
        boolean isClass =
                Set.of(Schema.Kind.ENUM, Schema.Kind.OBJECT, Schema.Kind.UNION).contains(target.kind());
        return schema.description()
                .filter(text -> !isClass || !target.description().equals(Optional.of(text)));
    }

    private JavaType type(Parameter parameter, TypePlace place) {
        if (isFile(parameter)) {
            JavaType file = JavaType.withoutAdapter(Code.of("FilePart"), options.core("FilePart"));
            return MediaKind.isBinary(parameter.schema()) ? file : file.list();
        }
        return types.resolve(parameter.schema(), place);
    }

    private static boolean isFile(Parameter parameter) {
        Optional<Schema> items = parameter.schema().resolved().items();
        return parameter.location() == Location.PART
                && (MediaKind.isBinary(parameter.schema())
                        || items.filter(MediaKind::isBinary).isPresent());
    }

    private boolean isSensitive(String name, Schema schema) {
        return options.sensitiveNames().contains(name)
                || schema.resolved().format().filter("password"::equals).isPresent();
    }

    private @Nullable Code defaultValue(Schema schema, JavaType type, TypePlace place) {
        JsonNode value = schema.defaultValue().orElse(null);
        if (value == null) {
            return null;
        }
        Schema target = schema.resolved();
        if (target.kind() == Schema.Kind.ENUM && !type.isPrimitive()) {
            String constant =
                    new EnumGenerator(options).constantName(target, type.name().toString(), value);
            if (constant == null) {
                node(schema).warn("left out: the default " + value + " is none of the values");
            }
            return constant == null ? null : Code.format("%s.%s", type.name(), Code.name(constant));
        }
        Code expression = target.kind() == Schema.Kind.UNION
                ? memberExpression(value, target, type, place)
                : expression(value, type);
        if (expression == null && !value.isNull() && !type.equals(TypeResolver.VALUE)) {
            node(schema).warn("left out: the default " + value + " cannot be written in Java as " + type.name());
        }
        return expression;
    }

    /** The default of a union, of the first member that can be it; only members without an import. */
    private @Nullable Code memberExpression(JsonNode value, Schema union, JavaType type, TypePlace place) {
        for (Schema member : union.members()) {
            JavaType memberType = types.resolve(member, place);
            Code expression = memberType.imports().isEmpty() ? expression(value, memberType) : null;
            if (expression != null) {
                return memberType.equals(type) ? expression : Code.format("%s.of(%s)", type.name(), expression);
            }
        }
        return null;
    }

    private static Node node(Schema schema) {
        return schema.node().has("default") ? schema.node().get("default") : schema.node();
    }

    private static @Nullable Code expression(JsonNode value, JavaType type) {
        if (type.isList() && value.isArray() && value.isEmpty()) {
            return Code.of("List.of()");
        }
        if (type.isMap() && value.isObject() && value.isEmpty()) {
            return Code.of("Map.of()");
        }
        return switch (type.name().toString()) {
            case "boolean" -> value.isBoolean() ? Code.literal(value.booleanValue()) : null;
            case "int" ->
                value.canConvertToExactIntegral() && value.canConvertToInt() ? Code.literal(value.intValue()) : null;
            case "long" ->
                value.canConvertToExactIntegral() && value.canConvertToLong() ? Code.literal(value.longValue()) : null;
            case "double" -> value.isNumber() ? Code.literal(value.doubleValue()) : null;
            case "BigDecimal" -> value.isNumber() ? Numbers.decimal(value.decimalValue()) : null;
            case "BigInteger" ->
                value.isIntegralNumber()
                        ? Code.format(
                                "new BigInteger(%s)",
                                Code.literal(value.bigIntegerValue().toString()))
                        : null;
            case "String" -> value.isTextual() ? Code.literal(value.asText()) : null;
            case "OffsetDateTime" -> parsed(value, type, OffsetDateTime::parse);
            case "LocalDate" -> parsed(value, type, LocalDate::parse);
            case "UUID" ->
                value.isTextual() && value.asText().matches(UUID)
                        ? Code.format("%s.fromString(%s)", type.name(), Code.literal(value.asText()))
                        : null;
            default -> null;
        };
    }

    private static @Nullable Code parsed(JsonNode value, JavaType type, Function<String, ?> parser) {
        try {
            Object unused = parser.apply(value.asText());
            return Code.format("%s.parse(%s)", type.name(), Code.literal(value.asText()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
