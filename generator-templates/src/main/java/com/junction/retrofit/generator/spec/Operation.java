package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the document describes it.
 *
 * @param node its place in the document
 * @param httpMethod the HTTP method in capitals
 * @param path the key of its path item
 * @param description the description and the summary; each may be missing
 * @param deprecated whether the document deprecates it
 * @param pathParameters the path parameters in the order of the path
 * @param otherParameters query, header and cookie parameters
 * @param body the request body
 * @param response the response to a successful call
 * @param errors the JSON bodies of error responses by status code, {@code 4XX}, {@code 5XX} or {@code default}
 * @param security the alternatives for this operation, each a set of schemes
 * @param server the server that this operation uses instead of the document's server
 */
public record Operation(
        Node node,
        String httpMethod,
        PathTemplate path,
        @Nullable String description,
        boolean deprecated,
        List<Parameter> pathParameters,
        List<Parameter> otherParameters,
        Optional<Body> body,
        Response response,
        Map<String, Schema> errors,
        List<Node> security,
        Optional<Node> server) {

    /**
     * A request body.
     *
     * @param kind the way in which it is written
     * @param mediaType its media type as the document writes it
     * @param node its media type in the document
     * @param schema its schema
     * @param required whether it must be sent
     */
    public record Body(MediaKind kind, String mediaType, Node node, Schema schema, boolean required) {}

    /**
     * The response to a successful call.
     *
     * @param kind the way in which the body is read; null if there is no body
     * @param schema the schema of the body; null if there is no body
     * @param accept the media types of all responses, decoded ones first; empty if the document does not name any
     * @param mayBeEmpty whether a successful response may have no body, or null instead of a body
     * @param headers the headers that the document describes, with their descriptions
     */
    public record Response(
            @Nullable MediaKind kind,
            @Nullable Schema schema,
            Optional<String> accept,
            boolean mayBeEmpty,
            Map<String, String> headers) {}

    /** Returns its operationId, which may be missing or blank. */
    public Optional<String> id() {
        return node.text("operationId").filter(id -> !id.isBlank());
    }

    /** Returns the name of the operation for error messages. */
    public String displayName() {
        return httpMethod + " " + path.key();
    }
}
