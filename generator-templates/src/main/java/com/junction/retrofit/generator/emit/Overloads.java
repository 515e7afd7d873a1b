package com.junction.retrofit.generator.emit;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.junction.retrofit.generator.emit.GroupClientGenerator.Kind;
import com.junction.retrofit.generator.emit.GroupClientGenerator.MethodView;
import com.junction.retrofit.generator.emit.GroupClientGenerator.ParameterView;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Group;
import com.junction.retrofit.generator.methods.ParameterMaps;
import com.junction.retrofit.generator.methods.Request.BodyEncoding;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.types.EnumTypes;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Library;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.TypeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the methods that call one operation: with and without a request object, with and without options. */
final class Overloads {
    private static final Set<BodyEncoding> FORMS = Set.of(BodyEncoding.FORM, BodyEncoding.MULTIPART);

    private final GeneratorOptions options;
    private final Group.Method method;
    private final Kind kind;
    private final String group;
    private final Code name;
    private final Optional<JavaType> request;
    private final Optional<JavaType> body;
    private final JavaType requestOptions;

    /** @param group the first part of the names of the group's classes */
    Overloads(GeneratorOptions options, Group.Method method, Kind kind, String group) {
        this.options = options;
        this.method = method;
        this.kind = kind;
        this.group = group;
        this.name = Code.name(method.name());
        this.request = method.request().type();
        this.body = method.request().body();
        this.requestOptions = new Library(options.core("RequestOptions"));
    }

    /**
     * A parameter of a method, and the argument that the method passes on for it.
     *
     * @param printed the declared type
     */
    private record Given(JavaType type, Code printed, String name, Code value) {
        static Given of(JavaType type, String name) {
            return new Given(type, TypeCode.name(type), name, Code.name(name));
        }

        ParameterView view() {
            return new ParameterView(printed, Code.name(name));
        }
    }

    List<MethodView> all() {
        List<MethodView> views = new ArrayList<>();
        Given given = Given.of(requestOptions, "options");
        List<Given> requests =
                request.map(type -> List.of(Given.of(type, "request"))).orElse(List.of());
        if (request.isPresent() && method.request().optional()) {
            views.add(delegating(List.of(), List.of(given), List.of(noOptions()), "As %s, with default options."));
            views.add(
                    optionalBody()
                            ? calling(List.of(given), true)
                            : delegating(
                                    List.of(given),
                                    and(requests, given),
                                    List.of(empty(), given.value()),
                                    "As %s, with an empty request."));
        }
        body.ifPresent(type -> {
            Given sent = Given.of(type, "body");
            views.add(delegating(
                    List.of(sent),
                    and(requests, given),
                    List.of(wrapped(), noOptions()),
                    "As %s, with a body, no parameters and default options."));
            views.add(delegating(
                    List.of(sent, given),
                    and(requests, given),
                    List.of(wrapped(), given.value()),
                    "As %s, with a body and no parameters."));
        });
        views.add(delegating(
                requests,
                and(requests, given),
                and(requests.stream().map(Given::value).toList(), noOptions()),
                "As %s, with default options."));
        views.add(calling(and(requests, given), false));
        views.addAll(withTexts(requests));
        views.addAll(withFiles());
        return views;
    }

    private boolean optionalBody() {
        boolean optional =
                method.operation().body().filter(each -> !each.required()).isPresent();
        return optional && !FORMS.contains(method.request().encoding());
    }

    private Code noOptions() {
        return Code.format("%s.noOptions()", Code.type(options.core("ApiCall")));
    }

    private Code empty() {
        return Code.format("%s.builder().build()", TypeCode.name(request.orElseThrow()));
    }

    private Code wrapped() {
        return Code.format("%s.builder().body(body).build()", TypeCode.name(request.orElseThrow()));
    }

    private List<Given> path() {
        return method.pathParameters().stream()
                .map(each -> Given.of(each.type(), each.name()))
                .toList();
    }

    /** Lets callers pass texts for open enums in the path. */
    private List<MethodView> withTexts(List<Given> requests) {
        List<Given> path = method.pathParameters().stream().map(this::text).toList();
        if (path.equals(path())) {
            return List.of();
        }
        List<MethodView> views = new ArrayList<>();
        if (request.isPresent() && method.request().optional()) {
            views.add(withTexts(path, List.of(), List.of()));
        }
        body.ifPresent(type -> views.add(withTexts(path, List.of(Given.of(type, "body")), List.of(wrapped()))));
        views.add(withTexts(path, requests, requests.stream().map(Given::value).toList()));
        return views;
    }

    private Given text(Property property) {
        if (!EnumTypes.takesAnyText(property.sent().schema().resolved(), options)) {
            return Given.of(property.type(), property.name());
        }
        return new Given(
                Scalar.STRING,
                Code.of("String"),
                property.name(),
                Code.format("%s.valueOf(%s)", TypeCode.name(property.type()), Code.name(property.name())));
    }

