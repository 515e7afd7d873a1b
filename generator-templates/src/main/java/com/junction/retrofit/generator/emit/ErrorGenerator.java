package com.junction.retrofit.generator.emit;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes an exception for every error status whose body the document describes. */
public final class ErrorGenerator {
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

    public ErrorGenerator(GeneratorOptions options, TypeResolver types) {
        this.options = options;
        this.types = types;
    }

    /**
     * What the template of one error prints.
     *
     * @param condition null for the error of all other statuses
     * @param nullable whether the document allows null as the body
     */
    public record View(
            Code packageName,
            List<Code> imports,
            List<Code> javadoc,
            @Nullable Code condition,
            Code className,
            Code type,
            boolean nullable,
            Code adapter) {}

    /** What the template of the factory prints. */
    public record FactoryView(List<Code> imports, List<View> errors, boolean hasDefault, boolean hasNullable) {}

    public List<SourceFile> generate(List<Operation> operations) {
        Map<String, JavaType> typeByCode = new TreeMap<>();
        Set<String> nullable = new HashSet<>();
        for (Operation operation : operations) {
            operation.errors().forEach((code, schema) -> {
                TypePlace place = new TypePlace(options.errorsPackage(), className(code) + "Body");
                // Where operations do not agree on a body, the exception has a JSON value for it.
                typeByCode.merge(
                        code,
                        types.resolve(schema, place),
                        (one, other) -> one.equals(other) ? one : TypeResolver.VALUE);
                if (schema.isNullable()) {
                    nullable.add(code);
                }
            });
        }
        Map<String, String> taken = taken(typeByCode.keySet());
        Imports factoryImports = new Imports(options.errorsPackage())
                .add(options.core("ApiError"), options.core(options.clientName() + "HttpResponse"));
        List<SourceFile> files = new ArrayList<>();
        List<View> views = new ArrayList<>();
        typeByCode.forEach((code, declared) -> {
            JavaType type = declared.in(taken);
            boolean isNullable = nullable.contains(code);
            JavaType body = isNullable ? declared.nullable().in(taken) : type;
            Imports imports = new Imports(options.errorsPackage())
                    .add(options.core("ApiError"), options.core(options.clientName() + "HttpResponse"))
                    .addAll(body.imports());
            View view = new View(
                    Code.name(options.errorsPackage()),
                    imports.list(),
                    javadoc(code, isNullable).lines(0),
                    condition(code),
                    Code.name(className(code)),
                    body.boxed(),
                    isNullable,
                    type.adapter());
            factoryImports.addAll(adapterImports(type)).add(options.core("Json"));
            views.add(view);
            files.add(new SourceFile("Error", options.errorsPackage(), className(code), view));
        });
        boolean hasDefault = typeByCode.containsKey("default");
        FactoryView factory = new FactoryView(factoryImports.list(), views, hasDefault, !nullable.isEmpty());
        files.add(new SourceFile("ErrorFactory", options.errorsPackage(), "ErrorFactory", factory));
        return files;
    }

    /** What simple names stand for in the files of errors, whatever schemas are called. */
    private Map<String, String> taken(Set<String> codes) {
        Map<String, String> taken = new TreeMap<>();
        for (String name : List.of("ApiError", options.clientName() + "HttpResponse")) {
            taken.put(name, options.core(name));
        }
        taken.put("ErrorFactory", options.errorsPackage() + ".ErrorFactory");
        codes.forEach(code -> taken.put(className(code), options.errorsPackage() + "." + className(code)));
        return taken;
    }

    /** An expression such as {@code Json.list(Problem.JSON_ADAPTER)} names no list. */
    private static List<String> adapterImports(JavaType type) {
        String adapter = type.adapter().toString();
        return type.imports().stream()
                .filter(name -> adapter.contains(name.substring(name.lastIndexOf('.') + 1)))
                .filter(name -> !name.startsWith("java.util.") || adapter.contains("UUID"))
                .toList();
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

    public static String className(String code) {
        return NAMES.getOrDefault(code, "Status" + code) + "Error";
    }
}
