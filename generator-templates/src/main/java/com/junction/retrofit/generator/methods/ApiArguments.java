package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.naming.ClassNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Property;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Makes the arguments for the parameters of an operation, in the styles of OpenAPI (Parameter Object, "Style Values"). */
public final class ApiArguments {
    private static final String HTTP = "retrofit2.http.";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final GeneratorOptions options;
    private final Map<String, String> taken;

    public ApiArguments(GeneratorOptions options) {
        this.options = options;
        this.taken = taken(options);
    }

    /** What simple names stand for in the files of a group, whatever schemas are called. */
    public static Map<String, String> taken(GeneratorOptions options) {
        Map<String, String> taken = new TreeMap<>();
        for (String name : List.of(
                "Body",
                "DELETE",
                "Field",
                "FieldMap",
                "FormUrlEncoded",
                "GET",
                "HEAD",
                "HTTP",
                "Header",
                "HeaderMap",
                "Headers",
                "Multipart",
                "OPTIONS",
                "PATCH",
                "POST",
                "PUT",
                "Part",
                "PartMap",
                "Path",
                "Query",
                "QueryMap",
                "Streaming")) {
            taken.put(name, HTTP + name);
        }
        taken.put("Call", "retrofit2.Call");
        taken.put("File", "java.io.File");
        taken.put("Retrofit", "retrofit2.Retrofit");
        taken.put("ManyParameters", options.core("ManyParameters"));
        taken.put("NullableItems", options.core("NullableItems"));
        taken.put("Operation", options.core("Operation"));
        taken.put("Parameters", options.core("Parameters"));
        taken.put("PartBodies", options.core("PartBodies"));
        taken.put("PathSegment", options.core("PathSegment"));
        taken.put("RequestOptions", options.core("RequestOptions"));
        taken.put(options.clientName() + "HttpResponse", options.core(options.clientName() + "HttpResponse"));
        return taken;
    }

    /** Whether a class may be written by its full name that begins with this name. */
    public boolean qualifiesBy(String name, ClassNames names) {
        return options.basePackage().split("\\.", 2)[0].equals(name)
                && taken.keySet().stream().anyMatch(names::isGiven);
    }

    /** All cookies travel in one header. */
    public ApiArgument cookies(List<Property> cookies, Map<Property, Code> values) {
        List<Code> items = new ArrayList<>();
        Set<String> imports = new LinkedHashSet<>(Set.of(options.core("Parameters")));
        for (Property cookie : cookies) {
            JavaType type = cookie.type().in(taken);
            Code value = Objects.requireNonNull(values.get(cookie));
            items.add(Code.literal(cookie.wireName()));
            if (isScalar(cookie.sent().schema())) {
                items.add(value);
            } else {
                items.add(Code.format("Parameters.header(false, %s, %s)", type.adapter(), value));
                imports.addAll(type.adapterImports());
                json(type, imports);
            }
        }
        return new ApiArgument(
                Code.of("@Header(\"Cookie\")"),
                Code.of("@Nullable String"),
                Code.of("cookie"),
                Code.format("Parameters.cookies(%s)", Code.join(", ", items)),
                Code.of("null"),
                Set.of(HTTP + "Header", NULLABLE),
                imports);
    }

    /** A body as JSON, or as Retrofit knows it by itself. */
    public ApiArgument body(JavaType bodyType, boolean optional, Code value) {
        JavaType type = bodyType.in(taken);
        Set<String> api = new LinkedHashSet<>(type.imports());
        api.add(HTTP + "Body");
        Code annotation = withNullableItems(Code.of("@Body"), type, api);
        Set<String> client = new LinkedHashSet<>();
        if (value.toString().contains("RequestBody.create")) {
            client.add("okhttp3.RequestBody");
        }
        if (!optional) {
            return new ApiArgument(annotation, type.boxed(), Code.of("body"), value, Code.of("null"), api, client);
        }
        api.add("java.util.Optional");
        client.add("java.util.Optional");
        return new ApiArgument(
                annotation,
                Code.format("Optional<%s>", type.boxed()),
                Code.of("body"),
                value,
                Code.of("Optional.empty()"),
                api,
                client);
    }

    /** The value of a parameter that is neither in the path nor in the body as JSON. */
    public ApiArgument of(Property property, Code value) {
        Parameter parameter = property.sent();
        Code name = Code.literal(parameter.name());
        return switch (parameter.location()) {
            case HEADER -> header(property, name, value);
            case FIELD -> form(property, name, value);
            case PART -> part(property, name, value);
            default -> query(property, name, value);
        };
    }

