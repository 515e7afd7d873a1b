package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import java.util.List;

/** A request that was sent has an answer, which is complete and in time. */
final class ResponseReceived implements Check {
    @Override
    public String name() {
        return "response_received";
    }

    @Override
    public String question() {
        return "did a complete answer come back within the time limit of an exchange?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        boolean lost = exchange.request() != null && exchange.answer().isEmpty();
        return lost
                ? List.of(new Violation(
                        name(),
                        "answered",
                        "no complete answer came back: " + exchange.problem(),
                        "",
                        exchange.planned().operation().pointer() + "/responses"))
                : List.of();
    }
}
