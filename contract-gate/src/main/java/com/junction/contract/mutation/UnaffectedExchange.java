package com.junction.contract.mutation;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.prism.PrismAnswer;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonText;
import com.junction.contract.server.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, and its answer before a fault is injected.
 *
 * @param operation the operation of the request's path
 * @param rules the keywords of the rules that the request breaks
 * @param accepted the answer to an accepted request of the same operation; null if none was accepted
 */
record UnaffectedExchange(
        ContractOperation operation,
        String method,
        HttpUrl url,
        Headers headers,
        String sent,
        List<String> rules,
        Answer answer,
        @Nullable Answer accepted) {

    /** The request and the answer of an exchange; empty if it lacks one of them. */
    static Optional<UnaffectedExchange> of(Exchange exchange) {
        Exchange.WireRequest request = exchange.request();
        Exchange.WireResponse response = exchange.response();
        if (request == null || response == null) {
            return Optional.empty();
        }
        return Optional.of(new UnaffectedExchange(
                exchange.planned().operation(),
                request.method(),
                HttpUrl.get(request.baseUrl() + request.target()),
                request.headers(),
                request.body(),
                new PrismAnswer(response.status(), response.headers(), response.body()).brokenRules(),
                new Answer(response.status(), response.headers(), response.body(), false),
                null));
    }

    /** The same with an answer to an accepted request of the operation. */
    UnaffectedExchange withAccepted(@Nullable Answer other) {
        return new UnaffectedExchange(operation, method, url, headers, sent, rules, answer, other);
    }

    /** The description of the answer's body; empty if the answer is not JSON. */
    Optional<ContractBody> json() {
        return operation
                .response(answer.status())
                .flatMap(ContractResponse::json)
                .filter(json -> !answer.body().isEmpty()
                        && BodyKind.isJson(String.valueOf(answer.headers().get("Content-Type"))));
    }

    /** The request, as a client sends it. */
    Request request() {
        String type = headers.get("Content-Type");
        boolean none = method.equals("GET") || method.equals("HEAD");
        RequestBody body = RequestBody.create(sent, type == null ? null : MediaType.parse(type));
        return new Request.Builder()
                .url(url)
                .headers(headers)
                .method(method, none ? null : body)
                .build();
    }

    /** Whether the document allows the request, and the server accepted it. */
    boolean isAllowed() {
        return rules.isEmpty() && answer.isSuccess() && method.equals(operation.method());
    }

    /** All scalar values of the request, as texts. */
    Stream<String> texts() {
        Stream<String> query = url.queryParameterNames().stream()
                .flatMap(name -> url.queryParameterValues(name).stream())
                .map(String::valueOf);
        JsonNode body = JsonText.parse(sent);
        Stream<String> fields = body == null
                ? Stream.empty()
                : Stream.concat(body.valueStream(), body.valueStream().flatMap(JsonNode::valueStream))
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asString);
        return Stream.of(query, url.pathSegments().stream(), fields).flatMap(texts -> texts);
    }
}
