package com.junction.contract.mutation;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.prism.PrismAnswer;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonText;
import com.junction.contract.target.Answer;
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
 * A request that a server was sent, and its answer without fault.
 *
 * @param operation whose path was asked for
 * @param rules the rules of the document that the request breaks, by their keywords
 * @param accepted an answer to a request of the operation that was accepted before, where there was one
 */
public record Passing(
        ContractOperation operation,
        String method,
        HttpUrl url,
        Headers headers,
        String sent,
        List<String> rules,
        Answer answer,
        @Nullable Answer accepted) {

    /** What passed in an exchange; empty where a client sent nothing or nothing came back. */
    public static Optional<Passing> of(Exchange exchange) {
        Exchange.WireRequest request = exchange.request();
        Exchange.WireResponse response = exchange.response();
        if (request == null || response == null) {
            return Optional.empty();
        }
        return Optional.of(new Passing(
                exchange.planned().operation(),
                request.method(),
                HttpUrl.get(request.baseUrl() + request.target()),
                request.headers(),
                request.body(),
                new PrismAnswer(response.status(), response.headers(), response.body()).brokenRules(),
                new Answer(response.status(), response.headers(), response.body(), false),
                null));
    }

    /** The same after another request of the operation was accepted. */
    public Passing after(@Nullable Answer earlier) {
        return new Passing(operation, method, url, headers, sent, rules, answer, earlier);
    }

    /** What the document says of the answer's body, where it is of JSON. */
    Optional<ContractBody> json() {
        return operation
                .response(answer.status())
                .flatMap(ContractResponse::json)
                .filter(json -> !answer.body().isEmpty()
                        && BodyKind.isJson(String.valueOf(answer.headers().get("Content-Type"))));
    }

    /** The request again. */
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

    /** Whether the request is one that the document allows. */
    public boolean isAllowed() {
        return rules.isEmpty() && answer.isSuccess() && method.equals(operation.method());
    }

    /** All scalars that the request says, as texts. */
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
