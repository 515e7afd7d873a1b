package com.junction.retrofit.generator.methods;

import com.junction.retrofit.generator.java.Code;
import com.junction.retrofit.generator.methods.Request.BodyEncoding;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.naming.OperationNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import com.junction.retrofit.generator.naming.TypePlace;
import com.junction.retrofit.generator.naming.TypePlaces;
import com.junction.retrofit.generator.spec.Location;
import com.junction.retrofit.generator.spec.MediaKind;
import com.junction.retrofit.generator.spec.ObjectMembers;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.Parameter;
import com.junction.retrofit.generator.spec.RequestBodies;
import com.junction.retrofit.generator.spec.Schema;
import com.junction.retrofit.generator.types.JavaType;
import com.junction.retrofit.generator.types.JavaType.Scalar;
import com.junction.retrofit.generator.types.Property;
import com.junction.retrofit.generator.types.PropertyReader;
import com.junction.retrofit.generator.types.TypeCode;
import com.junction.retrofit.generator.types.TypeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides which object holds an operation's parameters and its body, and the arguments for the Retrofit method. */
public final class RequestPlanner {
    private final RequestBodies bodies;
    private final TypeResolver types;
    private final TypePlaces places;
    private final OperationNames names;
    private final PropertyReader properties;
    private final ParameterStyles styles;
    private final ParameterMaps maps;
    private final GeneratorOptions options;
    private final List<RequestObject> objects = new ArrayList<>();

    /** Creates a planner for one client. */
    public RequestPlanner(
            GeneratorOptions options,
            OperationNames names,
            TypePlaces places,
            RequestBodies bodies,
            TypeResolver types) {
        this.options = options;
        this.names = names;
        this.places = places;
        this.bodies = bodies;
        this.types = types;
        this.properties = new PropertyReader(options, types);
        this.styles = new ParameterStyles(options);
        this.maps = new ParameterMaps(options);
    }

    /** A class for the parameters of an operation, which the document does not describe as a schema. */
    public record RequestObject(Operation operation, TypePlace place, List<Property> properties) {}

    /** Returns the request objects of all operations that were planned. */
    public List<RequestObject> objects() {
        return objects;
    }

    /** Returns the path parameters of an operation, with names that differ from those of the other parameters. */
    public List<Property> pathParameters(Operation operation) {
        Scope scope = Scopes.pathParameters(types.names(), options.basePackage());
        return properties.parameters(operation.pathParameters(), scope, places.request(operation));
    }

    /**
     * Plans the request of an operation.
     *
     * @param path its path parameters
     */
    public Request plan(Operation operation, List<Property> path) {
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

    private Request json(Operation operation, List<Property> path, Operation.Body body) {
        JavaType type = types.resolve(body.schema(), places.body(operation));
        if (body.schema().isNullable() && type != Scalar.VALUE && body.required()) {
            body.schema().node().warn("left out: null as the body, because the client always sends a value");
        }
        Builder builder = new Builder(operation, path);
        return bodies.isWrapped(operation)
                ? builder.wrapping(type, type, body.required(), BodyEncoding.JSON)
                : builder.bodyAlone(type, type, body.required(), BodyEncoding.JSON);
    }

    /**
     * Plans a body that is not JSON or a form: text becomes a string, other bodies use OkHttp's {@code RequestBody}.
     */
    private Request other(Operation operation, List<Property> path, Operation.Body body) {
        boolean text = body.kind() == MediaKind.TEXT || body.kind() == MediaKind.EVENTS;
        JavaType sent = ParameterStyles.REQUEST_BODY;
        JavaType type = text ? Scalar.STRING : sent;
        Builder builder = new Builder(operation, path);
        return bodies.isWrapped(operation)
                ? builder.wrapping(type, sent, body.required(), BodyEncoding.OTHER)
                : builder.bodyAlone(type, sent, body.required(), BodyEncoding.OTHER);
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
            body.node().warn("left out: a form needs properties");
        }
        if (members.additional() != null) {
            body.node().warn("left out: the client sends no other fields than the properties of a form");
        }
        Builder builder = new Builder(operation, path);
        builder.place = places.formRequest(operation);
        builder.parameters.addAll(fields);
        return builder.ownRequest(fields.isEmpty() ? BodyEncoding.NONE : encoding);
    }

    /** Collects the arguments of one method. */
    private final class Builder {
        private final Operation operation;
        private final List<Property> path;
        private final List<Parameter> parameters;
        private TypePlace place;

