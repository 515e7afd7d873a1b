package com.junction.contract.report;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/**
 * An exchange and what was found wrong with it.
 *
 * @param violations none where it conforms
 * @param recording what of the exchange is from a recording
 */
public record CaseResult(Exchange exchange, List<Violation> violations, Recording recording) {
    /** The part of an exchange that comes from a recording, and not from a plan or from a server. */
    public enum Recording {
        NOTHING,
        REQUEST,
        ALL
    }

    /** An exchange without a recording. */
    public CaseResult(Exchange exchange, List<Violation> violations) {
        this(exchange, violations, Recording.NOTHING);
    }

    /** The same, of a recording. */
    public CaseResult of(Recording part) {
        return new CaseResult(exchange, violations, part);
    }

    /** Whether the case was judged at all. */
    public boolean isJudged() {
        return exchange.inconclusive().isEmpty();
    }
}
