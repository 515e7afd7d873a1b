package com.junction.contract.mutation;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.schema.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A fault of a client, which changes a request before it is sent, or a response before it is decoded. */
final class ClientFault {
    private final String name;
    private final Function<Sending, Optional<Request>> sent;
    private final Function<String, Optional<String>> read;

    private ClientFault(
            String name, Function<Sending, Optional<Request>> sent, Function<String, Optional<String>> read) {
        this.name = name;
        this.sent = sent;
        this.read = read;
    }

    /**
     * A request that a client is about to send.
     *
     * @param operation the operation that is called
     */
    record Sending(ContractOperation operation, Request request) {}

    /** A fault that changes the request. */
    static ClientFault sends(String name, Function<Sending, Optional<Request>> change) {
        return new ClientFault(name, change, body -> Optional.empty());
    }

    /** A fault that changes the JSON of the request by the first edit that applies. */
    static ClientFault writes(String name, Function<JsonNode, List<JsonNode>> edits) {
        return sends(name, sending -> {
            RequestBody body = sending.request().body();
            return body == null
                    ? Optional.empty()
                    : edited(text(body), edits)
                            .map(json -> sending.request()
                                    .newBuilder()
                                    .method(sending.request().method(), RequestBody.create(json, body.contentType()))
                                    .build());
        });
    }

    /** A fault that changes the JSON of the response by the first edit that applies. */
    static ClientFault reads(String name, Function<JsonNode, List<JsonNode>> edits) {
        return new ClientFault(name, sending -> Optional.empty(), body -> edited(body, edits));
    }

    /** What the client does wrong, such as "omits a header". */
    String name() {
        return name;
    }

    /** Whether it changes the request or the response of an exchange. */
    boolean affects(UnaffectedExchange exchange) {
        return send(exchange.operation(), exchange.request()).isPresent()
                || read(exchange.answer().body()).isPresent();
    }

    Optional<Request> send(ContractOperation operation, Request request) {
        return sent.apply(new Sending(operation, request));
    }

    Optional<String> read(String body) {
        return read.apply(body);
    }

    private static Optional<String> edited(String text, Function<JsonNode, List<JsonNode>> edits) {
        @Nullable JsonNode json = JsonText.parse(text);
        return json == null
                ? Optional.empty()
                : JsonEdits.of(json, edits).map(JsonNode::toString).findFirst();
    }

    /** The text of a body that is in memory. */
    static String text(RequestBody body) {
        Buffer buffer = new Buffer();
        try {
            body.writeTo(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return buffer.readUtf8();
    }
}
