package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the four clients of a group: synchronous or not, with the body alone or the whole response. */
final class GroupClientGenerator {
    private static final int INDENT = 4;
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";

    private final GeneratorOptions options;
    private final String httpResponse;
    private final Map<String, String> taken;
    private final EnumGenerator enums;

    GroupClientGenerator(GeneratorOptions options) {
        this.options = options;
        this.httpResponse = options.clientName() + "HttpResponse";
        this.taken = ApiArguments.taken(options);
        this.enums = new EnumGenerator(options);
    }

    /** What the template prints. */
    record View(
            String packageName,
            List<String> imports,
            String className,
            List<String> javadoc,
            String apiName,
            @Nullable String raw,
            List<MethodView> methods) {}

    /** One method. */
    record MethodView(List<String> javadoc, boolean deprecated, String signature, String body) {}

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
        Imports imports = new Imports(group.packageName()).add(options.core("ApiCall"), options.core("RequestOptions"));
        if (!raw) {
            imports.add("retrofit2.Retrofit");
        }
        if (raw || async) {
            imports.add(options.core(httpResponse));
        }
        if (async) {
            imports.add(FUTURE);
        }
        if (async && raw) {
            imports.add("java.util.function.Function");
        }
        List<MethodView> methods = new ArrayList<>();
        for (Group.Method method : group.methods()) {
            methods.addAll(new Overloads(method, group, async, raw, imports).all());
        }
        View view = new View(
                group.packageName(),
                imports.list(),
                className,
                group.javadoc().lines(0),
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
        private final Optional<JavaType> body;
        private final List<Property> path;
        private final String returnType;
        private final String result;
        private final String send;
        private final @Nullable String documentedBy;

        Overloads(Group.Method method, Group group, boolean async, boolean raw, Imports imports) {
            this.method = method;
            this.name = method.operation().methodName();
            this.request = imported(method.request().type(), imports);
            this.body = imported(method.request().body(), imports);
            this.path = method.pathParameters();
            path.forEach(parameter -> imports.addAll(parameter.type().in(taken).imports()));
            method.request().arguments().forEach(argument -> imports.addAll(argument.clientImports()));
            if (!method.request().files().isEmpty()) {
                imports.add("java.io.File");
            }
            JavaType response = method.response().in(taken);
            boolean nothing = !async && !raw && response.boxed().equals("Void");
            if (!nothing) {
                imports.addAll(response.imports());
            }
            boolean mayBeNull = method.operation().response().mayBeEmpty()
                    && !response.boxed().equals("Void");
            String body = (mayBeNull ? "@Nullable " : "") + response.boxed();
            if (mayBeNull) {
                imports.add("org.jspecify.annotations.Nullable");
            }
            String value = raw ? httpResponse + "<" + body + ">" : body;
            this.returnType = nothing ? "void" : async ? "CompletableFuture<" + value + ">" : value;
            this.result = nothing ? "" : "return ";
            if (async) {
                this.send = ".sendAsync(" + (raw ? "Function.identity()" : httpResponse + "::body") + ");";
            } else {
                this.send = raw || nothing ? ".send();" : ".send().body();";
            }
            this.documentedBy = async || raw ? group.className() + "Client#" + name : null;
        }

        private Optional<JavaType> imported(Optional<JavaType> type, Imports imports) {
            Optional<JavaType> result = type.map(each -> each.in(taken));
            result.ifPresent(each -> imports.addAll(each.imports()));
            return result;
        }

        List<MethodView> all() {
            List<MethodView> views = new ArrayList<>();
            if (request.isPresent() && method.request().optional()) {
                boolean optionalBody = method.operation()
                                .body()
                                .filter(each -> !each.required())
                                .isPresent()
                        && method.request().encoding() != Request.BodyEncoding.FORM
                        && method.request().encoding() != Request.BodyEncoding.MULTIPART;
                String empty = request.get().name() + ".builder().build()";
                views.add(delegating(List.of(), List.of("ApiCall.noOptions()")));
                views.add(
                        optionalBody
                                ? calling(List.of("RequestOptions options"), true)
                                : delegating(List.of("RequestOptions options"), List.of(empty, "options")));
            }
            body.ifPresent(type -> {
                String wrapped = request.get().name() + ".builder().body(body).build()";
                views.add(delegating(List.of(type.name() + " body"), List.of(wrapped, "ApiCall.noOptions()")));
                views.add(delegating(
                        List.of(type.name() + " body", "RequestOptions options"), List.of(wrapped, "options")));
            });
            List<String> parameter =
                    request.map(type -> type.name() + " request").map(List::of).orElse(List.of());
            List<String> argument = request.map(type -> List.of("request")).orElse(List.of());
            views.add(delegating(parameter, and(argument, "ApiCall.noOptions()")));
            views.add(calling(and(parameter, "RequestOptions options"), false));
            views.addAll(withTexts(parameter, argument));
            views.addAll(withFiles());
            return views;
        }

        /** Open enums in a path may be given as the texts that they are on the wire. */
        private List<MethodView> withTexts(List<String> parameter, List<String> argument) {
            List<String> types = new ArrayList<>();
            List<String> values = new ArrayList<>();
            for (Property each : path) {
                boolean text = enums.takesAnyText(each.sent().schema().resolved());
                String type = each.type().in(taken).name();
                types.add((text ? "String" : type) + " " + each.field());
                values.add(text ? type + ".valueOf(" + each.field() + ")" : each.field());
            }
            if (values.stream().noneMatch(value -> value.contains(".valueOf("))) {
                return List.of();
            }
            List<MethodView> views = new ArrayList<>();
            if (request.isPresent() && method.request().optional()) {
                views.add(withTexts(types, values, List.of(), List.of()));
            }
            views.add(withTexts(types, values, parameter, argument));
            return views;
        }

        private MethodView withTexts(
                List<String> types, List<String> values, List<String> parameter, List<String> argument) {
            List<String> parameters = new ArrayList<>(types);
            parameters.addAll(parameter);
            List<String> arguments = new ArrayList<>(values);
            arguments.addAll(argument);
            return view(
                    comment("with the text of a value"),
                    signature(parameters),
                    result + Signatures.parenthesized(name, arguments, ";", 2 * INDENT));
        }

        /** Files that must be sent may be given beside the request object. */
        private List<MethodView> withFiles() {
            List<Property> files = method.request().files();
            if (files.isEmpty()) {
                return List.of();
            }
            List<String> parameters = new ArrayList<>();
            path.forEach(each -> parameters.add(each.type().in(taken).name() + " " + each.field()));
            files.forEach(file -> parameters.add("File " + file.field()));
            parameters.add(request.orElseThrow().name() + " request");
            List<String> arguments = new ArrayList<>();
            path.forEach(each -> arguments.add(each.field()));
            arguments.add("request.toBuilder()"
                    + files.stream()
                            .map(file -> "." + file.field() + "(FilePart.of(" + file.field() + "))")
                            .collect(Collectors.joining())
                    + ".build()");
            return List.of(view(
                    comment("with files beside the request"),
                    signature(parameters),
                    result + Signatures.parenthesized(name, arguments, ";", 2 * INDENT)));
        }

        private List<String> comment(String what) {
            return new Javadoc()
                    .markup("{@code " + method.operation().displayName() + "}, " + what + ".")
                    .lines(INDENT);
        }

        private MethodView delegating(List<String> parameters, List<String> arguments) {
            List<String> all = new ArrayList<>();
            path.forEach(each -> all.add(each.field()));
            all.addAll(arguments);
            return view(
                    comment("with fewer arguments"),
                    signatureWithPath(parameters),
                    result + Signatures.parenthesized(name, all, ";", 2 * INDENT));
        }

        private MethodView calling(List<String> parameters, boolean absent) {
            List<String> arguments = new ArrayList<>();
            for (ApiArgument argument : method.request().arguments()) {
                boolean ofPath = argument.annotation().startsWith("@Path");
                arguments.add(absent && !ofPath ? argument.absent() : argument.value());
            }
            String call = result + "ApiCall.of(options, api." + name;
            String body = Signatures.parenthesized(call, arguments, ")" + send, 2 * INDENT);
            return view(absent ? comment("without a body") : javadoc(), signatureWithPath(parameters), body);
        }

        private List<String> javadoc() {
            String displayName = "{@code " + method.operation().displayName() + "}";
            if (documentedBy != null) {
                return new Javadoc()
                        .markup(displayName + ": see {@link " + documentedBy + "}.")
                        .lines(INDENT);
            }
            return OperationJavadoc.of(method, options).lines(INDENT);
        }

        private String signatureWithPath(List<String> parameters) {
            List<String> all = new ArrayList<>();
            path.forEach(each -> all.add(each.type().in(taken).name() + " " + each.field()));
            all.addAll(parameters);
            return signature(all);
        }

        private String signature(List<String> parameters) {
            return Signatures.parenthesized("public " + returnType + " " + name, parameters, "", INDENT);
        }

        private MethodView view(List<String> javadoc, String signature, String body) {
            return new MethodView(javadoc, method.operation().deprecated(), signature, body);
        }

        private static List<String> and(List<String> items, String last) {
            List<String> all = new ArrayList<>(items);
            all.add(last);
            return all;
        }
    }
}
