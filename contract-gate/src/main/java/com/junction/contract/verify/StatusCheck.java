package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import java.util.List;

/** A question about the status of an answer. */
abstract class StatusCheck implements Check {
    private final String name;
    private final String wanted;

    /** @param wanted what must come back, for people */
    StatusCheck(String name, String wanted) {
        this.name = name;
        this.wanted = wanted;
    }

    /** Whether it is asked of a case. */
    abstract boolean applies(Case planned);

    /** Whether a status is an answer to a case. */
    abstract boolean accepts(Case planned, int status);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        return exchange
                .answer()
                .filter(answer -> applies(planned) && !accepts(planned, answer.status()))
                .map(answer -> new Violation(
                        name,
                        "status",
                        answer.status() + " came back, not " + wanted,
                        "",
                        planned.operation().pointer()))
                .stream()
                .toList();
    }
}