    /**
     * The value of a parameter in the path.
     *
     * @param name the parameter in the path of the Retrofit method, as a literal
     */
    public ApiArgument path(Property property, Code name, Code value) {
        Parameter parameter = property.sent();
        if (parameter.style().equals("simple") && isScalar(parameter.schema()) && !parameter.json()) {
            return natural("Path", encoded(name), property, value);
        }
        Code explode = Code.literal(parameter.explode());
        Code call = switch (parameter.style()) {
            case "label" -> Code.format("label(%s, ", explode);
            case "matrix" -> Code.format("matrix(%s, %s, ", Code.literal(parameter.name()), explode);
            default -> parameter.json() ? Code.of("pathJson(") : Code.format("simple(%s, ", explode);
        };
        return computed(
                "Path",
                encoded(name),
                Code.of("PathSegment"),
                Set.of(options.core("PathSegment")),
                property,
                call,
                value,
                Code.of("null"));
    }

    private ApiArgument header(Property property, Code name, Code value) {
        if (property.sent().json()) {
            return text("Header", name, property, Code.of("json("), value);
        }
        if (isScalar(property.sent().schema())) {
            return natural("Header", name, property, value);
        }
        Code explode = Code.literal(property.sent().explode());
        return text("Header", name, property, Code.format("header(%s, ", explode), value);
    }

    private ApiArgument query(Property property, Code name, Code value) {
        Parameter parameter = property.sent();
        if (parameter.json()) {
            return text("Query", name, property, Code.of("json("), value);
        }
        if (isScalar(parameter.schema())) {
            return natural("Query", name, property, value);
        }
        boolean list = property.type().isList();
        if (parameter.style().equals("deepObject")) {
            return map("QueryMap", property, Code.format("deepObject(%s, ", name), value);
        }
        if (!parameter.explode()) {
            Code delimiter = Code.literal(
                    switch (parameter.style()) {
                        case "spaceDelimited" -> "%20";
                        case "pipeDelimited" -> "%7C";
                        default -> ",";
                    });
            return text("Query", encoded(name), property, Code.format("delimited(%s, ", delimiter), value);
        }
        if (list
                && parameter
                        .schema()
                        .resolved()
                        .items()
                        .filter(ApiArguments::isScalar)
                        .isPresent()) {
            return natural("Query", name, property, value);
        }
        return isObject(parameter.schema())
                ? map("QueryMap", property, Code.of("exploded("), value)
                : list("Query", name, property, Code.of("values("), value);
    }

    private ApiArgument form(Property property, Code name, Code value) {
        Parameter parameter = property.sent();
        boolean scalar = isScalar(parameter.schema());
        if (parameter.style().equals("deepObject") && !scalar) {
            return map("FieldMap", property, Code.format("deepObject(%s, ", name), value);
        }
        boolean scalars = property.type().isList()
                && parameter
                        .schema()
                        .resolved()
                        .items()
                        .filter(ApiArguments::isScalar)
                        .isPresent();
        if (scalar || (scalars && parameter.explode())) {
            return natural("Field", name, property, value);
        }
        if (scalars || isObject(parameter.schema())) {
            return text("Field", name, property, scalars ? Code.of("header(false, ") : Code.of("json("), value);
        }
        return list("Field", name, property, Code.of("fields("), value);
    }

    private ApiArgument part(Property property, Code name, Code value) {
        String mediaType = property.sent().mediaType();
        if (!property.isFile()) {
            return mediaType == null
                    ? natural("Part", name, property, value)
                    : typedPart(property, name, Code.literal(mediaType), value);
        }
        Set<String> api = new LinkedHashSet<>(Set.of(HTTP + "Part", "okhttp3.MultipartBody", NULLABLE));
        boolean several = property.type().isList();
        if (several) {
            api.add("java.util.List");
        }
        return new ApiArgument(
                Code.of("@Part"),
                several ? Code.of("@Nullable List<MultipartBody.Part>") : Code.of("MultipartBody.@Nullable Part"),
                Code.name(property.field()),
                Code.format(
                        "FilePart.%s(%s, %s, %s)",
                        several ? Code.of("toParts") : Code.of("toPart"),
                        name,
                        Code.literal(mediaType == null ? "" : mediaType),
                        value),
                Code.of("null"),
                api,
                Set.of(options.core("FilePart")));
    }

