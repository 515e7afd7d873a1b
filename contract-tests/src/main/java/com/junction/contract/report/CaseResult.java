package com.junction.contract.report;

import com.junction.contract.replay.Exchange;
import com.junction.contract.verify.Violation;
import java.util.List;

/**
 * An exchange and what was found wrong with it.
 *
 * @param violations none where it conforms
 */
public record CaseResult(Exchange exchange, List<Violation> violations) {
    /** Whether the case was judged at all. */
    public boolean isJudged() {
        return exchange.inconclusive().isEmpty();
    }
}
