package com.junction.contract.replay;

import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What Prism finds wrong with requests. It says so in a header of its answer, or in the body if that is its own. */
public final class PrismFindings {
    private static final String VIOLATIONS = "sl-violations";

    /** Begins the type of each problem (RFC 9457) that it writes by itself. */
    private static final String OWN_PROBLEM = "https://stoplight.io/prism/errors#";

    private PrismFindings() {}

    /** The keywords that the request breaks; its own answer it judges too. */
    public static List<String> ofRequest(Headers headers) {
        return inHeader(headers)
                .map(violation -> violation.path("code").asString(""))
                .toList();
    }

    /** Why Prism failed at a request; empty if it did not. Such an answer is not the one that a document describes. */
    public static Optional<String> failure(WireResponse response) {
        return response.status() / 100 == 5
                ? Optional.of(problem(response).path("title").asString("")).filter(title -> !title.isEmpty())
                : Optional.empty();
    }

    /** Sentences about the request; if there is none, the title of Prism's problem. */
    public static List<String> messages(WireResponse response) {
        JsonNode problem = problem(response);
        return Stream.of(
                        inHeader(response.headers()),
                        problem.path("validation").valueStream(),
                        Stream.of(problem).filter(JsonNode::isObject))
                .flatMap(findings -> findings)
                .map(finding ->
                        finding.path("message").asString(problem.path("title").asString("")))
                .filter(message -> !message.isEmpty())
                .toList();
    }

    private static JsonNode problem(WireResponse response) {
        return response.body().contains(OWN_PROBLEM) ? parsed(response.body()) : MissingNode.getInstance();
    }

    private static Stream<JsonNode> inHeader(Headers headers) {
        return parsed(String.valueOf(headers.get(VIOLATIONS)))
                .valueStream()
                .filter(violation ->
                        violation.path("location").path(0).asString("").equals("request"));
    }

    private static JsonNode parsed(String json) {
        JsonNode node = JsonText.parse(json);
        return node == null ? MissingNode.getInstance() : node;
    }
}
