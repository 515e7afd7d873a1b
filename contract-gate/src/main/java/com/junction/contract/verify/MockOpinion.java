package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.prism.PrismAnswer;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Explains in one line why a mock deviates from the document. The same cause has the same line. A mock does not judge
 * the contract, because it interprets documents in its own way.
 */
final class MockOpinion {
    private static final int LONGEST = 200;

    private MockOpinion() {}

    /**
     * The reason why an exchange with a mock is inconclusive; empty if it can be judged.
     *
     * @param violations the violations of a server that gave the same answer
     * @param bodies the JSON body that a case asks for; empty if any will do
     */
    static Optional<String> of(
            Exchange exchange, List<Violation> violations, Function<Case, Optional<JsonNode>> bodies) {
        Optional<WireResponse> answer = exchange.answer();
        Optional<PrismAnswer> ofPrism = answer.map(each -> new PrismAnswer(each.status(), each.headers(), each.body()));
        // This comes first, because a failure may look like a response that the document describes.
        Optional<String> failure = ofPrism.flatMap(PrismAnswer::failure);
        if (failure.isPresent()) {
            return Optional.of("the mock fails at the request " + inBrackets(failure.get()));
        }
        if (violations.isEmpty()) {
            return hasAnotherBody(exchange, bodies)
                    ? Optional.of("the mock does not answer with the body that it is asked for")
                    : Optional.empty();
        }
        boolean allowed = exchange.planned().kind().isAllowed();
        if (!allowed && answer.filter(each -> each.status() / 100 == 2).isPresent()) {
            return Optional.of(Judgement.ACCEPTED_BY_MOCK);
        }
        List<String> findings = ofPrism.map(PrismAnswer::messages).orElse(List.of());
        return Optional.of(
                allowed && !findings.isEmpty()
                        ? "the mock refuses a request that the document allows " + inBrackets(findings.get(0))
                        : "the mock does not answer as the document says "
                                + inBrackets(violations.get(0).message()));
    }

    /** A body of a later version is not validated by a schema, so it is compared with the one that was asked for. */
    private static boolean hasAnotherBody(Exchange exchange, Function<Case, Optional<JsonNode>> bodies) {
        JsonNode body = exchange.answer().map(WireResponse::json).orElse(null);
        return exchange.planned().kind() == CaseKind.LATER
                && body != null
                && bodies.apply(exchange.planned())
                        .filter(wanted -> JsonDifference.first(wanted, body).isPresent())
                        .isPresent();
    }

    /** Removes colons, by which reports group reasons, and the stack traces of JavaScript exceptions. */
    private static String inBrackets(String text) {
        String line = text.lines().findFirst().orElse("");
        String brief = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return "(" + brief.replace(": ", ", ") + ")";
    }
}
