package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the responses of an operation. */
final class ResponseReader {
    /** The kinds in order of preference, for a response with several media types. */
    private static final List<MediaKind> PREFERRED =
            List.of(MediaKind.JSON, MediaKind.EVENTS, MediaKind.TEXT, MediaKind.BINARY);

    /**
     * Statuses whose responses never have content, even if a document describes it (RFC 9110, sections 15.3.5, 15.3.6,
     * 15.4.5).
     */
    private static final Set<String> WITHOUT_CONTENT = Set.of("204", "205", "304");

    private ResponseReader() {}

    /** Combines the successful responses of an operation; several bodies become a union. */
    static Operation.Response success(Node operation) {
        List<Node> successes = new ArrayList<>();
        Map<String, Node> responses = responses(operation);
        responses.entrySet().stream()
                .filter(each -> each.getKey().matches("2\\d\\d|2[xX]{2}"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> successes.add(each.getValue()));
        if (successes.isEmpty()
                && responses.containsKey("default")
                && responses.keySet().stream().noneMatch(code -> code.startsWith("3"))) {
            successes.add(responses.get("default"));
        }
        Map<String, String> headers = new LinkedHashMap<>();
        successes.forEach(response -> headers.putAll(headers(response)));
        boolean someEmpty =
                successes.stream().anyMatch(response -> contents(response).isEmpty());
        List<Content> all = successes.stream()
                .flatMap(response -> contents(response).stream())
                .toList();
        List<Content> contents = meant(all);
        // The lowest status decides: an API that returns a file with 200 may return JSON with 202 while the client must
        // wait.
        Optional<MediaKind> kind = successes.stream()
                .map(response -> meant(contents(response)))
                .filter(ofResponse -> !ofResponse.isEmpty())
                .findFirst()
                .flatMap(ofFirst -> PREFERRED.stream()
                        .filter(each -> ofFirst.stream().anyMatch(content -> content.kind() == each))
                        .findFirst());
        if (kind.isEmpty()) {
            return new Operation.Response(
                    null, null, accept(List.of(), all, errorMediaTypes(responses, successes)), false, headers);
        }
        List<Content> read = contents.stream()
                .filter(content -> content.kind() == kind.get())
                .toList();
        contents.stream()
                .filter(content -> content.kind() != kind.get())
                .forEach(content -> content.node()
                        .warn("left out: the client asks for " + read.get(0).mediaType() + ", the other choice"));
        read.forEach(content -> content.kind().warnOfUnreadSchema(content.mediaType(), content.node()));
        Schema body = union(operation.get("responses"), read);
        Optional<String> accept = accept(read, all, errorMediaTypes(responses, successes));
        return new Operation.Response(kind.get(), body, accept, someEmpty || isNull(kind.get(), body), headers);
    }

    private static List<String> errorMediaTypes(Map<String, Node> responses, List<Node> successes) {
        return responses.values().stream()
                .filter(response -> !successes.contains(response))
                .flatMap(response -> contents(response).stream())
                .map(Content::mediaType)
                .toList();
    }

    /**
     * Returns all declared media types. Those that are decoded come first; other ones of a success get a lower weight.
     */
    private static Optional<String> accept(List<Content> read, List<Content> successes, List<String> errors) {
        Set<String> accepted = new LinkedHashSet<>();
        read.forEach(content -> accepted.add(content.mediaType()));
        accepted.addAll(errors);
        successes.stream()
                .map(Content::mediaType)
                .filter(mediaType -> !accepted.contains(mediaType))
                .toList()
                .forEach(mediaType -> accepted.add(mediaType + ";q=0.5"));
        accepted.removeIf(mediaType -> !MediaKind.isValid(mediaType));
        return Optional.of(String.join(", ", accepted)).filter(accept -> !accept.isEmpty() && !accept.equals("*/*"));
    }

    /** Returns the JSON bodies of errors, including redirects, because the client does not follow them. */
    static Map<String, Schema> errors(Node operation) {
        Map<String, Schema> errors = new LinkedHashMap<>();
        Map<String, Node> all = responses(operation);
        boolean hasSuccess = all.keySet().stream().anyMatch(code -> code.startsWith("2"));
        all.forEach((code, response) -> {
            if (code.matches("[345](\\d\\d|[xX]{2})") || (code.equals("default") && hasSuccess)) {
                error(response).ifPresent(body -> errors.put(code.replace('x', 'X'), body));
            } else if (!code.matches("[12](\\d\\d|[xX]{2})|default")) {
                response.warn("left out: \"" + code + "\" is not a status code");
            }
        });
        return errors;
    }

    private static Optional<Schema> error(Node response) {
        List<Content> contents = contents(response);
        List<Content> json = meant(contents.stream()
                .filter(content -> content.kind() == MediaKind.JSON)
                .toList());
        if (json.isEmpty()) {
            contents.forEach(content -> content.kind().warnOfUnreadSchema(content.mediaType(), content.node()));
        }
        return json.isEmpty() ? Optional.empty() : Optional.of(union(response.get("content"), json));
    }

    /** Returns a union of the schemas without duplicates. */
    private static Schema union(Node place, List<Content> contents) {
        List<Schema> schemas = new ArrayList<>();
        contents.stream()
                .map(Content::schema)
                .filter(schema -> !isKnown(schema, schemas))
                .forEach(schemas::add);
        return Schema.unionOf(place, schemas);
    }

    private record Content(Node node, String mediaType, MediaKind kind, Schema schema) {}

    /** Whether null may replace the body. A schema of any value contains null already. */
    private static boolean isNull(MediaKind kind, Schema body) {
        return kind == MediaKind.JSON && body.isNullable() && body.resolved().kind() != Schema.Kind.ANY;
    }

    /** Ignores JSON without a schema beside other media types, because frameworks add it by default. */
    private static List<Content> meant(List<Content> contents) {
        List<Content> meant = contents.stream()
                .filter(content ->
                        content.kind() != MediaKind.JSON || content.schema().hasKeywords())
                .toList();
        return meant.isEmpty() ? contents : meant;
    }

    private static boolean isKnown(Schema schema, List<Schema> schemas) {
        return schemas.stream()
                .anyMatch(other -> other.target()
                                .pointer()
                                .equals(schema.target().pointer())
                        || (other.pointer().file().equals(schema.pointer().file())
                                && other.node().value().equals(schema.node().value())));
    }

    private static Map<String, Node> responses(Node operation) {
        Map<String, Node> responses = new LinkedHashMap<>();
        operation.get("responses").fields().forEach((code, response) -> {
            if (!code.startsWith("x-")) {
                responses.put(code, withContentOnlyIfPossible(code, response.follow()));
            }
        });
        return responses;
    }

    private static Node withContentOnlyIfPossible(String code, Node response) {
        if (!WITHOUT_CONTENT.contains(code) || response.get("content").fields().isEmpty()) {
            return response;
        }
        response.warn("left out: its content, because a response with the status " + code + " has none");
        return response.without("content");
    }

    /** Returns the content for each media type; without a schema, any value is allowed. */
    private static List<Content> contents(Node response) {
        List<Content> contents = new ArrayList<>();
        response.get("content").fields().forEach((mediaType, node) -> {
            Schema schema = new Schema(node.get("schema"));
            contents.add(new Content(node, mediaType, kind(mediaType, schema), schema));
        });
        return contents;
    }

    private static MediaKind kind(String mediaType, Schema schema) {
        MediaKind kind = MediaKind.of(mediaType, schema);
        return switch (kind) {
            // The client writes forms but does not read them.
            case FORM -> MediaKind.TEXT;
            case MULTIPART -> MediaKind.BINARY;
            default -> kind;
        };
    }

    private static Map<String, String> headers(Node response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.get("headers").fields().forEach((name, header) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                headers.put(name, header.follow().text("description").orElse(""));
            }
        });
        return headers;
    }
}
