package com.junction.contract.report;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;

/**
 * The result of a case: its exchange and the violations.
 *
 * @param violations empty if the exchange conforms or is inconclusive
 * @param warnings differences from what users expect, which the document does not promise
 * @param recording the part of the exchange that is from a recording
 * @param step the place in a sequence; empty for a case that depends on no other
 */
public record CaseResult(
        Exchange exchange,
        List<Violation> violations,
        List<Violation> warnings,
        Recording recording,
        Optional<Step> step) {
    /** The parts of an exchange that can be from a recording. */
    public enum Recording {
        NOTHING,
        REQUEST,
        ALL
    }

    /** A result without a recording. */
    public CaseResult(Exchange exchange, List<Violation> violations) {
        this(exchange, violations, List.of(), Recording.NOTHING, Optional.empty());
    }

    /** Returns the same result, of a recording. */
    public CaseResult of(Recording part) {
        return new CaseResult(exchange, violations, warnings, part, step);
    }

    /** Returns the same result, as a step of a sequence. */
    public CaseResult as(Step place) {
        return new CaseResult(exchange, violations, warnings, recording, Optional.of(place));
    }

    /** Whether the case is not inconclusive. */
    public boolean isJudged() {
        return exchange.inconclusive().isEmpty();
    }
}
