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
 * @param httpMethod in capitals
 * @param path the key of its path item
 * @param description description or summary, either of which may be missing
 * @param deprecated whether it should no longer be called
 * @param pathParameters in the order of the path
 * @param otherParameters query, header and cookie parameters
 * @param body the request body
 * @param response what a success is answered with
 * @param errors the JSON bodies of error responses by status code, {@code 4XX}, {@code 5XX} or {@code default}
 * @param security the alternatives that hold for this operation, each a set of schemes
 * @param server the server that it is called on in place of the document's
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
     * @param kind how it is written
     * @param mediaType as the document writes it
     * @param node the media type in the document
     * @param schema what it looks like
     * @param required whether it must be sent
     */
    public record Body(MediaKind kind, String mediaType, Node node, Schema schema, boolean required) {}

    /**
     * What a success is answered with.
     *
     * @param kind how the body is read; null where there is none
     * @param schema what it looks like; null where there is none
     * @param accept the media types of all answers, what is decoded first; empty if the document names none
     * @param mayBeEmpty whether some success has no body, or null in place of one
     * @param headers the names of headers that the document describes, with what it says of them
     */
    public record Response(
            @Nullable MediaKind kind,
            @Nullable Schema schema,
            Optional<String> accept,
            boolean mayBeEmpty,
            Map<String, String> headers) {}

    /** Its operationId, which may be missing or blank. */
    public Optional<String> id() {
        return node.text("operationId").filter(id -> !id.isBlank());
    }

    /** How errors call the operation. */
    public String displayName() {
        return httpMethod + " " + path.key();
    }
}
