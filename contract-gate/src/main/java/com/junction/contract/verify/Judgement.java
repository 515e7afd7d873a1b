package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/**
 * The judgement of an exchange.
 *
 * @param exchange the exchange, which has the reason if it is inconclusive
 * @param violations empty if the exchange conforms or is inconclusive
 */
public record Judgement(Exchange exchange, List<Violation> violations) {
    /** The reason why an exchange is inconclusive whose request a mock should have rejected. */
    public static final String ACCEPTED_BY_MOCK = "the mock accepts a request that the document does not allow";
}
