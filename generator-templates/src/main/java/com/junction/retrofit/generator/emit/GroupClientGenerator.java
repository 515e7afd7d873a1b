package com.junction.retrofit.generator.emit;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Imports;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.java.Signatures;
import com.junction.retrofit.generator.methods.ApiArgument;
import com.junction.retrofit.generator.methods.ApiArguments;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.GroupPart;
import com.junction.retrofit.generator.methods.ParameterMaps;
import com.junction.retrofit.generator.methods.Request;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.types.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the four clients of a group: synchronous or not, with the body alone or the whole response. */
public final class GroupClientGenerator {
    private static final int INDENT = 4;
    private static final String FUTURE = "java.util.concurrent.CompletableFuture";
    private static final Code NO_OPTIONS = Code.of("ApiCall.noOptions()");
    private static final Code OPTIONS = Code.of("options");
    private static final Code OPTIONS_PARAMETER = Code.of("RequestOptions options");

    private final GeneratorOptions options;
    private final String httpResponse;
    private final Map<String, String> taken;
    private final EnumGenerator enums;

    public GroupClientGenerator(GeneratorOptions options) {
        this.options = options;
        this.httpResponse = options.clientName() + "HttpResponse";
        this.taken = ApiArguments.taken(options);
        this.enums = new EnumGenerator(options);
    }

    /** What the template prints. */
    public record View(
            Code packageName,
            List<Code> imports,
            Code className,
            List<Code> javadoc,
            Code apiName,
            @Nullable Code raw,
            @Nullable Code before,
            boolean last,
            boolean divided,
            List<MethodView> methods) {}

    /** One method. */
    public record MethodView(List<Code> javadoc, boolean deprecated, Code signature, Code body) {}

    public List<SourceFile> generate(GroupPart group) {
        return List.of(
                generate(group, false, false),
                generate(group, false, true),
                generate(group, true, false),
                generate(group, true, true));
    }

    private SourceFile generate(GroupPart group, boolean async, boolean raw) {
        String prefix = async ? "Async" : "";
        String kind = prefix + (raw ? "Raw" : "");
        String className = kind + group.className() + "Client";
        Imports imports = new Imports(group.packageName()).add(options.core("ApiCall"), options.core("RequestOptions"));
        if (!raw || group.divided()) {
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
                Code.name(group.packageName()),
                imports.list(),
                Code.name(className),
                group.javadoc().lines(0),
                Code.name(group.apiName()),
                raw || !group.last() ? null : Code.name(prefix + "Raw" + group.className() + "Client"),
                group.before() == null ? null : Code.name(kind + group.before() + "Client"),
                group.last(),
                group.divided(),
                methods);
        return new SourceFile("GroupClient", group.packageName(), className, view);
    }

    /** The methods that call one operation: with and without request object, with and without options. */
    private final class Overloads {
        private final Group.Method method;
        private final Code name;
        private final Optional<JavaType> request;
        private final Optional<JavaType> body;
        private final List<Property> path;
        private final Code returnType;
        private final Code result;
        private final Code send;
        private final @Nullable Code documentedBy;

        Overloads(Group.Method method, GroupPart group, boolean async, boolean raw, Imports imports) {
            this.method = method;
            this.name = Code.name(method.operation().methodName());
            this.request = imported(method.request().type(), imports);
            this.body = imported(method.request().body(), imports);
            this.path = method.pathParameters();
            path.forEach(parameter -> imports.addAll(parameter.type().in(taken).imports()));
            method.request().arguments().forEach(argument -> imports.addAll(argument.clientImports()));
            if (!method.request().files().isEmpty()) {
                imports.add("java.io.File");
            }
            JavaType response = method.response().in(taken);
            boolean nothing = !async && !raw && response.boxed().is("Void");
            if (!nothing) {
                imports.addAll(response.imports());
            }
            boolean mayBeNull = method.operation().response().mayBeEmpty()
                    && !response.boxed().is("Void");
            Code body = mayBeNull ? method.response().nullable().in(taken).boxed() : response.boxed();
            if (mayBeNull) {
                imports.add("org.jspecify.annotations.Nullable");
            }
            Code value = raw ? Code.format("%s<%s>", Code.name(httpResponse), body) : body;
            if (nothing) {
                this.returnType = Code.of("void");
            } else {
                this.returnType = async ? Code.format("CompletableFuture<%s>", value) : value;
            }
            this.result = nothing ? Code.of("") : Code.of("return ");
            if (async) {
                this.send = Code.format(
                        ").sendAsync(%s);",
                        raw ? Code.of("Function.identity()") : Code.format("%s::body", Code.name(httpResponse)));
            } else {
                this.send = raw || nothing ? Code.of(").send();") : Code.of(").send().body();");
            }
            this.documentedBy = async || raw ? Code.format("%sClient#%s", Code.name(group.className()), name) : null;
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
                Code empty = Code.format("%s.builder().build()", request.get().name());
                views.add(delegating(List.of(), List.of(NO_OPTIONS)));
                views.add(
                        optionalBody
                                ? calling(List.of(OPTIONS_PARAMETER), true)
                                : delegating(List.of(OPTIONS_PARAMETER), List.of(empty, OPTIONS)));
            }
            body.ifPresent(type -> {
                views.add(delegating(List.of(bodyParameter(type)), List.of(wrapped(), NO_OPTIONS)));
                views.add(delegating(List.of(bodyParameter(type), OPTIONS_PARAMETER), List.of(wrapped(), OPTIONS)));
            });
            List<Code> parameter = request.map(type -> Code.format("%s request", type.name()))
                    .map(List::of)
                    .orElse(List.of());
            List<Code> argument =
                    request.map(type -> List.of(Code.of("request"))).orElse(List.of());
            views.add(delegating(parameter, and(argument, NO_OPTIONS)));
            views.add(calling(and(parameter, OPTIONS_PARAMETER), false));
            views.addAll(withTexts(parameter, argument));
            views.addAll(withFiles());
            return views;
        }

