package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.emit.ObjectGenerator;
import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.java.Javadoc;
import com.junction.retrofit.generator.java.JavadocText;
import com.junction.retrofit.generator.methods.Request.BodyEncoding;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.JavaNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.source.SourceFile;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.PropertyReader;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides what object carries an operation's parameters and its body, and what the Retrofit method is called with. */
public final class RequestGenerator {
    private static final JavaType REQUEST_BODY = JavaType.withoutAdapter(Code.of("RequestBody"), "okhttp3.RequestBody");

    private final RequestBodies bodies;
    private final TypeResolver types;
    private final ObjectGenerator objects;
    private final PropertyReader properties;
    private final ApiArguments arguments;
    private final ParameterMaps maps;
    private final List<SourceFile> files = new ArrayList<>();

    public RequestGenerator(GeneratorOptions options, RequestBodies bodies, TypeResolver types) {
        this.bodies = bodies;
        this.types = types;
        this.objects = new ObjectGenerator(options, types);
        this.properties = new PropertyReader(options, types);
        this.arguments = new ApiArguments(options);
        this.maps = new ParameterMaps(options);
    }

    /** The request objects that no schema of the document describes. */
    public List<SourceFile> files() {
        return files;
    }

    /** The path parameters of an operation, with names that leave room for the others. */
    public List<Property> pathParameters(Operation operation) {
        TypePlace own = place(operation);
        List<Property> all = operation.pathParameters().stream()
                .map(parameter -> properties.parameter(parameter, own))
                .toList();
        return ObjectGenerator.unique(all, operation.node(), parameterNames());
    }

    /** Where a class or a package is meant, Java would take a parameter of the same name (JLS, 6.4.2). */
    private Scope parameterNames() {
        return Scopes.parameters(name -> types.names().isGiven(name) || arguments.qualifiesBy(name, types.names()));
    }

    public Request generate(Operation operation, List<Property> path) {
        if (operation.body().isEmpty()) {
            return new Builder(operation, path).ownRequest(BodyEncoding.NONE);
        }
        Operation.Body body = operation.body().get();
        return switch (body.kind()) {
            case JSON -> json(operation, path, body);
            case FORM -> form(operation, path, body, Location.FIELD, BodyEncoding.FORM);
            case MULTIPART -> form(operation, path, body, Location.PART, BodyEncoding.MULTIPART);
            default -> other(operation, path, body);
        };
    }

    private TypePlace place(Operation operation) {
        return new TypePlace(bodies.requestsPackage(operation), operation.requestName());
    }

    private Request json(Operation operation, List<Property> path, Operation.Body body) {
        TypePlace place = bodies.isOwned(operation) ? place(operation) : bodies.place(operation);
        JavaType type = types.resolve(body.schema(), place);
        if (body.schema().isNullable() && !type.equals(TypeResolver.VALUE) && body.required()) {
            body.schema().node().warn("null as the whole body is left out: the client always sends a value");
        }
        Builder builder = new Builder(operation, path);
        return bodies.isWrapped(operation)
                ? builder.wrapping(type, type, body.required(), BodyEncoding.JSON)
                : builder.bodyAlone(type, type, body.required(), BodyEncoding.JSON);
    }

    /** Bodies that are neither JSON nor a form: text is a string, all others are OkHttp's. */
    private Request other(Operation operation, List<Property> path, Operation.Body body) {
        boolean text = body.kind() == MediaKind.TEXT || body.kind() == MediaKind.EVENTS;
        JavaType type = text ? TypeResolver.STRING : REQUEST_BODY;
        Builder builder = new Builder(operation, path);
        return bodies.isWrapped(operation)
                ? builder.wrapping(type, REQUEST_BODY, body.required(), BodyEncoding.OTHER)
                : builder.bodyAlone(type, REQUEST_BODY, body.required(), BodyEncoding.OTHER);
    }

    private Request form(
            Operation operation, List<Property> path, Operation.Body body, Location location, BodyEncoding encoding) {
        ObjectMembers members = ObjectMembers.of(body.schema().resolved());
        List<Parameter> fields = new ArrayList<>();
        members.schemas()
                .forEach((name, schema) -> fields.add(Parameter.ofForm(
                        location,
                        name,
                        schema,
                        members.required().contains(name),
                        body.node().get("encoding").get(name))));
        if (fields.isEmpty()) {
            body.node().warn("left out: a form without properties has nothing to send");
        }
        if (members.additional() != null) {
            body.node().warn("left out: the client sends no other fields than the properties of a form");
        }
        Builder builder = new Builder(operation, path);
        builder.name = body.schema().essence().kind() == Schema.Kind.REFERENCE && bodies.isOwned(operation)
                ? JavaNames.pascalCase(body.schema().target().pointer().name())
                : builder.name;
        fields.forEach(builder::add);
        return builder.ownRequest(fields.isEmpty() ? BodyEncoding.NONE : encoding);
    }

    /** Collects what one method is called with. */
    private final class Builder {
        private final Operation operation;
        private final List<Property> path;
        private final List<Property> parameters = new ArrayList<>();
        private String name;

        Builder(Operation operation, List<Property> path) {
            this.operation = operation;
            this.path = path;
            this.name = operation.requestName();
            operation.otherParameters().forEach(this::add);
        }

        void add(Parameter parameter) {
            parameters.add(properties.parameter(parameter, place(operation)));
        }

