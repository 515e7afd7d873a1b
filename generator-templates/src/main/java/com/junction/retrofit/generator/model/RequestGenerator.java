package com.junction.retrofit.generator.model;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.java.JavaType;
import com.junction.retrofit.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what object carries an operation's query and header parameters and its body. */
final class RequestGenerator {
    private final RequestBodies bodies;
    private final TypeResolver types;
    private final ObjectGenerator objects;
    private final List<SourceFile> files = new ArrayList<>();

    RequestGenerator(Document document, GeneratorOptions options, RequestBodies bodies, TypeResolver types) {
        this.bodies = bodies;
        this.types = types;
        this.objects = new ObjectGenerator(document, options, types);
    }

    /** The request objects that no schema of the document describes. */
    List<SourceFile> files() {
        return files;
    }

    Request generate(Operation operation) {
        TypePlace own = new TypePlace(operation.pointer(), bodies.requestsPackage(operation), operation.requestName());
        List<Property> parameters = operation.otherParameters().stream()
                .map(parameter -> objects.parameter(parameter, own))
                .toList();
        if (operation.body().isEmpty()) {
            return parameters.isEmpty()
                    ? new Request(Optional.empty(), parameters, null, "", true)
                    : ownRequest(operation, own, parameters, null);
        }
        Operation.Body body = operation.body().get();
        TypePlace inline = new TypePlace(body.pointer(), own.packageName(), own.className() + "Body");
        JavaType bodyType = types.resolve(body.schema(), inline);
        boolean carriesParameters = Schemas.reference(body.schema())
                .filter(bodies::isOwned)
                .filter(name -> !bodyType.adapter().contains("("))
                .isPresent();
        return parameters.isEmpty() || carriesParameters
                ? new Request(Optional.of(bodyType), parameters, bodyType, "request", false)
                : ownRequest(operation, own, parameters, bodyType);
    }

    private Request ownRequest(
            Operation operation, TypePlace place, List<Property> parameters, @Nullable JavaType bodyType) {
        List<Property> properties = new ArrayList<>(parameters);
        if (bodyType != null) {
            properties.add(
                    new Property("body", "body", bodyType, "The body.", true, false, true, null, null, false, null));
        }
        files.add(objects.generate("The parameters of " + operation.displayName() + ".", place, properties));
        JavaType type = JavaType.of(place.className(), "", place.packageName() + "." + place.className());
        boolean optional = properties.stream().noneMatch(Property::required);
        return new Request(Optional.of(type), parameters, bodyType, "request.getBody()", optional);
    }
}
