package com.junction.contract.report;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/**
 * The result of a case: its exchange and the violations.
 *
 * @param violations empty if the exchange conforms or is inconclusive
 * @param recording the part of the exchange that is from a recording
 */
public record CaseResult(Exchange exchange, List<Violation> violations, Recording recording) {
    /** The parts of an exchange that can be from a recording. */
    public enum Recording {
        NOTHING,
        REQUEST,
        ALL
    }

    /** A result without a recording. */
    public CaseResult(Exchange exchange, List<Violation> violations) {
        this(exchange, violations, Recording.NOTHING);
    }

    /** Returns the same result, of a recording. */
    public CaseResult of(Recording part) {
        return new CaseResult(exchange, violations, part);
    }

    /** Whether the case is not inconclusive. */
    public boolean isJudged() {
        return exchange.inconclusive().isEmpty();
    }
}
