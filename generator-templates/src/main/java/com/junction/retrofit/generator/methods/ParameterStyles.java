package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Marker;
import com.junction.retrofit.generator.methods.ApiArgument.Annotation;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Library;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Creates the arguments for the parameters of an operation, in the styles of OpenAPI (Parameter Object, "Style
 * Values").
 */
final class ParameterStyles {
    static final JavaType REQUEST_BODY = new Library("okhttp3.RequestBody");
    static final JavaType MULTIPART_PART = new Library("okhttp3.MultipartBody" + Marker.NESTS + "Part");
    private static final JavaType TEXTS = Scalar.STRING.map();
    private static final String PARAMETERS = "Parameters";

    private final GeneratorOptions options;
    private final TypeCode types;

    ParameterStyles(GeneratorOptions options) {
        this.options = options;
        this.types = new TypeCode(options);
    }

    /** Returns one argument for all cookies, because they share one header. */
    ApiArgument cookies(List<Property> cookies, Map<Property, Code> values) {
        List<Code> items = new ArrayList<>();
        for (Property cookie : cookies) {
            Code value = Objects.requireNonNull(values.get(cookie));
            items.add(Code.literal(cookie.wireName()));
            items.add(
                    isScalar(cookie.sent().schema())
                            ? value
                            : parameters(Code.of("header"), Code.literal(false), types.adapter(cookie.type()), value));
        }
        return new ApiArgument(
                new Annotation("Header", Code.of("\"Cookie\""), false),
                Scalar.STRING.nullable(),
                "cookie",
                parameters(Code.of("cookies"), items.toArray(Code[]::new)),
                Set.of(PARAMETERS));
    }

    /** Returns the argument for a body as JSON, or for a type that Retrofit converts without an adapter. */
    static ApiArgument body(JavaType type, boolean optional, Code value) {
        return new ApiArgument(
                new Annotation("Body", null, false),
                optional ? new JavaType.OptionalOf(type) : type,
                "body",
                value,
                Set.of());
    }

    /** Returns the argument for a parameter outside of the path and of a JSON body. */
    ApiArgument of(Property property, String name, Code value) {
        return switch (property.sent().location()) {
            case HEADER -> new Styled(property, name, value).header();
            case FIELD -> new Styled(property, name, value).form();
            case PART -> new Styled(property, name, value).part();
            default -> new Styled(property, name, value).query();
        };
    }

    /**
     * Returns the argument for a parameter in the path.
     *
     * @param placeholder the name of the parameter in the path of the Retrofit method
     */
    ApiArgument path(Property property, String placeholder) {
        Styled styled = new Styled(property, property.name(), Code.name(property.name()));
        Parameter parameter = property.sent();
        Annotation annotation = new Annotation("Path", Code.literal(placeholder), true);
        if (parameter.style().equals("simple") && isScalar(parameter.schema()) && !parameter.json()) {
            return styled.natural(annotation);
        }
        Code explode = Code.literal(parameter.explode());
        JavaType segment = new Library(options.core("PathSegment"));
        return switch (parameter.style()) {
            case "label" -> styled.computed(annotation, segment, Code.of("label"), explode);
            case "matrix" ->
                styled.computed(annotation, segment, Code.of("matrix"), Code.literal(parameter.name()), explode);
            default ->
                parameter.json()
                        ? styled.computed(annotation, segment, Code.of("pathJson"))
                        : styled.computed(annotation, segment, Code.of("simple"), explode);
        };
    }

    private Code parameters(Code method, Code... arguments) {
        return Code.call(Code.format("%s.%s", Code.type(options.core(PARAMETERS)), method), List.of(arguments));
    }

    /** A parameter that is written in its style. */
    private final class Styled {
        private final Property property;
        private final Parameter parameter;
        private final String name;
        private final Code wireName;
        private final Code value;
        private final boolean scalar;
        private final boolean scalars;

        Styled(Property property, String name, Code value) {
            this.property = property;
            this.parameter = property.sent();
            this.name = name;
            this.wireName = Code.literal(parameter.name());
            this.value = value;
            this.scalar = isScalar(parameter.schema());
            this.scalars = property.type().isList()
                    && parameter
                            .schema()
                            .resolved()
                            .items()
                            .filter(ParameterStyles::isScalar)
                            .isPresent();
        }

        ApiArgument header() {
            Annotation annotation = annotation("Header");
            if (parameter.json()) {
                return text(annotation, Code.of("json"));
            }
            return scalar
                    ? natural(annotation)
                    : text(annotation, Code.of("header"), Code.literal(parameter.explode()));
        }

        ApiArgument query() {
            Annotation annotation = annotation("Query");
            if (parameter.json()) {
                return text(annotation, Code.of("json"));
            }
            if (scalar) {
                return natural(annotation);
            }
            if (parameter.style().equals("deepObject")) {
                return computed(new Annotation("QueryMap", null, true), TEXTS, Code.of("deepObject"), wireName);
            }
            if (!parameter.explode()) {
                String delimiter = switch (parameter.style()) {
                    case "spaceDelimited" -> "%20";
                    case "pipeDelimited" -> "%7C";
                    default -> ",";
                };
                return text(new Annotation("Query", wireName, true), Code.of("delimited"), Code.literal(delimiter));
            }
            if (scalars) {
                return natural(annotation);
            }
            return isObject(parameter.schema())
                    ? computed(new Annotation("QueryMap", null, true), TEXTS, Code.of("exploded"))
                    : computed(annotation, Scalar.STRING.list(), Code.of("values"));
        }

        ApiArgument form() {
            Annotation annotation = annotation("Field");
            if (parameter.style().equals("deepObject") && !scalar) {
                return computed(new Annotation("FieldMap", null, true), TEXTS, Code.of("deepObject"), wireName);
            }
            if (scalar || (scalars && parameter.explode())) {
                return natural(annotation);
            }
            if (scalars) {
                return text(annotation, Code.of("header"), Code.literal(false));
            }
            return isObject(parameter.schema())
                    ? text(annotation, Code.of("json"))
                    : computed(annotation, Scalar.STRING.list(), Code.of("fields"));
        }

        ApiArgument part() {
            String mediaType = parameter.mediaType();
            boolean several = property.type().isList();
            if (property.isFile()) {
                return new ApiArgument(
                        new Annotation("Part", null, false),
                        (several ? MULTIPART_PART.list() : MULTIPART_PART).nullable(),
                        name,
                        made(
                                "FilePart",
                                several ? Code.of("toParts") : Code.of("toPart"),
                                wireName,
                                Code.literal(mediaType == null ? "" : mediaType),
                                value),
                        Set.of("FilePart"));
            }
            if (mediaType == null) {
                return natural(annotation("Part"));
            }
            return new ApiArgument(
                    annotation("Part"),
                    several ? REQUEST_BODY.list() : REQUEST_BODY.nullable(),
                    name,
                    made(
                            "PartBodies",
                            several ? Code.of("listOf") : Code.of("of"),
                            Code.literal(mediaType),
                            types.adapter(property.type()),
                            value),
                    Set.of("PartBodies"));
        }

        private Code made(String runtime, Code method, Code... arguments) {
            return Code.call(Code.format("%s.%s", Code.type(options.core(runtime)), method), List.of(arguments));
        }

        private Annotation annotation(String kind) {
            return new Annotation(kind, wireName, false);
        }

        /** Returns an argument that Retrofit can write without help. */
        ApiArgument natural(Annotation annotation) {
            JavaType type =
                    property.isPlain() ? property.type() : property.type().nullable();
            return new ApiArgument(annotation, type, name, value, Set.of());
        }

        private ApiArgument text(Annotation annotation, Code method, Code... style) {
            JavaType type = property.isPlain() ? Scalar.STRING : Scalar.STRING.nullable();
            return computed(annotation, type, method, style);
        }

        /** Returns an argument that {@code Parameters} computes from the value. */
        ApiArgument computed(Annotation annotation, JavaType type, Code method, Code... style) {
            List<Code> arguments = new ArrayList<>(List.of(style));
            arguments.add(types.adapter(property.type()));
            arguments.add(value);
            return new ApiArgument(
                    annotation, type, name, parameters(method, arguments.toArray(Code[]::new)), Set.of(PARAMETERS));
        }
    }

    private static boolean isObject(Schema schema) {
        Schema target = schema.resolved();
        return target.kind() == Schema.Kind.OBJECT || target.kind() == Schema.Kind.MAP;
    }

    /** Whether {@code toString()} returns the text to send. */
    static boolean isScalar(Schema schema) {
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