    private MethodView withTexts(List<Given> path, List<Given> parameters, List<Code> arguments) {
        List<Code> all = new ArrayList<>(path.stream().map(Given::value).toList());
        all.addAll(arguments);
        return view(
                comment("%s, with the text of a value."), concat(path, parameters), Code.ownMethod(method.name()), all);
    }

    /** Lets callers pass the required files separately, because a request cannot be built without them. */
    private List<MethodView> withFiles() {
        List<Property> files = method.request().files();
        if (files.isEmpty() || method.pathParameters().size() + files.size() > ParameterMaps.MOST) {
            return List.of();
        }
        Scope names = Scopes.parameters(taken -> false);
        method.pathParameters().forEach(each -> names.with(each.name()));
        List<Given> parameters = new ArrayList<>(path());
        List<Code> setters = new ArrayList<>();
        for (Property file : files) {
            Given given = Given.of(
                    new Library("java.io.File"), names.claim(file.name(), file.name() + Location.PART.suffix()));
            parameters.add(given);
            setters.add(Code.format(
                    ".%s(%s.of(%s))", Code.name(file.name()), Code.type(options.core("FilePart")), given.value()));
        }
        JavaType type = request.orElseThrow();
        parameters.add(new Given(type, Code.format("%s.Builder", TypeCode.name(type)), "request", Code.of("request")));
        List<Code> arguments = new ArrayList<>(path().stream().map(Given::value).toList());
        arguments.add(Code.format("request%s.build()", Code.join("", setters)));
        return List.of(view(
                comment("%s, with files beside the other values."),
                parameters,
                Code.ownMethod(method.name()),
                arguments));
    }

    private Javadoc comment(@CompileTimeConstant String template) {
        return new Javadoc()
                .paragraph(template, JavadocText.code(method.operation().displayName()));
    }

    /**
     * Returns a method that calls another method of its class.
     *
     * @param parameters the parameters beside those of the path
     * @param called the parameters of the other method beside those of the path
     * @param arguments the arguments for those parameters
     * @param comment the comment, with {@code %s} for the other method
     */
    private MethodView delegating(
            List<Given> parameters, List<Given> called, List<Code> arguments, @CompileTimeConstant String comment) {
        List<Code> types = concat(path(), called).stream()
                .map(given -> given.type().isPrimitive() ? given.printed() : TypeCode.erased(given.type()))
                .toList();
        Code link = Code.format("#%s(%s)", name, Code.join(", ", types));
        List<Code> all = new ArrayList<>(path().stream().map(Given::value).toList());
        all.addAll(arguments);
        return view(
                new Javadoc().paragraph(comment, JavadocText.link(link)),
                concat(path(), parameters),
                Code.ownMethod(method.name()),
                all);
    }

    /** Returns the method that calls Retrofit's method. */
    private MethodView calling(List<Given> parameters, boolean absent) {
        List<Code> arguments = method.request().arguments().stream()
                .map(argument -> absent && !argument.isOfPath() ? argument.absent() : argument.value())
                .toList();
        return view(absent ? comment("%s, without a body.") : javadoc(), concat(path(), parameters), null, arguments);
    }

    private Javadoc javadoc() {
        if (!kind.async() && !kind.raw()) {
            return OperationJavadoc.of(method, options);
        }
        return new Javadoc()
                .paragraph(
                        "%s: see %s.",
                        JavadocText.code(method.operation().displayName()),
                        JavadocText.link(Code.format("%sClient#%s", Code.name(group), name)));
    }

    private MethodView view(Javadoc javadoc, List<Given> parameters, @Nullable Code callee, List<Code> arguments) {
        return new MethodView(
                javadoc.lines(),
                method.operation().deprecated(),
                returnsNothing(),
                returnType(),
                name,
                parameters.stream().map(Given::view).toList(),
                callee,
                arguments);
    }

    private boolean returnsNothing() {
        return !kind.async() && !kind.raw() && method.response().equals(JavaType.Library.VOID);
    }

    private Code returnType() {
        if (returnsNothing()) {
            return Code.of("void");
        }
        boolean mayBeNull =
                method.operation().response().mayBeEmpty() && !method.response().equals(JavaType.Library.VOID);
        Code value = TypeCode.boxed(mayBeNull ? method.response().nullable() : method.response());
        if (kind.raw()) {
            value = Code.format("%s<%s>", Code.type(options.core(options.clientName() + "HttpResponse")), value);
        }
        return kind.async() ? Code.format("%s<%s>", Code.type("java.util.concurrent.CompletableFuture"), value) : value;
    }

    private static <T> List<T> and(List<T> items, T last) {
        return concat(items, List.of(last));
    }

    private static <T> List<T> concat(List<T> items, List<T> others) {
        List<T> all = new ArrayList<>(items);
        all.addAll(others);
        return all;
    }
}
