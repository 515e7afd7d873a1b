package com.junction.contract.links;

import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.document.PercentEncoding;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A value of an exchange (OpenAPI, Link Object, "Runtime Expressions"), a text with such values in braces, or a constant.
 *
 * @param text the expression, as people write it
 * @param value finds the value in an exchange; empty if the exchange does not have it
 */
public record RuntimeExpression(String text, Function<Exchange, Optional<JsonNode>> value) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^{}]+)}");
    private static final Pattern PART = Pattern.compile("\\$(request|response)\\.(path|query|header|body)(.*)");

    /** The last segment of the URL in {@code Location}, which identifies a created resource (RFC 9110, 15.3.2). */
    static final RuntimeExpression LOCATION = new RuntimeExpression(
            "the last segment of $response.header.Location",
            exchange -> exchange.answer()
                    .map(answer -> answer.headers().get("Location"))
                    .flatMap(RuntimeExpression::lastSegment));

    /** The value in an exchange; empty if the exchange does not have it, or has null. */
    public Optional<JsonNode> in(Exchange exchange) {
        return value.apply(exchange).filter(found -> !found.isNull() && !found.isMissingNode());
    }

    /**
     * Reads the value of a parameter, or of the request body, of a Link Object.
     *
     * @throws IllegalArgumentException if it begins like an expression, but cannot be read as one
     */
    static RuntimeExpression parse(JsonNode declared) {
        if (!declared.isString()) {
            return new RuntimeExpression(declared.toString(), exchange -> Optional.of(declared));
        }
        String text = declared.asString();
        if (text.startsWith("$")) {
            return expression(text);
        }
        if (!EMBEDDED.matcher(text).find()) {
            return new RuntimeExpression(text, exchange -> Optional.of(declared));
        }
        EMBEDDED.matcher(text).results().forEach(match -> expression(match.group(1)));
        return new RuntimeExpression(text, exchange -> filled(text, exchange));
    }

    /** The value at a JSON pointer in the body of the response. */
    static RuntimeExpression ofResponseBody(String pointer) {
        return expression("$response.body#" + pointer);
    }

    /** The value at a JSON pointer in the body of the request. */
    static RuntimeExpression ofRequestBody(String pointer) {
        return expression("$request.body#" + pointer);
    }

    /** The value of a path parameter of the request. */
    static RuntimeExpression ofRequestPath(String name) {
        return expression("$request.path." + name);
    }

    private static RuntimeExpression expression(String text) {
        Matcher part = PART.matcher(text);
        if (!part.matches()) {
            return switch (text) {
                case "$url" -> ofRequest(text, request -> request.baseUrl() + request.target());
                case "$method" -> ofRequest(text, WireRequest::method);
                case "$statusCode" ->
                    new RuntimeExpression(
                            text, exchange -> exchange.answer().map(answer -> JSON.numberNode(answer.status())));
                default -> throw new IllegalArgumentException("\"" + text + "\" is not a runtime expression");
            };
        }
        boolean ofRequest = part.group(1).equals("request");
        String place = part.group(2);
        String rest = part.group(3);
        if (place.equals("body")) {
            JsonPointer pointer = pointer(text, rest);
            return new RuntimeExpression(
                    text, exchange -> body(exchange, ofRequest).map(body -> body.at(pointer)));
        }
        if (rest.length() < 2 || !rest.startsWith(".") || (!ofRequest && !place.equals("header"))) {
            throw new IllegalArgumentException("\"" + text + "\" is not a runtime expression");
        }
        String name = rest.substring(1);
        return new RuntimeExpression(
                text,
                exchange -> ofRequest
                        ? parameter(exchange.planned(), place, name).or(() -> header(exchange, place, name))
                        : exchange.answer()
                                .map(answer -> answer.headers().get(name))
                                .map(JSON::stringNode));
    }

    private static RuntimeExpression ofRequest(String text, Function<WireRequest, String> value) {
        return new RuntimeExpression(
                text,
                exchange -> Optional.ofNullable(exchange.request()).map(value).map(JSON::stringNode));
    }

    private static JsonPointer pointer(String text, String fragment) {
        if (!fragment.isEmpty() && !fragment.startsWith("#")) {
            throw new IllegalArgumentException("\"" + text + "\" is not a runtime expression");
        }
        return JsonPointer.compile(fragment.isEmpty() ? "" : fragment.substring(1));
    }

    private static Optional<JsonNode> body(Exchange exchange, boolean ofRequest) {
        return ofRequest
                ? Optional.ofNullable(exchange.planned().body())
                : exchange.answer().map(WireResponse::json);
    }

    private static Optional<JsonNode> parameter(Case planned, String in, String name) {
        ContractOperation operation = planned.operation();
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals(in))
                .filter(parameter -> in.equals("header")
                        ? parameter.name().equalsIgnoreCase(name)
                        : parameter.name().equals(name))
                .flatMap(parameter -> Stream.ofNullable(planned.parameters().get(parameter.key())))
                .findFirst();
    }

    private static Optional<JsonNode> header(Exchange exchange, String place, String name) {
        return Optional.ofNullable(exchange.request())
                .filter(request -> place.equals("header"))
                .map(request -> request.headers().get(name))
                .map(JSON::stringNode);
    }

    private static Optional<JsonNode> filled(String text, Exchange exchange) {
        StringBuilder filled = new StringBuilder();
        Matcher embedded = EMBEDDED.matcher(text);
        while (embedded.find()) {
            Optional<JsonNode> value = expression(embedded.group(1)).in(exchange);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            embedded.appendReplacement(
                    filled, Matcher.quoteReplacement(value.get().asString("")));
        }
        return Optional.of(JSON.stringNode(embedded.appendTail(filled).toString()));
    }

    private static Optional<JsonNode> lastSegment(String location) {
        String path = location.split("[?#]", 2)[0].replaceFirst("/+$", "");
        String segment = path.substring(path.lastIndexOf('/') + 1);
        return segment.isEmpty() || path.endsWith(":")
                ? Optional.empty()
                : Optional.of(JSON.stringNode(PercentEncoding.decode(segment)));
    }

    @Override
    public String toString() {
        return text;
    }
}