        /** A request object of the parameters alone. */
        Request ownRequest(BodyEncoding encoding) {
            if (parameters.isEmpty()) {
                return new Request(
                        Optional.empty(), arguments(List.of()), encoding, true, Optional.empty(), List.of(), List.of());
            }
            List<Property> named = ObjectGenerator.unique(parameters, operation.node(), Scopes.properties());
            JavaType type = declare(named);
            return new Request(
                    Optional.of(type),
                    arguments(named),
                    encoding,
                    named.stream().noneMatch(property -> property.sent().required()),
                    Optional.empty(),
                    named,
                    named.stream()
                            .filter(property ->
                                    property.isFile() && property.sent().required())
                            .toList());
        }

        /** A request object that holds the body beside the parameters. */
        Request wrapping(JavaType type, JavaType sent, boolean required, BodyEncoding encoding) {
            Parameter parameter = new Parameter(
                    operation.node(),
                    "body",
                    Location.BODY,
                    new Schema(operation.node().missing()),
                    required,
                    "",
                    false,
                    false,
                    null);
            Property body =
                    new Property("body", "body", type, "The body.", required, false, parameter, null, false, false);
            // The body goes first: its method has this name whatever parameters are called.
            Scope names = Scopes.properties().with(body.field());
            List<Property> named = new ArrayList<>(ObjectGenerator.unique(parameters, operation.node(), names));
            named.add(body);
            JavaType request = declare(named);
            List<ApiArgument> all = arguments(named.subList(0, named.size() - 1));
            all.add(body(type, sent, required, Code.format("request.%s()", Code.name(body.getter()))));
            boolean restOptional = named.subList(0, named.size() - 1).stream().noneMatch(Property::required);
            return new Request(
                    Optional.of(request),
                    all,
                    encoding,
                    restOptional && !required,
                    restOptional ? Optional.of(type) : Optional.empty(),
                    named,
                    List.of());
        }

        /** The body is the request object, and carries the parameters if there are any. */
        Request bodyAlone(JavaType type, JavaType sent, boolean required, BodyEncoding encoding) {
            List<Property> carried = bodies.isOwned(operation) ? carriedBy(type) : List.of();
            List<ApiArgument> all = arguments(carried);
            boolean restOptional = carried.stream().noneMatch(Property::required);
            Code value = required ? Code.of("request") : Code.of("Optional.of(request)");
            all.add(body(type, sent, required, value));
            return new Request(
                    Optional.of(type), all, encoding, !required && restOptional, Optional.empty(), carried, List.of());
        }

        /** The parameters as the class of the body has them, beside its own properties. */
        private List<Property> carriedBy(JavaType type) {
            String qualified = type.imports().iterator().next();
            TypePlace place = new TypePlace(
                    qualified.substring(0, qualified.lastIndexOf('.')),
                    type.name().toString());
            Schema schema = operation.body().orElseThrow().schema().resolved();
            return objects.properties(schema, place, bodies.parametersOf(schema.pointer())).stream()
                    .filter(property -> property.parameter() != null)
                    .toList();
        }

        private ApiArgument body(JavaType type, JavaType sent, boolean required, Code value) {
            if (type.equals(sent)) {
                return arguments.body(type, !required, value);
            }
            Code text = required
                    ? Code.format("RequestBody.create(%s, null)", value)
                    : Code.format("%s.map(text -> RequestBody.create(text, null))", value);
            return arguments.body(sent, !required, text);
        }

        private JavaType declare(List<Property> named) {
            TypePlace place = new TypePlace(
                    bodies.requestsPackage(operation), types.names().claim(name, operation.node()));
            Javadoc javadoc =
                    new Javadoc().paragraph("The parameters of %s.", JavadocText.text(operation.displayName()));
            files.add(objects.generate(javadoc, place, named));
            return JavaType.withoutAdapter(Code.name(place.className()), place.packageName() + "." + place.className());
        }

        private List<ApiArgument> arguments(List<Property> named) {
            List<ApiArgument> all = new ArrayList<>();
            List<Property> sent = new ArrayList<>(path);
            Map<String, String> placeholders = operation.placeholders();
            path.forEach(property -> all.add(arguments.path(
                    property,
                    Code.literal(Objects.requireNonNull(placeholders.get(property.wireName()))),
                    Code.name(property.field()))));
            Scope names = Scopes.parameters(name -> false);
            path.forEach(property -> names.with(property.field()));
            List<Property> cookies = new ArrayList<>();
            Map<Property, Code> values = new HashMap<>();
            for (Property property : named) {
                Code getter = Code.name(property.getter());
                Code value = property.isPlain()
                        ? Code.format("request.%s()", getter)
                        : Code.format("request.%s().orElse(null)", getter);
                values.put(property, value);
                if (property.parameter() != null && property.parameter().location() == Location.COOKIE) {
                    cookies.add(property);
                } else if (property.parameter() != null) {
                    String suffix = property.parameter().location().suffix();
                    String name = names.claim(property.field(), property.field() + suffix);
                    all.add(arguments.of(property.called(name), value));
                    sent.add(property);
                }
            }
            List<ApiArgument> fitting = new ArrayList<>(maps.fit(operation, all, sent, names));
            if (!cookies.isEmpty()) {
                fitting.add(arguments.cookies(cookies, values));
            }
            return fitting;
        }
    }
}
