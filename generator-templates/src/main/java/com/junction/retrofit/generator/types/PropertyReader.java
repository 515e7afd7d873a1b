package com.junction.retrofit.generator.types;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.naming.EnumNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.PropertyNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.spec.Availability;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

    /** Returns the properties of an object, then the parameters in the same request. */
    List<Property> all(Schema schema, TypePlace place, List<Parameter> parameters) {
        ObjectMembers members = ObjectMembers.of(schema);
        Map<String, Schema> schemas = members.schemas();
        Iterator<String> names =
                PropertyNames.of(schema.node(), schemas, parameters).iterator();
        List<Property> all = new ArrayList<>();
        schemas.forEach((name, property) -> all.add(json(
                name,
                names.next(),
                property,
                place.property(name),
                members.required().contains(name))));
        members.required().stream()
                .filter(name -> !schemas.containsKey(name))
                .sorted()
                .forEach(name -> schema.node()
                        .warn("\"" + name + "\" is required, but not described: the client does not check it"));
        parameters.forEach(parameter -> all.add(parameter(parameter, names.next(), place)));
        return all;
    }

    /**
     * Returns the parameters of an operation as properties.
     *
     * @param scope the scope that makes each name unique
     * @param owner the class that gives the classes of inline schemas their names
     */
    public List<Property> parameters(List<Parameter> parameters, Scope scope, TypePlace owner) {
        List<Property> all = new ArrayList<>();
        Iterator<String> names = PropertyNames.of(parameters, scope).iterator();
        parameters.forEach(parameter -> all.add(parameter(parameter, names.next(), owner)));
        return all;
    }

    /**
     * Reads a property of a JSON object. A property that only one side sends is optional, because the other side omits
     * it.
     */
    private Property json(String wireName, String name, Schema schema, TypePlace place, boolean required) {
        boolean always = required && !schema.isOneSided();
        JavaType type = types.resolve(schema, place);
        return new Property(
                wireName,
                name,
                type,
                description(schema).orElse(null),
                always,
                schema.isNullable(),
                null,
                always ? null : defaultValue(schema, type, place),
                isSensitive(wireName, schema),
                Availability.isDeprecated(schema.node()) || schema.isTrue("deprecated"));
    }

    private Property parameter(Parameter parameter, String name, TypePlace owner) {
        Schema schema = parameter.schema();
        JavaType type = type(parameter, owner);
        return new Property(
                parameter.name(),
                name,
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

    /** Returns the description, unless the property's class has the same one. */
    private static Optional<String> description(Schema schema) {
        Schema target = schema.resolved();
        boolean isClass =
                Set.of(Schema.Kind.ENUM, Schema.Kind.OBJECT, Schema.Kind.UNION).contains(target.kind());
        return schema.description()
                .filter(text -> !isClass || !target.description().equals(Optional.of(text)));
    }

    /**
     * Returns the type of a parameter.
     *
     * @param owner the class that gives the class of an inline schema its name
     */
    public JavaType type(Parameter parameter, TypePlace owner) {
        if (isFile(parameter)) {
            JavaType file = new JavaType.Library(options.core("FilePart"));
            return MediaKind.isBinary(parameter.schema()) ? file : file.list();
        }
        return types.resolve(parameter.schema(), owner.property(PropertyNames.inDocument(parameter)));
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
        if (target.kind() == Schema.Kind.ENUM && type instanceof JavaType.Generated generated) {
            EnumNames.Name named = EnumNames.of(target, generated.className()).get(value);
            if (named == null) {
                node(schema).warn("left out: the default " + value + " is not one of the enum's values");
            }
            return named == null ? null : Code.format("%s.%s", TypeCode.name(type), Code.name(named.constant()));
        }
        Code expression = target.kind() == Schema.Kind.UNION
                ? memberExpression(value, target, type, place)
                : expression(value, type);
        if (expression == null && !value.isNull() && type != Scalar.VALUE) {
            node(schema).warn("left out: the default " + value + " cannot be written in Java as " + describe(type));
        }
        return expression;
    }

    /** Returns the default of a union as a value of the first member that allows it. */
    private @Nullable Code memberExpression(JsonNode value, Schema union, JavaType type, TypePlace place) {
        for (Schema member : union.members()) {
            JavaType memberType = types.resolve(member, place);
            Code expression = isBuiltIn(memberType) ? expression(value, memberType) : null;
            if (expression != null) {
                return memberType.equals(type) ? expression : Code.format("%s.of(%s)", TypeCode.name(type), expression);
            }
        }
        return null;
    }

    private static Node node(Schema schema) {
        return schema.node().has("default") ? schema.node().get("default") : schema.node();
    }

    private static @Nullable Code expression(JsonNode value, JavaType type) {
        if (type.isList() && value.isArray() && value.isEmpty()) {
            return Code.format("%s.of()", TypeCode.erased(type));
        }
        if (type.isMap() && value.isObject() && value.isEmpty()) {
            return Code.format("%s.of()", TypeCode.erased(type));
        }
        return type.withoutConstant() instanceof Scalar scalar ? expression(value, scalar) : null;
    }

    private static @Nullable Code expression(JsonNode value, Scalar type) {
        boolean integer = value.canConvertToExactIntegral();
        return switch (type) {
            case BOOLEAN -> value.isBoolean() ? Code.literal(value.booleanValue()) : null;
            case INTEGER -> integer && value.canConvertToInt() ? Code.literal(value.intValue()) : null;
            case LONG -> integer && value.canConvertToLong() ? Code.literal(value.longValue()) : null;
            case DOUBLE -> value.isNumber() ? Code.literal(value.doubleValue()) : null;
            case DECIMAL -> value.isNumber() ? Numbers.decimal(value.decimalValue()) : null;
            case BIG_INTEGER -> value.isIntegralNumber() ? Numbers.integer(value.bigIntegerValue()) : null;
            case STRING -> value.isTextual() ? Code.literal(value.asText()) : null;
            case DATE_TIME -> parsed(value, type, OffsetDateTime::parse);
            case DATE -> parsed(value, type, LocalDate::parse);
            case UUID ->
                value.isTextual() && value.asText().matches(UUID)
                        ? Code.format("%s.fromString(%s)", TypeCode.erased(type), Code.literal(value.asText()))
                        : null;
            case VALUE -> null;
        };
    }

    private static @Nullable Code parsed(JsonNode value, Scalar type, Function<String, ?> parser) {
        try {
            Object unused = parser.apply(value.asText());
            return Code.format("%s.parse(%s)", TypeCode.erased(type), Code.literal(value.asText()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String describe(JavaType type) {
        return type.isPrimitive() && type.withoutConstant() instanceof Scalar scalar
                ? scalar.type().getName()
                : type.simpleName();
    }

    /** Whether the type belongs to {@code java.lang}. */
    private static boolean isBuiltIn(JavaType type) {
        return type.withoutConstant() instanceof Scalar scalar
                && (scalar.type().isPrimitive()
                        || scalar.type().getPackageName().equals("java.lang"));
    }
}
