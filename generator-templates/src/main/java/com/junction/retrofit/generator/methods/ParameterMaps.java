package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Property;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parameters of an operation into maps if a method of Java cannot take them all: it takes 254 beside
 * {@code this}, and a {@code long} or a {@code double} counts twice (JVMS, section 4.3.3).
 */
public final class ParameterMaps {
    /** Leaves room for a body, cookies, a request object, options and the maps. */
    public static final int MOST = 240;

    private static final String HTTP = "retrofit2.http.";
    private static final Set<String> WIDE = Set.of("long", "double");

    private final GeneratorOptions options;

    public ParameterMaps(GeneratorOptions options) {
        this.options = options;
    }

    /** What takes the parameters of one kind: its annotation, its type, and how it is made. */
    private enum Kind {
        QUERY("queryParameters", "QueryMap", "texts"),
        ENCODED_QUERY("encodedQueryParameters", "QueryMap", "texts"),
        HEADER("headers", "HeaderMap", "headers"),
        FIELD("fields", "FieldMap", "texts"),
        ENCODED_FIELD("encodedFields", "FieldMap", "texts"),
        PART("parts", "PartMap", "parts"),
        FILE("files", "Part", "files");

        private final String parameter;
        private final String annotation;
        private final String factory;

        Kind(String parameter, String annotation, String factory) {
            this.parameter = parameter;
            this.annotation = annotation;
            this.factory = factory;
        }

        static @Nullable Kind of(ApiArgument argument, Property property) {
            boolean encoded = argument.annotation().toString().endsWith("encoded = true)");
            return switch (property.sent().location()) {
                case QUERY -> encoded ? ENCODED_QUERY : QUERY;
                case HEADER -> HEADER;
                case FIELD -> encoded ? ENCODED_FIELD : FIELD;
                case PART ->
                    property.isFile() ? FILE : ofPart(argument, property.sent().schema());
                default -> null;
            };
        }

        /** A part that is JSON is written by the adapter of its type, which a map of several types does not have. */
        private static @Nullable Kind ofPart(ApiArgument argument, Schema schema) {
            boolean text = ApiArguments.isScalar(schema)
                    || schema.resolved().items().filter(ApiArguments::isScalar).isPresent();
            return text || argument.type().toString().contains("RequestBody") ? PART : null;
        }

        Code annotation() {
            boolean encoded = this == ENCODED_QUERY || this == ENCODED_FIELD;
            return encoded
                    ? Code.format("@%s(encoded = true)", Code.name(annotation))
                    : Code.format("@%s", Code.name(annotation));
        }

        Code type() {
            return switch (this) {
                case PART -> Code.of("Map<String, RequestBody>");
                case FILE -> Code.of("List<MultipartBody.Part>");
                default -> Code.of("Map<String, String>");
            };
        }

        Set<String> typeImports() {
            return switch (this) {
                case PART -> Set.of("java.util.Map", "okhttp3.RequestBody");
                case FILE -> Set.of("java.util.List", "okhttp3.MultipartBody");
                default -> Set.of("java.util.Map");
            };
        }
    }

    /**
     * The arguments of a Retrofit method.
     *
     * @param properties the parameters that the arguments stand for, in the same order
     * @param names the names of the method's parameters
     * @throws com.junction.retrofit.generator.document.InvalidDocumentException if they are too many even so
     */
    public List<ApiArgument> fit(
            Operation operation, List<ApiArgument> arguments, List<Property> properties, Scope names) {
        if (slots(arguments) <= MOST) {
            return arguments;
        }
        List<ApiArgument> fitting = new ArrayList<>();
        Map<Kind, List<Integer>> mapped = new EnumMap<>(Kind.class);
        for (int i = 0; i < arguments.size(); i++) {
            Kind kind = Kind.of(arguments.get(i), properties.get(i));
            if (kind == null) {
                fitting.add(arguments.get(i));
            } else {
                mapped.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
            }
        }
        mapped.forEach((kind, indexes) -> fitting.add(map(
                kind,
                indexes.stream().map(arguments::get).toList(),
                indexes.stream().map(properties::get).toList(),
                names)));
        if (slots(fitting) > MOST) {
            throw operation
                    .node()
                    .invalid("has more parameters than a method of Java can take: " + slots(fitting)
                            + " in the path or as JSON in a form, and at most " + MOST + " are possible");
        }
        return fitting;
    }

    private static int slots(List<ApiArgument> arguments) {
        return arguments.stream()
                .mapToInt(argument -> WIDE.contains(argument.type().toString()) ? 2 : 1)
                .sum();
    }

    private ApiArgument map(Kind kind, List<ApiArgument> arguments, List<Property> properties, Scope names) {
        List<Code> entries = new ArrayList<>();
        Set<String> client = new LinkedHashSet<>(Set.of(options.core("ManyParameters")));
        for (int i = 0; i < arguments.size(); i++) {
            Code value = arguments.get(i).value();
            Code name = Code.literal(properties.get(i).sent().name());
            entries.add(kind == Kind.FILE ? value : Code.format("%s, %s", name, value));
            client.addAll(arguments.get(i).clientImports());
        }
        client.add(kind == Kind.FILE ? "java.util.List" : "java.util.Map");
        Set<String> api = new LinkedHashSet<>(kind.typeImports());
        api.add(HTTP + kind.annotation);
        return new ApiArgument(
                kind.annotation(),
                kind.type(),
                Code.name(names.claim(kind.parameter)),
                Signatures.parenthesized(
                        Code.format("ManyParameters.%s", Code.name(kind.factory)), entries, Code.of(""), 16),
                kind == Kind.FILE ? Code.of("List.of()") : Code.of("Map.of()"),
                api,
                client);
    }
}
