package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import java.time.Duration;
import java.util.List;

/** No answer takes longer than it may. */
final class MaxResponseTime implements Check {
    private final Duration most;

    MaxResponseTime(Duration most) {
        this.most = most;
    }

    @Override
    public String name() {
        return "max_response_time";
    }

    @Override
    public String question() {
        return "is the answer there in time? Off, unless a time is given";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange
                .answer()
                .filter(answer -> answer.duration().compareTo(most) > 0)
                .map(answer -> new Violation(
                        name(),
                        "duration",
                        "the answer took " + answer.duration().toMillis() + " ms, not at most " + most.toMillis(),
                        "",
                        exchange.planned().operation().pointer()))
                .stream()
                .toList();
    }
}
