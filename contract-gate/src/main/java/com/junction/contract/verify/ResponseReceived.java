package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/** Checks that a request that was sent gets a complete response within the time limit. */
final class ResponseReceived implements Check {
    @Override
    public String checkName() {
        return "response_received";
    }

    @Override
    public String question() {
        return "does a complete response arrive within the time limit of an exchange?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        boolean lost = exchange.request() != null && exchange.answer().isEmpty();
        return lost
                ? List.of(new Violation(
                        "answered",
                        "no complete response arrived: " + exchange.problem(),
                        exchange.planned().operation().pointer() + "/responses"))
                : List.of();
    }
}
