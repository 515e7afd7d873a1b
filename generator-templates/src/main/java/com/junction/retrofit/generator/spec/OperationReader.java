package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Document;
import com.junction.retrofit.generator.document.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations of a document. */
public final class OperationReader {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /**
     * Fields that need no warning here: they are not operations, or are of a later OpenAPI version and get their own
     * warning.
     */
    private static final Set<String> OTHER_FIELDS =
            Set.of("$ref", "summary", "description", "servers", "parameters", "query", "additionalOperations");

    private final Document document;

    public OperationReader(Document document) {
        this.document = document;
    }

    /** Returns all operations in the order of the document; warns of each that the generator ignores. */
    public List<Operation> read() {
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
            document.root().get("paths").warn("the document has no operations, so the client has only types");
        }
        return operations;
    }

    private void read(String path, Node item, List<Operation> operations) {
        item.fields().forEach((method, node) -> {
            if (METHODS.contains(method)) {
                if (!node.value().isObject()) {
                    node.warn("left out: an operation is an object");
                } else if (node.isTrue("x-fern-ignore")) {
                    node.warn("left out, because x-fern-ignore is true");
                } else {
                    operations.add(read(path, item, method, node));
                }
            } else if (!OTHER_FIELDS.contains(method) && !method.startsWith("x-")) {
                node.warn("left out: a path item does not have this field; write methods in lower case");
            }
        });
    }

    private Operation read(String path, Node item, String method, Node node) {
        PathTemplate template = PathTemplate.of(path);
        OperationParameters parameters = new OperationParameters(template, item, node);
        node.get("callbacks")
                .fields()
                .values()
                .forEach(callback -> callback.warn("left out: a callback is called by the server, not by a client"));
        Map<String, Schema> errors = ResponseReader.errors(node);
        return new Operation(
                node,
                method.toUpperCase(Locale.ROOT),
                template,
                Availability.describe(
                                node,
                                node.text("description")
                                        .or(() -> node.text("summary"))
                                        .or(() -> item.text("description")))
                        .orElse(null),
                Availability.isDeprecated(node),
                parameters.inPath(),
                parameters.others(),
                requestBody(node, method),
                ResponseReader.success(node),
                errors,
                security(node),
                Stream.of(node, item)
                        .flatMap(place -> place.get("servers").items().stream())
                        .findFirst());
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
            String sent = sendable(mediaType, node);
            bodies.add(new Operation.Body(MediaKind.of(sent, schema), sent, node, schema, body.isTrue("required")));
        });
        // A range such as application/*+json cannot be sent.
        Operation.Body chosen = Collections.min(
                bodies,
                Comparator.comparing((Operation.Body each) -> each.kind() != MediaKind.JSON)
                        .thenComparing(each -> each.mediaType().contains("*")));
        bodies.stream()
                .filter(each -> !each.mediaType().equals(chosen.mediaType()))
                .forEach(each ->
                        each.node().warn("left out: the client sends " + chosen.mediaType() + ", the other choice"));
        chosen.kind().warnOfUnreadSchema(chosen.mediaType(), chosen.node());
        return Optional.of(chosen);
    }

    /**
     * Returns a media type for a header: without parameters if a header cannot contain it, and a range if it is
     * invalid.
     */
    private static String sendable(String mediaType, Node content) {
        if (MediaKind.isValid(mediaType)) {
            return mediaType;
        }
        String bare = mediaType.replaceFirst("(?s)\\s*;.*", "");
        if (MediaKind.isValid(bare)) {
            content.warn("has parameters that are not names with values: they are not sent");
            return bare;
        }
        content.warn("is not a media type: the client reads it as any media type");
        return "*/*";
    }

    /** Returns the operation's own alternatives, even if they are an empty list, else those of the document. */
    private List<Node> security(Node operation) {
        return operation.has("security")
                ? operation.get("security").items()
                : document.root().get("security").items();
    }
}
