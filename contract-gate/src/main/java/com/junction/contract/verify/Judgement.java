package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/**
 * What an exchange comes to.
 *
 * @param exchange the exchange, which says why if it cannot be judged
 * @param violations none where it conforms or cannot be judged
 */
public record Judgement(Exchange exchange, List<Violation> violations) {
    /** Why an exchange is not judged that a mock should have refused. */
    public static final String ACCEPTED_BY_MOCK = "the mock accepts a request that the document does not allow";
}
