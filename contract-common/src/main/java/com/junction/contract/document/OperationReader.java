package com.junction.contract.document;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.DocumentNotes;
import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the operations of a document. */
final class OperationReader {
    /** The schemes whose credentials answer a challenge of the server (RFC 9110, section 11.3). */
    private static final Set<String> CHALLENGED =
            Set.of("digest", "hoba", "mutual", "negotiate", "ntlm", "scram-sha-1", "scram-sha-256");

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> WITHOUT_BODY = Set.of("get", "head", "trace");

    /** Statuses whose responses never have content, whatever a document says (RFC 9110, section 6.4.1). */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    /** Headers that connections add and remove, so clients cannot rely on them (RFC 9110, sections 7.6.1 and 8.4). */
    private static final Set<String> OF_THE_TRANSFER = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "keep-alive",
            "trailer",
            "transfer-encoding",
            "upgrade");

    private final DocumentTree tree;
    private final DocumentNotes notes = new DocumentNotes();
    private final Map<String, Credential> schemes = new LinkedHashMap<>();

    OperationReader(DocumentTree tree) {
        this.tree = tree;
        Place all = tree.root().child("components", "securitySchemes");
        for (String name : all.node().propertyNames()) {
            credential(name, all.child(name)).ifPresent(credential -> schemes.put(name, credential));
        }
    }

    /** Notes on unusual operations, each in one sentence. */
    List<String> notes() {
        return notes.all();
    }

    List<ContractOperation> read() {
        List<ContractOperation> operations = new ArrayList<>();
        Place paths = tree.root().child("paths");
        for (String path : paths.node().propertyNames()) {
            if (path.startsWith("x-")) {
                continue;
            }
            operations.addAll(ofPathItem(path, path, paths, path));
        }
        return operations;
    }

    /** The webhooks: requests that the server sends. */
    List<ContractOperation> webhooks() {
        Place all = tree.root().child("webhooks");
        return all.node().propertyNames().stream()
                .flatMap(name -> ofPathItem("webhook " + name, "", all, name).stream())
                .toList();
    }

    /** The callbacks of an operation: requests that the server sends because of it. */
    List<ContractOperation> callbacks(ContractOperation operation) {
        List<ContractOperation> requests = new ArrayList<>();
        Place all = tree.at(operation.pointer()).child("callbacks");
        for (String name : all.node().propertyNames()) {
            Place callback = all.child(name);
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
     * @param path the path in the names of the operations
     * @param template the path with its parameters; empty for a callback
     */
    private List<ContractOperation> ofPathItem(String path, String template, Place all, String name) {
        // Fields beside the reference of a path item belong to the path item too.
        List<Place> items = Stream.of(all.raw(name), all.child(name)).distinct().toList();
        List<ContractOperation> operations = new ArrayList<>();
        for (Place item : items) {
            item.node().propertyNames().stream()
                    .filter(METHODS::contains)
                    .forEach(method -> operations.add(operation(path, template, items, method, item.child(method))));
        }
        return operations;
    }

    private ContractOperation operation(
            String path, String template, List<Place> items, String method, Place operation) {
        Place requestBody = operation.child("requestBody");
        boolean takesBody = !WITHOUT_BODY.contains(method);
        List<ContractBody> bodies =
                takesBody ? bodiesOfRequest(requestBody.child("content").in(Direction.REQUEST)) : List.of();
        List<Set<Credential>> credentials = credentials(operation);
        Set<Credential> foreign = new LinkedHashSet<>(schemes.values());
        credentials.forEach(all -> all.forEach(declared -> foreign.removeIf(declared::isSentLike)));
        List<Place> owners = Stream.concat(items.stream(), Stream.of(operation)).toList();
        DeclaredParameters parameters = new DeclaredParameters(owners, operation);
        return new ContractOperation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.pointer(),
                parameters.in(PathTemplate.of(template)),
                bodies,
                takesBody && requestBody.node().path("required").asBoolean(false),
                responses(operation),
                credentials,
                foreign,
                operation.node().path("x-fern-ignore").asBoolean(false),
                operation.node().path("operationId").asString(""),
                tags(operation));
    }

    private static List<String> tags(Place operation) {
        return operation
                .node()
                .path("tags")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static Optional<Credential> credential(String schemeName, Place scheme) {
        String type = scheme.node().path("type").asString("");
        String name = scheme.node().path("name").asString("");
        String http = scheme.node().path("scheme").asString("").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "apiKey" -> {
                String in = scheme.node().path("in").asString("");
                yield Optional.of(
                        in.equals("header")
                                ? Credential.header(schemeName, name, "")
                                : new Credential(schemeName, in, name, "", Optional.empty()));
            }
            case "http" ->
                Optional.of(Credential.header(schemeName, "Authorization", http))
                        .filter(each -> !CHALLENGED.contains(http));
            case "oauth2" ->
                Optional.of(Credential.header(schemeName, "Authorization", "bearer")
                        .with(tokens(scheme.child("flows", "clientCredentials"))));
            case "openIdConnect" -> Optional.of(Credential.header(schemeName, "Authorization", "bearer"));
            default -> Optional.empty();
        };
    }

    private static Optional<TokenEndpoint> tokens(Place flow) {
        String url = flow.node().path("tokenUrl").asString("").strip();
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new TokenEndpoint(
                        url, List.copyOf(flow.node().path("scopes").propertyNames())));
    }

    private List<Set<Credential>> credentials(Place operation) {
        Place security = operation.node().has("security")
                ? operation.child("security")
                : tree.root().child("security");
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

    private List<ContractResponse> responses(Place operation) {
        List<ContractResponse> responses = new ArrayList<>();
        Place all = operation.child("responses");
        for (String code : all.node().propertyNames()) {
            if (!code.startsWith("x-")) {
                Place response = all.child(code).in(Direction.RESPONSE);
                List<ContractBody> bodies =
                        WITHOUT_CONTENT.contains(code) ? List.of() : bodiesOfResponse(response.child("content"));
                responses.add(new ContractResponse(code, response.pointer(), bodies, headers(response)));
            }
        }
        // Without responses, any response is valid (OpenAPI 3.1, Operation Object, "responses").
        return responses.isEmpty()
                ? List.of(new ContractResponse("default", operation.pointer(), List.of(), List.of()))
                : responses;
    }

    /** The headers without Content-Type, which OpenAPI ignores (Response Object, "headers"). */
    private List<ContractHeader> headers(Place response) {
        Place all = response.child("headers");
        return all.node().propertyNames().stream()
                .filter(name -> !name.equalsIgnoreCase("Content-Type"))
                .filter(name -> !OF_THE_TRANSFER.contains(name.toLowerCase(Locale.ROOT)))
                .map(name -> {
                    Place header = all.child(name);
                    boolean required = header.node().path("required").asBoolean(false);
                    return new ContractHeader(name, required, header.child("schema"));
                })
                .toList();
    }

    /**
     * The bodies of a response. No request can accept a key that is not a media type (RFC 9110, section 12.5.1). Such a
     * key is left out beside media types, and stands for any media type otherwise.
     */
    private List<ContractBody> bodiesOfResponse(Place content) {
        List<ContractBody> bodies = withSchemas(bodies(content));
        List<ContractBody> askable =
                bodies.stream().filter(ContractBody::isMediaRange).toList();
        if (askable.size() == bodies.size()) {
            return bodies;
        }
        notes.add(
                tree.file().toString(),
                "#" + content.pointer(),
                "a key of \"content\" is not a media type; "
                        + (askable.isEmpty() ? "it is read as any media type" : "it is left out"));
        return askable.isEmpty() ? bodies : askable;
    }

    /** Some frameworks add JSON without a schema beside the same JSON with a schema. The former is left out. */
    private static List<ContractBody> withSchemas(List<ContractBody> bodies) {
        Optional<ContractBody> described = bodies.stream()
                .filter(body -> body.kind() == BodyKind.JSON && body.isDescribed())
                .findFirst();
        return bodies.stream()
                .map(body -> body.kind() == BodyKind.JSON && !body.isDescribed()
                        ? described.map(body::withSchemaOf).orElse(body)
                        : body)
                .toList();
    }

    /** A key that is not a media type stands for any media type, because a client must send one. */
    private List<ContractBody> bodiesOfRequest(Place content) {
        return bodies(content).stream()
                .map(body -> body.isMediaRange()
                        ? body
                        : new ContractBody(
                                body.mediaType(),
                                BodyKind.of("*/*", body.schema().node()),
                                body.place(),
                                body.schema()))
                .toList();
    }

    private List<ContractBody> bodies(Place content) {
        return content.node().propertyNames().stream()
                .map(type -> body(type, content.child(type)))
                .toList();
    }

    private ContractBody body(String mediaType, Place place) {
        Place schema = place.child("schema");
        return new ContractBody(mediaType, BodyKind.of(mediaType, schema.node()), place, schema);
    }
}
