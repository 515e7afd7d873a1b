package com.junction.contract.realserver;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A response. Its headers have the names that the document writes. */
final class Answer {
    static final JsonMapper JSON = new JsonMapper();
    private static final String CONTENT_TYPE = "Content-Type";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0]);
    }

    static Answer json(int status, JsonNode body) {
        return bytes(status, "application/json", JSON.writeValueAsBytes(body));
    }

    static Answer text(int status, String mediaType, String body) {
        return bytes(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer bytes(int status, String mediaType, byte[] body) {
        return new Answer(status, Map.of(CONTENT_TYPE, mediaType), body);
    }

    /** A problem (RFC 9457). */
    static Answer problem(int status, String title, String detail) {
        ObjectNode body = JSON.createObjectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return json(status, body).with(CONTENT_TYPE, "application/problem+json");
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    Answer without(String header) {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Answer(status, fewer, body);
    }

    Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    Answer withBody(byte[] other) {
        return new Answer(status, headers, other);
    }

    Answer withMediaType(String mediaType) {
        return with(CONTENT_TYPE, mediaType);
    }

    /** Changes the JSON object of the body. */
    Answer edit(Consumer<ObjectNode> change) {
        if (body.length == 0 || !(JSON.readTree(body) instanceof ObjectNode object)) {
            return this;
        }
        change.accept(object);
        return withBody(JSON.writeValueAsBytes(object));
    }
}
