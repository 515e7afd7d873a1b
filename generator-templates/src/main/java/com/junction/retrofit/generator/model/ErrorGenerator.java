package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes an exception for every error status whose body the document describes. */
final class ErrorGenerator {
    /** Reason phrases of RFC 9110, section 15, and RFC 6585. */
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(401, "Unauthorized"),
            Map.entry(402, "PaymentRequired"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(405, "MethodNotAllowed"),
            Map.entry(408, "RequestTimeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(415, "UnsupportedMediaType"),
            Map.entry(422, "UnprocessableEntity"),
            Map.entry(429, "TooManyRequests"),
            Map.entry(500, "InternalServer"),
            Map.entry(501, "NotImplemented"),
            Map.entry(502, "BadGateway"),
            Map.entry(503, "ServiceUnavailable"),
            Map.entry(504, "GatewayTimeout"));

    private final GeneratorOptions options;
    private final TypeResolver types;

    ErrorGenerator(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
    }

    /** What the template of one error prints. */
    record View(List<String> imports, int status, String className, String type, String adapter) {}

    /** What the template of the factory prints. */
    record FactoryView(List<String> imports, boolean hasErrors, List<View> errors) {}

    List<SourceFile> generate(List<Operation> operations) {
        Map<Integer, JavaType> typeByStatus = new TreeMap<>();
        for (Operation operation : operations) {
            operation.errors().forEach((status, body) -> {
                TypePlace place = new TypePlace(body.pointer(), options.errorsPackage(), className(status) + "Body");
                // Where operations do not agree on a body, the exception has a JSON value for it.
                typeByStatus.merge(
                        status,
                        types.resolve(body.schema(), place),
                        (one, other) -> one.equals(other) ? one : JavaType.of("Object", "Json.VALUE"));
            });
        }
        String httpResponse = options.corePackage() + "." + options.clientName() + "HttpResponse";
        List<SourceFile> files = new ArrayList<>();
        List<View> views = new ArrayList<>();
        Imports factoryImports =
                new Imports(options.errorsPackage()).add(options.corePackage() + ".ApiError", httpResponse);
        typeByStatus.forEach((status, type) -> {
            Imports imports = new Imports(options.errorsPackage())
                    .add(options.corePackage() + ".ApiError", httpResponse)
                    .addAll(type.imports());
            View view = new View(imports.list(), status, className(status), type.boxed(), type.adapter());
            factoryImports.addAll(type.imports());
            factoryImports.add(options.corePackage() + ".Json");
            views.add(view);
            files.add(new SourceFile("Error", options.errorsPackage(), view.className(), view));
        });
        FactoryView factory = new FactoryView(factoryImports.list(), !views.isEmpty(), views);
        files.add(new SourceFile("ErrorFactory", options.errorsPackage(), "ErrorFactory", factory));
        return files;
    }

    private static String className(int status) {
        return NAMES.getOrDefault(status, "Status" + status) + "Error";
    }
}
