package com.junction.retrofit.generator.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.naming.EnumNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.types.Declaration.EnumClass;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Numbers;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an enum. An open enum is a class that keeps unknown values, because a server may add values before its clients
 * know them; a closed enum is a Java enum. If an enum has more values than a Java enum, a switch or a static
 * initializer can hold, it inherits its constants from interfaces in a second class, without a nested enum for switches
 * and without a visitor.
 */
final class EnumGenerator {
    private static final int PER_INTERFACE = 1_000;

    private final TypeCode types;

    EnumGenerator(GeneratorOptions options) {
        this.types = new TypeCode(options);
    }

    /**
     * The values for the templates.
     *
     * @param wireType the type of the values
     * @param wireAdapter the adapter of the values
     * @param cast the type for a cast from {@code Object}, or null
     * @param text whether values are texts
     * @param exact whether equal values may differ in Java
     * @param unknown the constant for an unknown value
     * @param notAValue the message for a value that a closed enum does not allow
     * @param values the class that contains the constants, or null
     * @param parts the interfaces that contain the constants
     */
    record View(
            Code packageName,
            List<Code> javadoc,
            Code name,
            Code wireType,
            Code wireAdapter,
            @Nullable Code cast,
            boolean text,
            boolean exact,
            boolean closed,
            List<Constant> constants,
            Code unknown,
            Code notAValue,
            @Nullable Code values,
            List<Part> parts) {}

    /** One value: its Java name, the name of its visitor method, and the value as a literal. */
    record Constant(Code constant, Code pascal, Code literal) {}

    /** An interface with some of the constants. */
    record Part(int number, List<Constant> constants) {}

    List<SourceFile> generate(EnumClass declared) {
        View view = view(declared);
        String packageName = declared.place().packageName();
        String className = declared.place().className();
        if (declared.valuesClass().isEmpty()) {
            return List.of(new SourceFile(declared.closed() ? "ClosedEnum" : "Enum", packageName, className, view));
        }
        return List.of(
                new SourceFile("LargeEnum", packageName, className, view),
                new SourceFile(
                        "LargeEnumValues", packageName, declared.valuesClass().get(), view));
    }

    private View view(EnumClass declared) {
        Scalar wire = declared.wire();
        List<Constant> constants = constants(declared);
        return new View(
                Code.name(declared.place().packageName()),
                javadoc(declared).lines(),
                Code.name(declared.place().className()),
                TypeCode.name(wire),
                types.adapter(wire),
                wire == Scalar.VALUE ? null : TypeCode.boxed(wire),
                wire == Scalar.STRING,
                wire == Scalar.DECIMAL || wire == Scalar.VALUE,
                declared.closed(),
                constants,
                Code.name(EnumNames.unknown(declared.names())),
                Code.literal("Not a value of " + declared.place().className()),
                declared.valuesClass().map(Code::name).orElse(null),
                declared.valuesClass().isPresent() ? parts(constants) : List.of());
    }

    private static Javadoc javadoc(EnumClass declared) {
        Javadoc javadoc = new Javadoc().text(declared.schema().description().orElse(null));
        if (declared.valuesClass().isPresent()) {
            javadoc.paragraph(
                    "It has more values than an enum of Java can have: its constants are compared by equals.");
        } else if (!declared.closed()) {
            javadoc.paragraph(
                    "A value that this list does not know is kept: see %s.",
                    JavadocText.link(Code.format("#valueOf(%s)", TypeCode.name(declared.wire()))));
        }
        return ExternalDocs.addTo(javadoc, declared.schema().node());
    }

    private static List<Constant> constants(EnumClass declared) {
        List<Constant> constants = new ArrayList<>();
        declared.names()
                .forEach((value, name) -> constants.add(new Constant(
                        Code.name(name.constant()), Code.name(name.visitor()), literal(value, declared.wire()))));
        return constants;
    }

    private static List<Part> parts(List<Constant> constants) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; start < constants.size(); start += PER_INTERFACE) {
            int end = Math.min(start + PER_INTERFACE, constants.size());
            parts.add(new Part(parts.size() + 1, constants.subList(start, end)));
        }
        return parts;
    }

    private static Code literal(JsonNode value, Scalar wire) {
        return switch (wire) {
            case INTEGER -> Code.literal(value.intValue());
            case LONG -> Code.literal(value.longValue());
            case BIG_INTEGER -> Numbers.integer(value.bigIntegerValue());
            case DECIMAL -> Numbers.decimal(value.decimalValue());
            case DOUBLE -> Code.literal(value.doubleValue());
            default -> any(value);
        };
    }

    private static Code any(JsonNode value) {
        if (value.isNumber()) {
            return Numbers.decimal(value.decimalValue());
        }
        return value.isBoolean()
                ? Code.literal(value.booleanValue())
                : Code.literal(value.isTextual() ? value.asText() : value.toString());
    }
}