        Builder(Operation operation, List<Property> path) {
            this.operation = operation;
            this.path = path;
            this.parameters = new ArrayList<>(operation.otherParameters());
            this.place = places.request(operation);
            // Name inline schemas after the operation, even if the class of a body holds the parameters.
            parameters.forEach(parameter -> properties.type(parameter, place));
        }

        /** Plans a request object for the parameters alone. */
        Request ownRequest(BodyEncoding encoding) {
            if (parameters.isEmpty()) {
                return new Request(
                        Optional.empty(), arguments(List.of()), encoding, true, Optional.empty(), List.of(), List.of());
            }
            List<Property> named = properties.parameters(parameters, Scopes.properties(), places.request(operation));
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

        /** Plans a request object that holds the body and the parameters. */
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
            // Name the body first, so that its setter has this name in every request.
            Scope scope = Scopes.properties().with(body.name());
            List<Property> others = properties.parameters(parameters, scope, places.request(operation));
            List<Property> named = new ArrayList<>(others);
            named.add(body);
            JavaType request = declare(named);
            List<ApiArgument> all = arguments(others);
            all.add(body(type, sent, required, Code.format("request.%s()", Code.name(body.getter()))));
            boolean restOptional = others.stream().noneMatch(Property::required);
            return new Request(
                    Optional.of(request),
                    all,
                    encoding,
                    restOptional && !required,
                    restOptional ? Optional.of(type) : Optional.empty(),
                    named,
                    List.of());
        }

        /** Uses the body as the request object, which also holds the parameters if there are any. */
        Request bodyAlone(JavaType type, JavaType sent, boolean required, BodyEncoding encoding) {
            List<Property> carried = type instanceof JavaType.Generated generated && bodies.isOwned(operation)
                    ? carriedBy(generated)
                    : List.of();
            List<ApiArgument> all = arguments(carried);
            boolean restOptional = carried.stream().noneMatch(Property::required);
            Code value = required
                    ? Code.of("request")
                    : Code.format("%s.of(request)", TypeCode.erased(new JavaType.OptionalOf(type)));
            all.add(body(type, sent, required, value));
            return new Request(
                    Optional.of(type), all, encoding, !required && restOptional, Optional.empty(), carried, List.of());
        }

        /** Returns the parameters that the class of the body has beside its own properties. */
        private List<Property> carriedBy(JavaType.Generated type) {
            Schema schema = operation.body().orElseThrow().schema().resolved();
            return types.properties(schema, new TypePlace(type.packageName(), type.className())).stream()
                    .filter(property -> property.parameter() != null)
                    .toList();
        }

        private ApiArgument body(JavaType type, JavaType sent, boolean required, Code value) {
            if (type.equals(sent)) {
                return ParameterStyles.body(type, !required, value);
            }
            Code create = Code.format("%s.create", TypeCode.erased(sent));
            Code text = required
                    ? Code.format("%s(%s, null)", create, value)
                    : Code.format("%s.map(text -> %s(text, null))", value, create);
            return ParameterStyles.body(sent, !required, text);
        }

        private JavaType declare(List<Property> named) {
            TypePlace own =
                    new TypePlace(place.packageName(), types.names().claim(place.className(), operation.node()));
            objects.add(new RequestObject(operation, own, named));
            return new JavaType.Generated(own.packageName(), own.className());
        }

        private List<ApiArgument> arguments(List<Property> named) {
            List<ApiArgument> all = new ArrayList<>();
            List<Property> sent = new ArrayList<>(path);
            Map<String, String> placeholders = names.of(operation).placeholders();
            path.forEach(property ->
                    all.add(styles.path(property, Objects.requireNonNull(placeholders.get(property.wireName())))));
            Scope scope = Scopes.parameters(name -> false);
            path.forEach(property -> scope.with(property.name()));
            List<Property> cookies = new ArrayList<>();
            Map<Property, Code> values = new HashMap<>();
            for (Property property : named) {
                Code getter = Code.name(property.getter());
                Code value = property.isPlain()
                        ? Code.format("request.%s()", getter)
                        : Code.format("request.%s().orElse(null)", getter);
                values.put(property, value);
                if (property.isIn(Location.COOKIE)) {
                    cookies.add(property);
                } else if (property.parameter() != null) {
                    String suffix = property.parameter().location().suffix();
                    String name = scope.claim(property.name(), property.name() + suffix);
                    all.add(styles.of(property, name, value));
                    sent.add(property);
                }
            }
            List<ApiArgument> fitting = new ArrayList<>(maps.fit(operation, all, sent, scope));
            if (!cookies.isEmpty()) {
                fitting.add(styles.cookies(cookies, values));
            }
            return fitting;
        }
    }
}
