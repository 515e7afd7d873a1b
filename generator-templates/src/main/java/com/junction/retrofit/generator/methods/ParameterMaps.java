package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.methods.ApiArgument.Annotation;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Property;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the parameters of an operation into maps if a Java method cannot take them all. A method takes 254 parameters
 * beside {@code this}, and a {@code long} or a {@code double} counts twice (JVMS, section 4.3.3).
 */
public final class ParameterMaps {
    /** The limit of this class; it leaves room for a body, cookies, a request object, options and the maps. */
    public static final int MOST = 240;

    private final Code factories;

    ParameterMaps(GeneratorOptions options) {
        this.factories = Code.type(options.core("ManyParameters"));
    }

    /** A kind of map: the annotation, the type, and the factory method. */
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

        Annotation annotation() {
            return new Annotation(annotation, null, this == ENCODED_QUERY || this == ENCODED_FIELD);
        }

        JavaType type() {
            return switch (this) {
                case PART -> ParameterStyles.REQUEST_BODY.map();
                case FILE -> ParameterStyles.MULTIPART_PART.list();
                default -> Scalar.STRING.map();
            };
        }

        static @Nullable Kind of(ApiArgument argument, Property property) {
            boolean encoded = argument.annotation().encoded();
            return switch (property.sent().location()) {
                case QUERY -> encoded ? ENCODED_QUERY : QUERY;
                case HEADER -> HEADER;
                case FIELD -> encoded ? ENCODED_FIELD : FIELD;
                case PART ->
                    property.isFile() ? FILE : ofPart(argument, property.sent().schema());
                default -> null;
            };
        }

        /** A JSON part needs the adapter of its type, and a map of several types does not have one. */
        private static @Nullable Kind ofPart(ApiArgument argument, Schema schema) {
            boolean text = ParameterStyles.isScalar(schema)
                    || schema.resolved()
                            .items()
                            .filter(ParameterStyles::isScalar)
                            .isPresent();
            boolean made = argument.type().parts().anyMatch(ParameterStyles.REQUEST_BODY::equals);
            return text || made ? PART : null;
        }
    }

    /**
     * Returns the arguments of a Retrofit method, in maps if there are too many.
     *
     * @param properties the parameters for the arguments, in the same order
     * @param names the names of the method's parameters
     * @throws com.junction.document.InvalidDocumentException if there are too many even with maps
     */
    List<ApiArgument> fit(Operation operation, List<ApiArgument> arguments, List<Property> properties, Scope names) {
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
                .mapToInt(argument -> argument.type().isWide() ? 2 : 1)
                .sum();
    }

    private ApiArgument map(Kind kind, List<ApiArgument> arguments, List<Property> properties, Scope names) {
        List<Code> entries = new ArrayList<>();
        Set<String> runtime = new HashSet<>(Set.of("ManyParameters"));
        for (int i = 0; i < arguments.size(); i++) {
            Code value = arguments.get(i).value();
            Code name = Code.literal(properties.get(i).sent().name());
            entries.add(kind == Kind.FILE ? value : Code.format("%s, %s", name, value));
            runtime.addAll(arguments.get(i).runtime());
        }
        return new ApiArgument(
                kind.annotation(),
                kind.type(),
                names.claim(kind.parameter),
                Code.call(Code.format("%s.%s", factories, Code.name(kind.factory)), entries),
                runtime);
    }
}
