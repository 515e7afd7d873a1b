package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.time.Duration;
import java.util.List;

/** Checks that a response arrives within a time limit. */
final class MaxResponseTime implements Check {
    private final Duration most;

    MaxResponseTime(Duration most) {
        this.most = most;
    }

    @Override
    public String checkName() {
        return "max_response_time";
    }

    @Override
    public String question() {
        return "does the response arrive within the time that is set? Off by default";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange
                .answer()
                .filter(answer -> answer.duration().compareTo(most) > 0)
                .map(answer -> new Violation(
                        "duration",
                        "the response took " + answer.duration().toMillis() + " ms, expected at most "
                                + most.toMillis(),
                        exchange.planned().operation().pointer()))
                .stream()
                .toList();
    }
}
