package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import java.util.List;

/** The status is a documented one, and the one that the case asks for. */
final class StatusConformance implements Check {
    @Override
    public String name() {
        return "status_code_conformance";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        String pointer = planned.operation().pointer() + "/responses";
        if (exchange.answer().isEmpty()) {
            return exchange.request() == null
                    ? List.of()
                    : List.of(new Violation(
                            name(), "answered", "no answer came back: " + exchange.problem(), "", pointer));
        }
        int status = exchange.answer().get().status();
        if (planned.operation().response(status).isEmpty()) {
            return List.of(new Violation(name(), "documented", status + " is not documented", "", pointer));
        }
        boolean expected = planned.expected().status().map(s -> s == status).orElse(status / 100 == 4);
        String wanted = planned.expected().status().map(String::valueOf).orElse("a documented 4xx");
        return expected
                ? List.of()
                : List.of(new Violation(name(), "expected", status + " came back, not " + wanted, "", pointer));
    }
}
