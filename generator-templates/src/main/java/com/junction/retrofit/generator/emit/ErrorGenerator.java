package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.naming.ErrorNames;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.TypePlaces;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.TypeCode;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes an exception for every error status with a described body. */
final class ErrorGenerator {
    private final GeneratorOptions options;
    private final TypePlaces places;
    private final TypeResolver types;

    ErrorGenerator(GeneratorOptions options, TypePlaces places, TypeResolver types) {
        this.options = options;
        this.places = places;
        this.types = types;
    }

    /**
     * The values for the template of one exception.
     *
     * @param condition null for the exception of all other statuses
     * @param nullable whether the document allows null as the body
     */
    record View(
            Code packageName,
            List<Code> javadoc,
            @Nullable Code condition,
            Code className,
            Code type,
            boolean nullable,
            Code adapter) {}

    record FactoryView(List<View> errors, boolean hasDefault, boolean hasNullable) {}

    List<SourceFile> generate(List<Operation> operations) {
        Map<String, JavaType> typeByCode = new TreeMap<>();
        Set<String> nullable = new HashSet<>();
        for (Operation operation : operations) {
            operation.errors().forEach((code, schema) -> {
                // If the bodies of operations differ, the exception contains a JSON value.
                typeByCode.merge(
                        code,
                        types.resolve(schema, places.error(code)),
                        (one, other) -> one.equals(other) ? one : Scalar.VALUE);
                if (schema.isNullable()) {
                    nullable.add(code);
                }
            });
        }
        List<SourceFile> files = new ArrayList<>();
        List<View> views = new ArrayList<>();
        typeByCode.forEach((code, type) -> {
            View view = view(code, type, nullable.contains(code));
            views.add(view);
            files.add(new SourceFile("Error", options.errorsPackage(), ErrorNames.className(code), view));
        });
        FactoryView factory = new FactoryView(views, typeByCode.containsKey("default"), !nullable.isEmpty());
        files.add(new SourceFile("ErrorFactory", options.errorsPackage(), "ErrorFactory", factory));
        return files;
    }

    private View view(String code, JavaType type, boolean nullable) {
        return new View(
                Code.name(options.errorsPackage()),
                javadoc(code, nullable).lines(),
                condition(code),
                Code.name(ErrorNames.className(code)),
                TypeCode.boxed(nullable ? type.nullable() : type),
                nullable,
                new TypeCode(options).adapter(type));
    }

    private static Javadoc javadoc(String code, boolean nullable) {
        JavadocText answer = switch (code) {
            case "3XX", "4XX", "5XX" ->
                JavadocText.format("with a status of %s that has no error of its own", JavadocText.text(code));
            case "default" -> JavadocText.format("with an error status that has no error of its own");
            default -> JavadocText.text(code);
        };
        Javadoc javadoc = new Javadoc()
                .paragraph("The API answered %s, with the body that the document declares for it.", answer);
        return nullable
                ? javadoc.paragraph("The body is null where the API answered with the JSON value null.")
                : javadoc;
    }

    private static @Nullable Code condition(String code) {
        if (code.equals("default")) {
            return null;
        }
        return code.endsWith("XX")
                ? Code.format("status / 100 == %s", Code.literal(Integer.parseInt(code.substring(0, 1))))
                : Code.format("status == %s", Code.literal(Integer.parseInt(code)));
    }
}
