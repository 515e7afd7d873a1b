package com.junction.contract.prism;

import com.junction.contract.schema.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Headers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer of Prism, which says what Prism finds wrong with the request: in a header, or in the body if Prism wrote
 * the body itself.
 */
public record PrismAnswer(int status, Headers headers, String body) {
    private static final String VIOLATIONS = "sl-violations";

    /** Begins the type of each problem (RFC 9457) that Prism itself writes. */
    private static final String OWN_PROBLEM = "https://stoplight.io/prism/errors#";

    /** The keywords that the request breaks. Violations of the response, which Prism also lists, are left out. */
    public List<String> brokenRules() {
        return violations()
                .map(violation -> violation.path("code").asString(""))
                .toList();
    }

    /** Why Prism failed at the request; empty if it did not fail. The document never describes such an answer. */
    public Optional<String> failure() {
        return status / 100 == 5
                ? Optional.of(problem().path("title").asString("")).filter(title -> !title.isEmpty())
                : Optional.empty();
    }

    /** The messages about the request; without a message, the title of Prism's problem. */
    public List<String> messages() {
        JsonNode problem = problem();
        return Stream.of(
                        violations(),
                        problem.path("validation").valueStream(),
                        Stream.of(problem).filter(JsonNode::isObject))
                .flatMap(findings -> findings)
                .map(finding ->
                        finding.path("message").asString(problem.path("title").asString("")))
                .filter(message -> !message.isEmpty())
                .toList();
    }

    private JsonNode problem() {
        return body.contains(OWN_PROBLEM) ? parsed(body) : MissingNode.getInstance();
    }

    private Stream<JsonNode> violations() {
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
