package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.java.JavaNames;
import com.junction.retrofit.generator.naming.Scope;
import com.junction.retrofit.generator.naming.Scopes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the operations of a document. */
final class OperationReader {
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^{}]+)}");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** What a path item has beside operations; a warning is given for those of later versions where they are read. */
    private static final Set<String> OTHER_FIELDS =
            Set.of("$ref", "summary", "description", "servers", "parameters", "query", "additionalOperations");

    /** Headers that are not for parameters to describe (OpenAPI, Parameter Object, "name"). */
    private static final Set<String> OTHERWISE_DESCRIBED = Set.of("accept", "authorization", "content-type");

    private final Document document;
    private final Map<String, Scope> methodNames = new HashMap<>();

    OperationReader(Document document) {
        this.document = document;
    }

    /** All operations in the order of the document; for each that is left out, a warning is given. */
    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        document.root().get("paths").fields().forEach((path, item) -> {
            if (!path.startsWith("x-")) {
                read(path, item.merge(), operations);
            }
        });
        document.root()
                .get("webhooks")
                .fields()
                .values()
                .forEach(webhook -> webhook.warn("left out: a webhook is called by the server, not by a client"));
        if (operations.isEmpty()) {
            document.root().get("paths").warn("there is no operation, so the client has types only");
        }
        return operations;
    }

    private void read(String path, Node item, List<Operation> operations) {
        item.fields().forEach((method, node) -> {
            if (METHODS.contains(method)) {
                if (!node.value().isObject()) {
                    node.warn("left out: an operation is an object");
                } else if (node.isTrue("x-fern-ignore")) {
                    node.warn("left out, as its x-fern-ignore asks for");
                } else {
                    operations.add(read(path, item, method, node));
                }
            } else if (!OTHER_FIELDS.contains(method) && !method.startsWith("x-")) {
                node.warn("left out: a path item has no field of this name; methods are written in lower case");
            }
        });
    }

    private Operation read(String path, Node item, String method, Node node) {
        List<Parameter> parameters = parameters(item, node);
        String group = group(node);
        node.get("callbacks")
                .fields()
                .values()
                .forEach(callback -> callback.warn("left out: a callback is called by the server, not by a client"));
        Map<String, Schema> errors = ResponseReader.errors(node);
        return new Operation(
                node,
                method.toUpperCase(Locale.ROOT),
                path,
                group,
                uniqueName(group, methodName(node, group, method, path), node),
                Availability.describe(
                                node,
                                node.text("description")
                                        .or(() -> node.text("summary"))
                                        .or(() -> item.text("description")))
                        .orElse(null),
                Availability.isDeprecated(node),
                pathParameters(path, parameters, node),
                parameters.stream()
                        .filter(parameter -> parameter.location() != Location.PATH)
                        .toList(),
                requestBody(node, method),
                ResponseReader.success(node),
                errors,
                security(node),
                Stream.of(node, item)
                        .flatMap(place -> place.get("servers").items().stream())
                        .findFirst());
    }

    private String uniqueName(String group, String name, Node node) {
        return methodNames
                .computeIfAbsent(JavaNames.packagePart(group), part -> Scopes.operations())
                .claim(node, "another operationId or x-fern-sdk-method-name", JavaNames.camelCase(name));
    }

    private List<Parameter> parameters(Node item, Node operation) {
        Map<String, Parameter> byPlaceAndName = new LinkedHashMap<>();
        for (Node place : List.of(item, operation)) {
            Set<String> ofPlace = new HashSet<>();
            for (Node each : place.get("parameters").items()) {
                Node node = each.follow();
                String name = node.text("name").orElse("");
                Optional<Location> location = Location.of(node.text("in").orElse(""));
                if (name.isEmpty() || location.isEmpty()) {
                    node.warn("left out: a parameter needs a name and a place, which is path, query, header or cookie");
                } else if (location.get() == Location.HEADER
                        && OTHERWISE_DESCRIBED.contains(name.toLowerCase(Locale.ROOT))) {
                    node.warn("left out: security and media types describe this header, not a parameter");
                } else {
                    if (!ofPlace.add(location.get() + " " + name)) {
                        node.warn("stands twice in one list of parameters: the last one counts");
                    }
                    byPlaceAndName.put(location.get() + " " + name, Parameter.of(node, location.get()));
                }
            }
        }
        return List.copyOf(byPlaceAndName.values());
    }

    private static List<Parameter> pathParameters(String path, List<Parameter> parameters, Node operation) {
        List<Parameter> inPath =
                parameters.stream().filter(p -> p.location() == Location.PATH).toList();
        Map<String, Parameter> ordered = new LinkedHashMap<>();
        Matcher matcher = PATH_PARAMETER.matcher(path);
        while (matcher.find()) {
            String name = matcher.group(1);
            ordered.put(
                    name,
                    inPath.stream()
                            .filter(parameter -> parameter.name().equals(name))
                            .findFirst()
                            .orElseGet(() -> undeclared(name, operation)));
        }
        inPath.stream()
                .filter(parameter -> !ordered.containsKey(parameter.name()))
                .forEach(parameter -> parameter.node().warn("left out: the path has no {" + parameter.name() + "}"));
        return List.copyOf(ordered.values());
    }

    private static Parameter undeclared(String name, Node operation) {
        operation.warn(
                "the path has {" + name + "}, but no parameter of that name is declared: it is a string in Java");
        ObjectNode parameter = JsonNodeFactory.instance.objectNode().put("name", name);
        parameter.putObject("schema").put("type", "string");
        return Parameter.of(operation.get("parameters").get(name).with(parameter), Location.PATH);
    }

    private static String group(Node operation) {
        Node group = operation.get("x-fern-sdk-group-name");
        if (!group.items().isEmpty()) {
            return group.items().stream().map(name -> name.value().asText()).collect(Collectors.joining(" "));
        }
        return operation
                .text("x-fern-sdk-group-name")
                .or(() -> operation.get("tags").items().stream()
                        .map(tag -> tag.value().asText())
                        .findFirst())
                .filter(name -> !name.isBlank())
                .orElse("default");
    }

    private static String methodName(Node operation, String group, String method, String path) {
        Optional<String> name = operation.text("x-fern-sdk-method-name").filter(text -> !text.isBlank());
        if (name.isPresent()) {
            return name.get();
        }
        String id =
                operation.text("operationId").filter(text -> !text.isBlank()).orElse(method + path);
        // Ids such as repos/get repeat the group, which the client's accessor has said.
        String withoutGroup = id.replaceFirst("(?i)^" + Pattern.quote(group) + "[/.]", "");
        return withoutGroup.isEmpty() ? id : withoutGroup;
    }

    private static Optional<Operation.Body> requestBody(Node operation, String method) {
        Node body = operation.resolve("requestBody");
        Map<String, Node> contents = body.get("content").fields();
        if (contents.isEmpty()) {
            if (body.exists()) {
                body.warn("left out: a request body needs content");
            }
            return Optional.empty();
        }
        if (Set.of("get", "head", "trace").contains(method)) {
            body.warn("left out: HTTP gives the body of a " + method.toUpperCase(Locale.ROOT) + " no meaning");
            return Optional.empty();
        }
        List<Operation.Body> bodies = new ArrayList<>();
        contents.forEach((mediaType, node) -> {
            Schema schema = new Schema(node.get("schema"));
            bodies.add(new Operation.Body(
                    MediaKind.of(mediaType, schema), mediaType, node, schema, body.isTrue("required")));
        });
        Operation.Body chosen = bodies.stream()
                .filter(each -> each.kind() == MediaKind.JSON)
                .findFirst()
                .orElse(bodies.get(0));
        bodies.stream()
                .filter(each -> !each.mediaType().equals(chosen.mediaType()))
                .forEach(each ->
                        each.node().warn("left out: the client sends " + chosen.mediaType() + ", the other choice"));
        chosen.kind().warnOfUnreadSchema(chosen.mediaType(), chosen.node());
        return Optional.of(chosen);
    }

    /** The operation's own alternatives, an empty list included, else those of the document. */
    private List<Node> security(Node operation) {
        return operation.has("security")
                ? operation.get("security").items()
                : document.root().get("security").items();
    }
}
