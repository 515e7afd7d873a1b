package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a string enum as a class that keeps values it does not know: a server may learn new ones before its clients
 * do.
 */
final class EnumGenerator {
    private static final int INDENT = 4;

    private final Document document;
    private final GeneratorOptions options;

    EnumGenerator(Document document, GeneratorOptions options) {
        this.document = document;
        this.options = options;
    }

    static boolean isEnum(Schema<?> schema) {
        return schema.getEnum() != null
                && Schemas.types(schema).equals(Set.of("string"))
                && schema.getEnum().stream().anyMatch(String.class::isInstance);
    }

    /** What the template prints. */
    record View(
            String packageName,
            String corePackage,
            String name,
            List<String> javadoc,
            List<Constant> constants,
            String constantList,
            String valueList,
            String unknown) {}

    /** One value: its name in Java, the name of its visitor method, its literal, and its declaration. */
    record Constant(String constant, String pascal, String literal, String declaration) {}

    SourceFile generate(Schema<?> schema, TypePlace place) {
        List<Constant> constants = constants(schema, place);
        List<String> names = constants.stream().map(Constant::constant).toList();
        String unknown = names.contains("UNKNOWN") ? "_UNKNOWN" : "UNKNOWN";
        View view = new View(
                place.packageName(),
                options.corePackage(),
                place.className(),
                new Javadoc()
                        .text(schema.getDescription())
                        .markup("A value that this list does not know is kept: see {@link #valueOf(String)}.")
                        .lines(0),
                constants,
                Signatures.filled(names, 12, 12),
                Signatures.filled(
                        Stream.concat(names.stream(), Stream.of(unknown)).toList(), 8, 8),
                unknown);
        return new SourceFile("Enum", place.packageName(), place.className(), view);
    }

    private List<Constant> constants(Schema<?> schema, TypePlace place) {
        Map<String, String> valueByConstant = new HashMap<>();
        List<Constant> constants = new ArrayList<>();
        for (Object value : new LinkedHashSet<>(schema.getEnum())) {
            if (value == null) {
                continue;
            }
            String name = name(schema, value.toString());
            String constant = JavaNames.constantCase(name);
            String previous = valueByConstant.put(constant, value.toString());
            if (previous != null) {
                throw document.invalid(
                        place.pointer().child("enum"),
                        "\"" + previous + "\" and \"" + value + "\" are both " + constant
                                + " in Java; name one of them with x-fern-enum");
            }
            String literal = JavaNames.literal(value.toString());
            String declaration = Signatures.parenthesized(
                    "public static final " + place.className() + " " + constant + " = new " + place.className(),
                    List.of("Value." + constant, literal),
                    ";",
                    INDENT);
            constants.add(new Constant(constant, JavaNames.pascalCase(name), literal, declaration));
        }
        return constants;
    }

    /** The name of the constant for a value of the enum. */
    static String constantName(Schema<?> schema, String value) {
        return JavaNames.constantCase(name(schema, value));
    }

    private static String name(Schema<?> schema, String value) {
        if (schema.getExtensions() != null
                && schema.getExtensions().get("x-fern-enum") instanceof Map<?, ?> names
                && names.get(value) instanceof Map<?, ?> entry
                && entry.get("name") instanceof String name) {
            return name;
        }
        return value;
    }
}