    /** A part of a media type that Retrofit's converters would not give it. */
    private ApiArgument typedPart(Property property, Code name, Code mediaType, Code value) {
        boolean several = property.type().isList();
        JavaType type = property.type().in(taken);
        Set<String> api = new LinkedHashSet<>(Set.of(HTTP + "Part", "okhttp3.RequestBody"));
        api.add(several ? "java.util.List" : NULLABLE);
        Set<String> client = new LinkedHashSet<>(type.adapterImports());
        client.add(options.core("PartBodies"));
        json(type, client);
        if (several) {
            client.add("java.util.List");
        }
        return new ApiArgument(
                Code.format("@Part(%s)", name),
                several ? Code.of("List<RequestBody>") : Code.of("@Nullable RequestBody"),
                Code.name(property.field()),
                Code.format(
                        "PartBodies.%s(%s, %s, %s)",
                        several ? Code.of("listOf") : Code.of("of"), mediaType, type.adapter(), value),
                several ? Code.of("List.of()") : Code.of("null"),
                api,
                client);
    }

    private static Code encoded(Code name) {
        return Code.format("value = %s, encoded = true", name);
    }

    /** Retrofit writes the value as it is wanted. */
    private ApiArgument natural(String annotation, Code name, Property property, Code value) {
        JavaType type = (property.isPlain() ? property.type() : property.type().nullable()).in(taken);
        Set<String> api = new LinkedHashSet<>(type.imports());
        api.add(HTTP + annotation);
        Code plain = Code.format("@%s(%s)", Code.name(annotation), name);
        return new ApiArgument(
                annotation.equals("Part") ? withNullableItems(plain, type, api) : plain,
                type.name(),
                Code.name(property.field()),
                value,
                Code.of("null"),
                api,
                Set.of());
    }

    /** Moshi is told by an annotation what a type does not say at run time. */
    private Code withNullableItems(Code annotation, JavaType type, Set<String> imports) {
        if (!type.hasNullableItems()) {
            return annotation;
        }
        imports.add(options.core("NullableItems"));
        return Code.format("%s @NullableItems", annotation);
    }

    private ApiArgument text(String annotation, Code values, Property property, Code call, Code value) {
        Set<String> imports = property.isPlain() ? Set.of() : Set.of(NULLABLE);
        Code type = property.isPlain() ? Code.of("String") : Code.of("@Nullable String");
        return computed(annotation, values, type, imports, property, call, value, Code.of("null"));
    }

    private ApiArgument map(String annotation, Property property, Code call, Code value) {
        return computed(
                annotation,
                Code.of("encoded = true"),
                Code.of("Map<String, String>"),
                Set.of("java.util.Map"),
                property,
                call,
                value,
                Code.of("Map.of()"));
    }

    private ApiArgument list(String annotation, Code name, Property property, Code call, Code value) {
        return computed(
                annotation,
                name,
                Code.of("List<String>"),
                Set.of("java.util.List"),
                property,
                call,
                value,
                Code.of("List.of()"));
    }

    /** An argument that {@code Parameters} makes of the value. */
    private ApiArgument computed(
            String annotation,
            Code annotationValues,
            Code type,
            Set<String> typeImports,
            Property property,
            Code call,
            Code value,
            Code absent) {
        JavaType valueType = property.type().in(taken);
        Set<String> api = new LinkedHashSet<>(typeImports);
        api.add(HTTP + annotation);
        Set<String> client = new LinkedHashSet<>(valueType.adapterImports());
        client.add(options.core("Parameters"));
        json(valueType, client);
        if (!absent.is("null")) {
            client.addAll(typeImports);
        }
        return new ApiArgument(
                Code.format("@%s(%s)", Code.name(annotation), annotationValues),
                type,
                Code.name(property.field()),
                Code.format("Parameters.%s%s, %s)", call, valueType.adapter(), value),
                absent,
                api,
                client);
    }

    private void json(JavaType type, Set<String> imports) {
        if (type.usesJson()) {
            imports.add(options.core("Json"));
        }
    }

    private static boolean isObject(Schema schema) {
        Schema target = schema.resolved();
        return target.kind() == Schema.Kind.OBJECT || target.kind() == Schema.Kind.MAP;
    }

    /** Whether {@code toString()} is what is to be sent. */
    public static boolean isScalar(Schema schema) {
        return isScalar(schema, 0);
    }

    private static boolean isScalar(Schema schema, int depth) {
        Schema target = schema.resolved();
        return switch (target.kind()) {
            case STRING, INTEGER, NUMBER, BOOLEAN, ENUM, CONSTANT -> true;
            case UNION -> depth < 5 && target.members().stream().allMatch(member -> isScalar(member, depth + 1));
            default -> false;
        };
    }
}
