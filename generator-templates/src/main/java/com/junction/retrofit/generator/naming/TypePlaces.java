package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.RequestBodies;
import java.util.Optional;

/** The packages of classes, and the names that they have if these are free. */
public final class TypePlaces {
    private final GeneratorOptions options;
    private final OperationNames names;
    private final RequestBodies bodies;

    /** The places of the classes of one client. */
    public TypePlaces(GeneratorOptions options, OperationNames names, RequestBodies bodies) {
        this.options = options;
        this.names = names;
        this.bodies = bodies;
    }

    /** The package of a group's clients. */
    public String groupPackage(Operation operation) {
        return options.groupPackage(names.of(operation).packagePart());
    }

    /** The place of a schema that references lead to. A schema that belongs to an operation stands in its group. */
    public TypePlace component(Node schema) {
        String name = schema.text(NamingExtension.TYPE.key())
                .orElseGet(() -> schema.pointer().name());
        return new TypePlace(
                bodies.owner(schema.pointer()).map(this::requestsPackage).orElse(options.typesPackage()),
                JavaNames.pascalCase(name));
    }

    /** The place of the request object of an operation. */
    public TypePlace request(Operation operation) {
        return new TypePlace(requestsPackage(operation), names.of(operation).requestClass());
    }

    /** The place of the request object of a form, which is named after the schema of its body if only it has that. */
    public TypePlace formRequest(Operation operation) {
        return bodies.ownedComponent(operation)
                .map(schema -> new TypePlace(requestsPackage(operation), JavaNames.pascalCase(schema.name())))
                .orElseGet(() -> request(operation));
    }

    /** The place of the class of a body. */
    public TypePlace body(Operation operation) {
        if (bodies.isOwned(operation)) {
            return request(operation);
        }
        Optional<String> component = bodies.sharedComponent(operation);
        return component.isPresent()
                ? new TypePlace(options.typesPackage(), JavaNames.pascalCase(component.get()))
                : new TypePlace(requestsPackage(operation), names.of(operation).requestClass() + "Body");
    }

    /** The place of the class of a response. */
    public TypePlace response(Operation operation) {
        return new TypePlace(
                groupPackage(operation) + ".types",
                names.of(operation).requestClass().replaceFirst("Request$", "Response"));
    }

    /** The place of the class of an error's body. */
    public TypePlace error(String code) {
        return new TypePlace(options.errorsPackage(), ErrorNames.className(code) + "Body");
    }

    private String requestsPackage(Operation operation) {
        return groupPackage(operation) + ".requests";
    }
}
