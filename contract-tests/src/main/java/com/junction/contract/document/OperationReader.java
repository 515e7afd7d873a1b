package com.junction.contract.document;

import com.junction.contract.document.DocumentTree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations of a document. */
final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> WITHOUT_BODY = Set.of("get", "head", "trace");
    private static final Set<String> PARAMETER_PLACES = Set.of("path", "query", "header", "cookie");

    /** Statuses whose responses never have content, whatever a document says (RFC 9110, section 6.4.1). */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    /** What a connection adds and removes: nobody who reads an answer can rely on it (RFC 9110, sections 7.6.1 and 8.4). */
    private static final Set<String> OF_THE_TRANSFER = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "keep-alive",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** Headers that are not for parameters to describe (OpenAPI, Parameter Object, "name"). */
    private static final Set<String> OTHERWISE_DESCRIBED = Set.of("authorization", "content-type", "accept");

    private final DocumentTree tree;
    private final Map<String, Credential> schemes = new LinkedHashMap<>();

    OperationReader(DocumentTree tree) {
        this.tree = tree;
        Place all = tree.child(tree.root(), "components", "securitySchemes");
        for (String name : all.node().propertyNames()) {
            credential(tree.child(all, name)).ifPresent(credential -> schemes.put(name, credential));
        }
    }

    List<ContractOperation> read() {
        List<ContractOperation> operations = new ArrayList<>();
        Place paths = tree.child(tree.root(), "paths");
        for (String path : paths.node().propertyNames()) {
            if (path.startsWith("x-")) {
                continue;
            }
            operations.addAll(ofPathItem(path, path, paths, path));
        }
        return operations;
    }

    /** The requests that the server sends by itself. */
    List<ContractOperation> webhooks() {
        Place all = tree.child(tree.root(), "webhooks");
        return all.node().propertyNames().stream()
                .flatMap(name -> ofPathItem("webhook " + name, "", all, name).stream())
                .toList();
    }

    /** The requests that the server sends because of an operation. */
    List<ContractOperation> callbacks(ContractOperation operation) {
        List<ContractOperation> requests = new ArrayList<>();
        Place all = tree.child(tree.at(operation.pointer()), "callbacks");
        for (String name : all.node().propertyNames()) {
            Place callback = tree.child(all, name);
            for (String url : callback.node().propertyNames()) {
                if (!url.startsWith("x-")) {
                    String path = "callback " + name + " of " + operation.name();
                    requests.addAll(ofPathItem(path, "", callback, url));
                }
            }
        }
        return requests;
    }

    /**
     * The operations of a path item.
     *
     * @param path what they are named by
     * @param template the path with its parameters, or empty where there are none
     */
    private List<ContractOperation> ofPathItem(String path, String template, Place all, String name) {
        // What stands beside the reference of a path item belongs to it too.
        List<Place> items =
                Stream.of(tree.raw(all, name), tree.child(all, name)).distinct().toList();
        List<ContractOperation> operations = new ArrayList<>();
        for (Place item : items) {
            item.node().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method ->
                            operations.add(operation(path, template, items, method, tree.child(item, method))));
        }
        return operations;
    }

    private ContractOperation operation(
            String path, String template, List<Place> items, String method, Place operation) {
        Place requestBody = tree.child(operation, "requestBody");
        List<ContractBody> bodies = WITHOUT_BODY.contains(method)
                ? List.of()
                : bodies(tree.child(requestBody, "content").in(Direction.REQUEST));
        List<Set<Credential>> credentials = credentials(operation);
        Set<Credential> foreign = new LinkedHashSet<>(schemes.values());
        credentials.forEach(foreign::removeAll);
        return new ContractOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.pointer(),
                parameters(template, items, operation),
                bodies,
                requestBody.node().path("required").asBoolean(false),
                responses(operation),
                credentials,
                foreign,
                operation.node().path("x-fern-ignore").asBoolean(false));
    }

    private static Optional<Credential> credential(Place scheme) {
        String type = scheme.node().path("type").asString("");
        String name = scheme.node().path("name").asString("");
        String http = scheme.node().path("scheme").asString("").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "apiKey" -> {
                String in = scheme.node().path("in").asString("");
                yield Optional.of(in.equals("header") ? Credential.header(name, "") : new Credential(in, name, ""));
            }
            case "http" -> Optional.of(Credential.header("Authorization", http));
            case "oauth2", "openIdConnect" -> Optional.of(Credential.header("Authorization", "bearer"));
            default -> Optional.empty();
        };
    }

    private List<Set<Credential>> credentials(Place operation) {
        Place security = operation.node().has("security")
                ? tree.child(operation, "security")
                : tree.child(tree.root(), "security");
        List<Set<Credential>> alternatives = new ArrayList<>();
        security.node().forEach(requirement -> {
            Set<Credential> all = new LinkedHashSet<>();
            requirement
                    .propertyNames()
                    .forEach(name -> Optional.ofNullable(schemes.get(name)).ifPresent(all::add));
            alternatives.add(all);
        });
        return alternatives;
    }

    private List<ContractParameter> parameters(String path, List<Place> items, Place operation) {
        Map<String, ContractParameter> parameters = new LinkedHashMap<>();
        Stream.concat(items.stream(), Stream.of(operation)).forEach(owner -> {
            int count = owner.node().path("parameters").size();
            for (int i = 0; i < count; i++) {
                parameter(tree.child(owner, "parameters", String.valueOf(i)))
                        .ifPresent(parameter -> parameters.put(parameter.key(), parameter));
            }
        });
        List<ContractParameter> ordered = new ArrayList<>();
        PathTemplate.names(path)
                .forEach(name -> ordered.add(Optional.ofNullable(parameters.remove("path " + name))
                        .orElseGet(() -> new ContractParameter(
                                name,
                                "path",
                                true,
                                tree.child(operation, "parameters", "undeclared"),
                                tree.child(operation, "parameters", "undeclared"),
                                "simple",
                                false,
                                false))));
        parameters.values().stream().filter(p -> !p.in().equals("path")).forEach(ordered::add);
        return ordered;
    }

    private Optional<ContractParameter> parameter(Place place) {
        String in = place.node().path("in").asString("");
        String name = place.node().path("name").asString("");
        boolean described = in.equals("header") && OTHERWISE_DESCRIBED.contains(name.toLowerCase(Locale.ROOT));
        if (!PARAMETER_PLACES.contains(in) || name.isEmpty() || described) {
            return Optional.empty();
        }
        String style =
                place.node().path("style").asString(in.equals("query") || in.equals("cookie") ? "form" : "simple");
        Place content = tree.child(place, "content").in(Direction.REQUEST);
        Place schema = content.node().propertyNames().stream()
                .findFirst()
                .map(type -> tree.child(content, type, "schema"))
                .orElseGet(() -> tree.child(place.in(Direction.REQUEST), "schema"));
        return Optional.of(new ContractParameter(
                name,
                in,
                in.equals("path") || place.node().path("required").asBoolean(false),
                place,
                schema,
                style,
                place.node().path("explode").asBoolean(style.equals("form")),
                content.node().isObject()));
    }

    private List<ContractResponse> responses(Place operation) {
        List<ContractResponse> responses = new ArrayList<>();
        Place all = tree.child(operation, "responses");
        for (String code : all.node().propertyNames()) {
            if (!code.startsWith("x-")) {
                Place response = tree.child(all, code).in(Direction.RESPONSE);
                List<ContractBody> bodies =
                        WITHOUT_CONTENT.contains(code) ? List.of() : bodies(tree.child(response, "content"));
                responses.add(new ContractResponse(code, response.pointer(), bodies, headers(response)));
            }
        }
        // Any answer will do then (OpenAPI 3.1, Operation Object, "responses").
        return responses.isEmpty()
                ? List.of(new ContractResponse("default", operation.pointer(), List.of(), List.of()))
                : responses;
    }

    /** Without the type of the content, which the media types say (OpenAPI, Response Object, "headers"). */
    private List<ContractHeader> headers(Place response) {
        Place all = tree.child(response, "headers");
        return all.node().propertyNames().stream()
                .filter(name -> !name.equalsIgnoreCase("Content-Type"))
                .filter(name -> !OF_THE_TRANSFER.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> {
                    Place header = tree.child(all, name);
                    boolean required = header.node().path("required").asBoolean(false);
                    return new ContractHeader(name, required, tree.child(header, "schema"));
                })
                .toList();
    }

    private List<ContractBody> bodies(Place content) {
        return content.node().propertyNames().stream()
                .map(type -> body(type, tree.child(content, type)))
                .toList();
    }

    private ContractBody body(String mediaType, Place place) {
        Place schema = tree.child(place, "schema");
        return new ContractBody(mediaType, BodyKind.of(mediaType, schema.node()), place, schema);
    }
}
