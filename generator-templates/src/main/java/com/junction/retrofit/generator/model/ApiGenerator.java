package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a group's operations as a Retrofit interface. */
final class ApiGenerator {
    private static final String RETROFIT = "retrofit2.http.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final int INDENT = 4;

    private final GeneratorOptions options;
    private final Credentials credentials;

    ApiGenerator(GeneratorOptions options, Credentials credentials) {
        this.options = options;
        this.credentials = credentials;
    }

    /** What the template prints. */
    record View(
            String packageName,
            List<String> imports,
            String className,
            String summary,
            List<OperationView> operations) {}

    /** One method. */
    record OperationView(List<String> javadoc, String operation, String http, String signature, boolean last) {}

    SourceFile generate(Group group) {
        Imports imports = new Imports(group.packageName()).add("retrofit2.Call", options.corePackage() + ".Operation");
        List<OperationView> views = new ArrayList<>();
        for (Group.Method method : group.methods()) {
            views.add(view(method, imports, views.size() + 1 == group.methods().size()));
        }
        View view = new View(group.packageName(), imports.list(), group.className(), group.summary(), views);
        return new SourceFile("Api", group.packageName(), group.className() + "Api", view);
    }

    private OperationView view(Group.Method method, Imports imports, boolean last) {
        Operation operation = method.operation();
        List<String> parameters = new ArrayList<>();
        for (Property parameter : method.pathParameters()) {
            parameters.add(annotated("Path", parameter, imports));
        }
        for (Property parameter : method.request().parameters()) {
            boolean header = operation.otherParameters().stream()
                    .anyMatch(p -> p.getName().equals(parameter.wireName())
                            && p.getIn().equals("header"));
            parameters.add(annotated(header ? "Header" : "Query", parameter, imports));
        }
        if (method.request().bodyType() != null) {
            imports.add(RETROFIT + "Body").addAll(method.request().bodyType().imports());
            parameters.add("@Body " + method.request().bodyType().boxed() + " body");
        }
        imports.addAll(method.responseImports());
        return new OperationView(
                new Javadoc().text(operation.description()).lines(INDENT),
                annotation(operation),
                http(operation, imports),
                Signatures.parenthesized(
                        "Call<" + method.responseType() + "> " + operation.methodName(), parameters, "", INDENT),
                last);
    }

    /** Retrofit resolves the path against the base URL, whose own path would be lost by a leading slash. */
    private static String http(Operation operation, Imports imports) {
        String path = JavaNames.literal(operation.path().replaceFirst("^/", ""));
        String method = operation.httpMethod();
        if (METHODS.contains(method) && (operation.body().isEmpty() || !method.equals("DELETE"))) {
            imports.add(RETROFIT + method);
            return "@" + method + "(" + path + ")";
        }
        imports.add(RETROFIT + "HTTP");
        return "@HTTP(method = \"" + method + "\", path = " + path + ", hasBody = "
                + operation.body().isPresent() + ")";
    }

    private static String annotated(String annotation, Property parameter, Imports imports) {
        imports.add(RETROFIT + annotation).addAll(parameter.type().imports());
        String type = parameter.type().name();
        if (!parameter.required()) {
            imports.add("org.jspecify.annotations.Nullable");
            type = "@Nullable " + parameter.type().boxed();
        }
        return "@" + annotation + "(" + JavaNames.literal(parameter.wireName()) + ") " + type + " " + parameter.field();
    }

    private String annotation(Operation operation) {
        String name = JavaNames.literal(operation.displayName());
        List<String> alternatives = credentials.alternatives(operation).stream()
                .map(setters -> "\"" + String.join("+", setters) + "\"")
                .toList();
        if (alternatives.isEmpty()) {
            return "@Operation(" + name + ")";
        }
        String all = String.join(", ", alternatives);
        return "@Operation(value = " + name + ", security = " + (alternatives.size() == 1 ? all : "{" + all + "}")
                + ")";
    }
}