        private Code bodyParameter(JavaType type) {
            return Code.format("%s body", type.name());
        }

        /** The request object that holds a body alone. */
        private Code wrapped() {
            return Code.format(
                    "%s.builder().body(body).build()", request.orElseThrow().name());
        }

        /** Open enums in a path may be given as the texts that they are on the wire. */
        private List<MethodView> withTexts(List<Code> parameter, List<Code> argument) {
            List<Code> types = new ArrayList<>();
            List<Code> values = new ArrayList<>();
            boolean texts = false;
            for (Property each : path) {
                boolean text = enums.takesAnyText(each.sent().schema().resolved());
                Code type = each.type().in(taken).name();
                Code field = Code.name(each.field());
                types.add(Code.format("%s %s", text ? Code.of("String") : type, field));
                values.add(text ? Code.format("%s.valueOf(%s)", type, field) : field);
                texts |= text;
            }
            if (!texts) {
                return List.of();
            }
            List<MethodView> views = new ArrayList<>();
            if (request.isPresent() && method.request().optional()) {
                views.add(withTexts(types, values, List.of(), List.of()));
            }
            body.ifPresent(
                    type -> views.add(withTexts(types, values, List.of(bodyParameter(type)), List.of(wrapped()))));
            views.add(withTexts(types, values, parameter, argument));
            return views;
        }

        private MethodView withTexts(List<Code> types, List<Code> values, List<Code> parameter, List<Code> argument) {
            List<Code> parameters = new ArrayList<>(types);
            parameters.addAll(parameter);
            List<Code> arguments = new ArrayList<>(values);
            arguments.addAll(argument);
            return view(comment("%s, with the text of a value."), signature(parameters), own(arguments));
        }

        /** Files that must be sent may be given beside the other values, which are not a request without them. */
        private List<MethodView> withFiles() {
            List<Property> files = method.request().files();
            if (files.isEmpty() || path.size() + files.size() > ParameterMaps.MOST) {
                return List.of();
            }
            List<Code> parameters = pathParameters();
            Scope names = Scopes.parameters(name -> false);
            path.forEach(each -> names.with(each.field()));
            List<Code> setters = new ArrayList<>();
            for (Property file : files) {
                Code name = Code.name(names.claim(file.field(), file.field() + Location.PART.suffix()));
                parameters.add(Code.format("File %s", name));
                setters.add(Code.format(".%s(FilePart.of(%s))", Code.name(file.field()), name));
            }
            parameters.add(
                    Code.format("%s.Builder request", request.orElseThrow().name()));
            List<Code> arguments = pathArguments();
            arguments.add(Code.format("request%s.build()", Code.join("", setters)));
            return List.of(
                    view(comment("%s, with files beside the other values."), signature(parameters), own(arguments)));
        }

        private List<Code> comment(@CompileTimeConstant String template) {
            return new Javadoc()
                    .paragraph(template, JavadocText.code(method.operation().displayName()))
                    .lines(INDENT);
        }

        private MethodView delegating(List<Code> parameters, List<Code> arguments) {
            List<Code> all = pathArguments();
            all.addAll(arguments);
            return view(comment("%s, with fewer arguments."), signatureWithPath(parameters), own(all));
        }

        /** A call of the method that takes everything. */
        private Code own(List<Code> arguments) {
            return Code.concat(
                    result,
                    Signatures.parenthesized(Code.ownMethod(name.toString()), arguments, Code.of(";"), 2 * INDENT));
        }

        private MethodView calling(List<Code> parameters, boolean absent) {
            List<Code> arguments = new ArrayList<>();
            for (ApiArgument argument : method.request().arguments()) {
                boolean ofPath = argument.annotation().toString().startsWith("@Path");
                arguments.add(absent && !ofPath ? argument.absent() : argument.value());
            }
            Code call = Code.format("%sApiCall.of(options, api.%s", result, name);
            Code body = Signatures.parenthesized(call, arguments, send, 2 * INDENT);
            return view(absent ? comment("%s, without a body.") : javadoc(), signatureWithPath(parameters), body);
        }

        private List<Code> javadoc() {
            if (documentedBy != null) {
                return new Javadoc()
                        .paragraph(
                                "%s: see %s.",
                                JavadocText.code(method.operation().displayName()), JavadocText.link(documentedBy))
                        .lines(INDENT);
            }
            return OperationJavadoc.of(method, options).lines(INDENT);
        }

        private List<Code> pathParameters() {
            List<Code> parameters = new ArrayList<>();
            path.forEach(each ->
                    parameters.add(Code.format("%s %s", each.type().in(taken).name(), Code.name(each.field()))));
            return parameters;
        }

        private List<Code> pathArguments() {
            List<Code> arguments = new ArrayList<>();
            path.forEach(each -> arguments.add(Code.name(each.field())));
            return arguments;
        }

        private Code signatureWithPath(List<Code> parameters) {
            List<Code> all = pathParameters();
            all.addAll(parameters);
            return signature(all);
        }

        private Code signature(List<Code> parameters) {
            return Signatures.parenthesized(
                    Code.format("public %s %s", returnType, name), parameters, Code.of(""), INDENT);
        }

        private MethodView view(List<Code> javadoc, Code signature, Code body) {
            return new MethodView(javadoc, method.operation().deprecated(), signature, body);
        }

        private static List<Code> and(List<Code> items, Code last) {
            List<Code> all = new ArrayList<>(items);
            all.add(last);
            return all;
        }
    }
}
