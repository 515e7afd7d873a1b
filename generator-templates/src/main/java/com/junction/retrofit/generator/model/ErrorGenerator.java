package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes an exception for every error status whose body the document describes. */
final class ErrorGenerator {
    /** Reason phrases of RFC 9110, section 15, and RFC 6585. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("400", "BadRequest"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "PaymentRequired"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "NotFound"),
            Map.entry("405", "MethodNotAllowed"),
            Map.entry("408", "RequestTimeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("415", "UnsupportedMediaType"),
            Map.entry("422", "UnprocessableEntity"),
            Map.entry("429", "TooManyRequests"),
            Map.entry("500", "InternalServer"),
            Map.entry("501", "NotImplemented"),
            Map.entry("502", "BadGateway"),
            Map.entry("503", "ServiceUnavailable"),
            Map.entry("504", "GatewayTimeout"),
            Map.entry("3XX", "Redirect"),
            Map.entry("4XX", "Client"),
            Map.entry("5XX", "Server"),
            Map.entry("default", "Default"));

    private final GeneratorOptions options;
    private final TypeResolver types;

    ErrorGenerator(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
    }

    /** What the template of one error prints; {@code condition} is null for the error of all other statuses. */
    record View(
            List<String> imports,
            String summary,
            @Nullable String condition,
            String className,
            String type,
            String adapter) {}

    /** What the template of the factory prints. */
    record FactoryView(List<String> imports, List<View> errors, boolean hasDefault) {}

    List<SourceFile> generate(List<Operation> operations) {
        Map<String, JavaType> typeByCode = new TreeMap<>();
        for (Operation operation : operations) {
            operation.errors().forEach((code, schema) -> {
                TypePlace place = new TypePlace(options.errorsPackage(), className(code) + "Body");
                // Where operations do not agree on a body, the exception has a JSON value for it.
                typeByCode.merge(
                        code,
                        types.resolve(schema, place),
                        (one, other) -> one.equals(other) ? one : TypeResolver.VALUE);
            });
        }
        Imports factoryImports = new Imports(options.errorsPackage())
                .add(options.core("ApiError"), options.core(options.clientName() + "HttpResponse"));
        List<SourceFile> files = new ArrayList<>();
        List<View> views = new ArrayList<>();
        typeByCode.forEach((code, declared) -> {
            JavaType type = declared.in(Map.of("ApiError", options.core("ApiError")));
            types.names().reserve(className(code));
            Imports imports = new Imports(options.errorsPackage())
                    .add(options.core("ApiError"), options.core(options.clientName() + "HttpResponse"))
                    .addAll(type.imports());
            View view = new View(
                    imports.list(), summary(code), condition(code), className(code), type.boxed(), type.adapter());
            factoryImports.addAll(adapterImports(type)).add(options.core("Json"));
            views.add(view);
            files.add(new SourceFile("Error", options.errorsPackage(), view.className(), view));
        });
        boolean hasDefault = typeByCode.containsKey("default");
        FactoryView factory = new FactoryView(factoryImports.list(), views, hasDefault);
        files.add(new SourceFile("ErrorFactory", options.errorsPackage(), "ErrorFactory", factory));
        return files;
    }

    /** An expression such as {@code Json.list(Problem.JSON_ADAPTER)} names no list. */
    private static List<String> adapterImports(JavaType type) {
        return type.imports().stream()
                .filter(name -> type.adapter().contains(name.substring(name.lastIndexOf('.') + 1)))
                .filter(name -> !name.startsWith("java.util.") || type.adapter().contains("UUID"))
                .toList();
    }

    private static String summary(String code) {
        return switch (code) {
            case "3XX", "4XX", "5XX" -> "The API answered with a status of " + code + " that has no error of its own";
            case "default" -> "The API answered with an error status that has no error of its own";
            default -> "The API answered " + code;
        };
    }

    private static @Nullable String condition(String code) {
        if (code.equals("default")) {
            return null;
        }
        return code.endsWith("XX") ? "status / 100 == " + code.charAt(0) : "status == " + code;
    }

    static String className(String code) {
        return NAMES.getOrDefault(code, "Status" + code) + "Error";
    }
}
