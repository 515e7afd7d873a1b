package com.junction.retrofit.generator.naming;

import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.spec.Operation;
import com.junction.retrofit.generator.spec.RequestBodies;
import java.util.Optional;

/** Decides the packages of classes, and the names that they should have. */
public final class TypePlaces {
    private final GeneratorOptions options;
    private final OperationNames names;
    private final RequestBodies bodies;

    /** Creates the places for one client. */
    public TypePlaces(GeneratorOptions options, OperationNames names, RequestBodies bodies) {
        this.options = options;
        this.names = names;
        this.bodies = bodies;
    }

    /** Returns the package of a group's clients. */
    public String groupPackage(Operation operation) {
        return options.groupPackage(names.of(operation).packagePart());
    }

    /**
     * Returns the place of a schema that references lead to. A schema of a single operation is in the operation's
     * group.
     */
    public TypePlace component(Node schema) {
        String name = schema.text(NamingExtension.TYPE.key())
                .orElseGet(() -> schema.pointer().name());
        return new TypePlace(
                bodies.owner(schema.pointer()).map(this::requestsPackage).orElse(options.typesPackage()),
                JavaNames.pascalCase(name));
    }

    /** Returns the place of the request object of an operation. */
    public TypePlace request(Operation operation) {
        return new TypePlace(requestsPackage(operation), names.of(operation).requestClass());
    }

    /**
     * Returns the place of a form's request object. It has the name of the body's schema if that belongs to one
     * operation.
     */
    public TypePlace formRequest(Operation operation) {
        return bodies.ownedComponent(operation)
                .map(schema -> new TypePlace(requestsPackage(operation), JavaNames.pascalCase(schema.name())))
                .orElseGet(() -> request(operation));
    }

    /** Returns the place for the class of a body. */
    public TypePlace body(Operation operation) {
        if (bodies.isOwned(operation)) {
            return request(operation);
        }
        Optional<String> component = bodies.sharedComponent(operation);
        return component.isPresent()
                ? new TypePlace(options.typesPackage(), JavaNames.pascalCase(component.get()))
                : new TypePlace(requestsPackage(operation), names.of(operation).requestClass() + "Body");
    }

    /** Returns the place for the class of a response. */
    public TypePlace response(Operation operation) {
        return new TypePlace(
                groupPackage(operation) + ".types",
                names.of(operation).requestClass().replaceFirst("Request$", "Response"));
    }

    /** Returns the place for the class of an error's body. */
    public TypePlace error(String code) {
        return new TypePlace(options.errorsPackage(), ErrorNames.className(code) + "Body");
    }

    private String requestsPackage(Operation operation) {
        return groupPackage(operation) + ".requests";
    }
}
