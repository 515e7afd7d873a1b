package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the four clients of a group: synchronous or not, with the body alone or the whole response. */
final class GroupClientGenerator {
    private static final int INDENT = 4;
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";

    private final GeneratorOptions options;
    private final String httpResponse;

    GroupClientGenerator(GeneratorOptions options) {
        this.options = options;
        this.httpResponse = options.clientName() + "HttpResponse";
    }

    /** What the template prints. */
    record View(
            String packageName,
            List<String> imports,
            String className,
            String summary,
            String apiName,
            @Nullable String raw,
            List<MethodView> methods) {}

    /** One method. */
    record MethodView(List<String> javadoc, String signature, String body) {}

    List<SourceFile> generate(Group group) {
        return List.of(
                generate(group, false, false),
                generate(group, false, true),
                generate(group, true, false),
                generate(group, true, true));
    }

    private SourceFile generate(Group group, boolean async, boolean raw) {
        String prefix = async ? "Async" : "";
        String className = prefix + (raw ? "Raw" : "") + group.className() + "Client";
        Imports imports = new Imports(group.packageName())
                .add("retrofit2.Retrofit", "retrofit2.Call")
                .add(options.corePackage() + ".ApiCall", options.corePackage() + ".RequestOptions");
        if (raw || async) {
            imports.add(options.corePackage() + "." + httpResponse);
        }
        if (async) {
            imports.add(FUTURE);
        }
        if (async && raw) {
            imports.add("java.util.function.Function");
        }
        List<MethodView> methods = new ArrayList<>();
        for (Group.Method method : group.methods()) {
            method.pathParameters().forEach(p -> imports.addAll(p.type().imports()));
            method.request().type().ifPresent(type -> imports.addAll(type.imports()));
            imports.addAll(method.responseImports());
            methods.addAll(new Overloads(method, async, raw).all());
        }
        View view = new View(
                group.packageName(),
                imports.list(),
                className,
                group.summary(),
                group.className() + "Api",
                raw ? null : prefix + "Raw" + group.className() + "Client",
                methods);
        return new SourceFile("GroupClient", group.packageName(), className, view);
    }

    /** The methods that call one operation: with and without request object, with and without options. */
    private final class Overloads {
        private final Group.Method method;
        private final String name;
        private final Optional<JavaType> request;
        private final String returnType;
        private final String result;
        private final String send;

        Overloads(Group.Method method, boolean async, boolean raw) {
            this.method = method;
            this.name = method.operation().methodName();
            this.request = method.request().type();
            boolean nothing = !async && !raw && method.responseType().equals("Void");
            String value = raw ? httpResponse + "<" + method.responseType() + ">" : method.responseType();
            this.returnType = nothing ? "void" : async ? "CompletableFuture<" + value + ">" : value;
            this.result = nothing ? "" : "return ";
            if (async) {
                this.send = ".sendAsync(" + (raw ? "Function.identity()" : httpResponse + "::body") + ")";
            } else {
                this.send = raw || nothing ? ".send()" : ".send().body()";
            }
        }

        List<MethodView> all() {
            List<MethodView> views = new ArrayList<>();
            if (request.isPresent() && method.request().optional()) {
                String empty = request.get().name() + ".builder().build()";
                views.add(delegating(parameters(false, false), arguments(empty, "ApiCall.noOptions()")));
                views.add(delegating(parameters(false, true), arguments(empty, "options")));
            }
            views.add(delegating(
                    parameters(true, false), arguments(request.isPresent() ? "request" : null, "ApiCall.noOptions()")));
            views.add(calling());
            return views;
        }

        private MethodView delegating(List<String> parameters, List<String> arguments) {
            List<String> javadoc = new Javadoc()
                    .markup("{@code " + method.operation().displayName()
                            + "}, without what the longest overload takes.")
                    .lines(INDENT);
            return view(javadoc, parameters, result + Signatures.parenthesized(name, arguments, ";", 2 * INDENT));
        }

        private MethodView calling() {
            List<String> arguments = new ArrayList<>();
            method.pathParameters().forEach(parameter -> arguments.add(parameter.field()));
            for (Property parameter : method.request().parameters()) {
                arguments.add("request." + parameter.getter() + "()" + (parameter.required() ? "" : ".orElse(null)"));
            }
            if (method.request().bodyType() != null) {
                arguments.add(method.request().bodyValue());
            }
            String call = Signatures.parenthesized(
                    "Call<" + method.responseType() + "> call = api." + name, arguments, ";", 2 * INDENT);
            List<String> javadoc = new Javadoc()
                    .text(method.operation().description())
                    .markup("{@code " + method.operation().displayName() + "}")
                    .lines(INDENT);
            return view(
                    javadoc,
                    parameters(true, true),
                    call + "\n        " + result + "ApiCall.of(call, options)" + send + ";");
        }

        private MethodView view(List<String> javadoc, List<String> parameters, String body) {
            String signature = Signatures.parenthesized("public " + returnType + " " + name, parameters, "", INDENT);
            return new MethodView(javadoc, signature, body);
        }

        private List<String> parameters(boolean withRequest, boolean withOptions) {
            List<String> parameters = new ArrayList<>();
            method.pathParameters().forEach(p -> parameters.add(p.type().name() + " " + p.field()));
            if (withRequest) {
                request.ifPresent(type -> parameters.add(type.name() + " request"));
            }
            if (withOptions) {
                parameters.add("RequestOptions options");
            }
            return parameters;
        }

        private List<String> arguments(@Nullable String requestValue, String optionsValue) {
            List<String> arguments = new ArrayList<>();
            method.pathParameters().forEach(parameter -> arguments.add(parameter.field()));
            if (requestValue != null) {
                arguments.add(requestValue);
            }
            arguments.add(optionsValue);
            return arguments;
        }
    }
}
