package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the arguments for the parameters of an operation, in the styles of OpenAPI (Parameter Object, "Style Values"). */
final class ApiArguments {
    private static final String HTTP = "retrofit2.http.";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final GeneratorOptions options;
    private final Map<String, String> taken;

    ApiArguments(GeneratorOptions options) {
        this.options = options;
        this.taken = taken(options);
    }

    /** What simple names stand for in the files of a group, whatever schemas are called. */
    static Map<String, String> taken(GeneratorOptions options) {
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
                "Headers",
                "Multipart",
                "OPTIONS",
                "PATCH",
                "POST",
                "PUT",
                "Part",
                "Path",
                "Query",
                "QueryMap",
                "Streaming")) {
            taken.put(name, HTTP + name);
        }
        taken.put("Call", "retrofit2.Call");
        taken.put("File", "java.io.File");
        taken.put("Retrofit", "retrofit2.Retrofit");
        taken.put("Operation", options.core("Operation"));
        taken.put("Parameters", options.core("Parameters"));
        taken.put("RequestOptions", options.core("RequestOptions"));
        taken.put(options.clientName() + "HttpResponse", options.core(options.clientName() + "HttpResponse"));
        return taken;
    }

    /** All cookies travel in one header. */
    ApiArgument cookies(List<Property> cookies, Map<Property, String> values) {
        List<String> items = new ArrayList<>();
        Set<String> imports = new LinkedHashSet<>(Set.of(options.core("Parameters")));
        for (Property cookie : cookies) {
            JavaType type = cookie.type().in(taken);
            items.add(JavaNames.literal(cookie.wireName()));
            if (isScalar(cookie.sent().schema())) {
                items.add(values.get(cookie));
            } else {
                items.add("Parameters.header(false, " + type.adapter() + ", " + values.get(cookie) + ")");
                imports.addAll(type.imports());
                json(type, imports);
            }
        }
        return new ApiArgument(
                "@Header(\"Cookie\")",
                "@Nullable String",
                "cookie",
                "Parameters.cookies(" + String.join(", ", items) + ")",
                "null",
                Set.of(HTTP + "Header", NULLABLE),
                imports);
    }

    /** A body as JSON, or as Retrofit knows it by itself. */
    ApiArgument body(JavaType bodyType, boolean optional, String value) {
        JavaType type = bodyType.in(taken);
        Set<String> api = new LinkedHashSet<>(type.imports());
        api.add(HTTP + "Body");
        Set<String> client = new LinkedHashSet<>();
        if (value.contains("RequestBody.create")) {
            client.add("okhttp3.RequestBody");
        }
        if (!optional) {
            return new ApiArgument("@Body", type.boxed(), "body", value, "null", api, client);
        }
        api.add("java.util.Optional");
        client.add("java.util.Optional");
        return new ApiArgument(
                "@Body", "Optional<" + type.boxed() + ">", "body", value, "Optional.empty()", api, client);
    }

    /** The value of a parameter that is not in the body as JSON. */
    ApiArgument of(Property property, String value) {
        Parameter parameter = property.sent();
        String name = JavaNames.literal(
                parameter.location() == Location.PATH ? pathName(parameter.name()) : parameter.name());
        return switch (parameter.location()) {
            case PATH -> path(property, name, value);
            case HEADER -> header(property, name, value);
            case FIELD -> form(property, name, value);
            case PART -> part(property, name, value);
            default -> query(property, name, value);
        };
    }

    /** The names that Retrofit accepts between braces. */
    static String pathName(String name) {
        String allowed = name.replaceAll("[^a-zA-Z0-9_-]", "_");
        return allowed.matches("[a-zA-Z].*") ? allowed : "p" + allowed;
    }

    private ApiArgument path(Property property, String name, String value) {
        Parameter parameter = property.sent();
        if (parameter.style().equals("simple") && isScalar(parameter.schema()) && !parameter.json()) {
            return natural("@Path(" + name + ")", property, value);
        }
        String call = switch (parameter.style()) {
            case "label" -> "label(" + parameter.explode();
            case "matrix" -> "matrix(" + JavaNames.literal(parameter.name()) + ", " + parameter.explode();
            default -> parameter.json() ? "encodedJson(" : "simple(" + parameter.explode();
        };
        return text("@Path(value = " + name + ", encoded = true)", property, call, value);
    }

    private ApiArgument header(Property property, String name, String value) {
        if (property.sent().json()) {
            return text("@Header(" + name + ")", property, "json(", value);
        }
        return isScalar(property.sent().schema())
                ? natural("@Header(" + name + ")", property, value)
                : text(
                        "@Header(" + name + ")",
                        property,
                        "header(" + property.sent().explode(),
                        value);
    }

    private ApiArgument query(Property property, String name, String value) {
        Parameter parameter = property.sent();
        if (parameter.json()) {
            return text("@Query(" + name + ")", property, "json(", value);
        }
        if (isScalar(parameter.schema())) {
            return natural("@Query(" + name + ")", property, value);
        }
        boolean list = property.type().isList();
        if (parameter.style().equals("deepObject")) {
            return map("QueryMap", property, "deepObject(" + name, value);
        }
        if (!parameter.explode()) {
            String delimiter = switch (parameter.style()) {
                case "spaceDelimited" -> "%20";
                case "pipeDelimited" -> "%7C";
                default -> ",";
            };
            return text(
                    "@Query(value = " + name + ", encoded = true)",
                    property,
                    "delimited(" + JavaNames.literal(delimiter),
                    value);
        }
        if (list
                && parameter
                        .schema()
                        .resolved()
                        .items()
                        .filter(ApiArguments::isScalar)
                        .isPresent()) {
            return natural("@Query(" + name + ")", property, value);
        }
        return isObject(parameter.schema())
                ? map("QueryMap", property, "exploded(", value)
                : list("Query", name, property, value);
    }

    private ApiArgument form(Property property, String name, String value) {
        Parameter parameter = property.sent();
        boolean scalar = isScalar(parameter.schema());
        if (parameter.style().equals("deepObject") && !scalar) {
            return map("FieldMap", property, "deepObject(" + name, value);
        }
        boolean scalars = property.type().isList()
                && parameter
                        .schema()
                        .resolved()
                        .items()
                        .filter(ApiArguments::isScalar)
                        .isPresent();
        if (scalar || (scalars && parameter.explode())) {
            return natural("@Field(" + name + ")", property, value);
        }
        return scalars
                ? text("@Field(" + name + ")", property, "header(false", value)
                : text("@Field(" + name + ")", property, "json(", value);
    }

    private ApiArgument part(Property property, String name, String value) {
        if (!property.isFile()) {
            return natural("@Part(" + name + ")", property, value);
        }
        Set<String> api = new LinkedHashSet<>(Set.of(HTTP + "Part", "okhttp3.MultipartBody", NULLABLE));
        boolean several = property.type().isList();
        if (several) {
            api.add("java.util.List");
        }
        String type = several ? "@Nullable List<MultipartBody.Part>" : "MultipartBody.@Nullable Part";
        String call = (several ? "FilePart.toParts(" : "FilePart.toPart(") + name + ", "
                + property.sent().required() + ", " + value + ")";
        return new ApiArgument("@Part", type, property.field(), call, "null", api, Set.of(options.core("FilePart")));
    }

    /** Retrofit writes the value as it is wanted. */
    private ApiArgument natural(String annotation, Property property, String value) {
        JavaType type = property.type().in(taken);
        Set<String> api = new LinkedHashSet<>(type.imports());
        api.add(HTTP + annotation.substring(1, annotation.indexOf('(')));
        String nullable = "@Nullable ";
        if (!property.isPlain()) {
            api.add(NULLABLE);
        }
        return new ApiArgument(
                annotation,
                property.isPlain() ? type.name() : nullable + type.boxed(),
                property.field(),
                value,
                "null",
                api,
                Set.of());
    }

    private ApiArgument text(String annotation, Property property, String call, String value) {
        String type = property.isPlain() ? "String" : "@Nullable String";
        return computed(annotation, type, Set.of(), property, call, value);
    }

    private ApiArgument map(String annotation, Property property, String call, String value) {
        return computed(
                "@" + annotation + "(encoded = true)",
                "Map<String, String>",
                Set.of("java.util.Map"),
                property,
                call,
                value);
    }

    private ApiArgument list(String annotation, String name, Property property, String value) {
        return computed(
                "@" + annotation + "(" + name + ")",
                "List<String>",
                Set.of("java.util.List"),
                property,
                "values(",
                value);
    }

    private ApiArgument computed(
            String annotation, String type, Set<String> typeImports, Property property, String call, String value) {
        JavaType valueType = property.type().in(taken);
        Set<String> api = new LinkedHashSet<>(typeImports);
        api.add(HTTP + annotation.substring(1, annotation.indexOf('(')));
        if (type.startsWith("@Nullable")) {
            api.add(NULLABLE);
        }
        Set<String> client = new LinkedHashSet<>(valueType.imports());
        client.remove("java.util.List");
        client.remove("java.util.Map");
        client.remove(NULLABLE);
        client.add(options.core("Parameters"));
        json(valueType, client);
        String separator = call.endsWith("(") ? "" : ", ";
        String expression = "Parameters." + call + separator + valueType.adapter() + ", " + value + ")";
        String absent = type.contains("Map") ? "Map.of()" : type.startsWith("List") ? "List.of()" : "null";
        if (!absent.equals("null")) {
            client.addAll(typeImports);
        }
        return new ApiArgument(annotation, type, property.field(), expression, absent, api, client);
    }

    private void json(JavaType type, Set<String> imports) {
        if (type.adapter().contains("Json.")) {
            imports.add(options.core("Json"));
        }
    }

    private static boolean isObject(Schema schema) {
        Schema target = schema.resolved();
        return target.kind() == Schema.Kind.OBJECT || target.kind() == Schema.Kind.MAP;
    }

    /** Whether {@code toString()} is what is to be sent. */
    private static boolean isScalar(Schema schema) {
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
