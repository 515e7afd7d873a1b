package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.replay.PrismFindings;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Why a mock does not do what the document says, in one line that is the same for the same cause. A mock is no judge of
 * the contract: it reads documents in its own way.
 */
final class MockOpinion {
    private static final int LONGEST = 200;

    private MockOpinion() {}

    /**
     * The reason why an exchange with a mock is not judged; empty if it can be.
     *
     * @param violations what a server would be blamed for
     * @param bodies the JSON body that a case asks for; empty if any will do
     */
    static Optional<String> of(
            Exchange exchange, List<Violation> violations, Function<Case, Optional<JsonNode>> bodies) {
        // Even if the document describes such an answer: a request that the mock fails at was not refused.
        Optional<String> failure = exchange.answer().flatMap(PrismFindings::failure);
        if (failure.isPresent()) {
            return Optional.of("the mock fails at the request " + inBrackets(failure.get()));
        }
        if (violations.isEmpty()) {
            return isAnother(exchange, bodies)
                    ? Optional.of("the mock does not answer with the body that it is asked for")
                    : Optional.empty();
        }
        boolean allowed = exchange.planned().kind().isAllowed();
        Optional<WireResponse> answer = exchange.answer();
        if (!allowed && answer.filter(each -> each.status() / 100 == 2).isPresent()) {
            return Optional.of(Judgement.ACCEPTED_BY_MOCK);
        }
        List<String> findings = answer.map(PrismFindings::messages).orElse(List.of());
        return Optional.of(
                allowed && !findings.isEmpty()
                        ? "the mock refuses a request that the document allows " + inBrackets(findings.get(0))
                        : "the mock does not answer as the document says "
                                + inBrackets(violations.get(0).message()));
    }

    /** Bodies of a later version are not judged by a schema, so that it is not seen otherwise. */
    private static boolean isAnother(Exchange exchange, Function<Case, Optional<JsonNode>> bodies) {
        JsonNode body = exchange.answer().map(WireResponse::json).orElse(null);
        return exchange.planned().kind() == CaseKind.LATER
                && body != null
                && bodies.apply(exchange.planned())
                        .filter(wanted -> JsonDifference.first(wanted, body).isPresent())
                        .isPresent();
    }

    /** Reports group reasons by what stands before a colon. Exceptions of JavaScript bring their stack along. */
    private static String inBrackets(String text) {
        String line = text.lines().findFirst().orElse("");
        String brief = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return "(" + brief.replace(": ", ", ") + ")";
    }
}
