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
    public String question() {
        return "is the status documented, and the one that the case asks for?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        Case planned = exchange.planned();
        String pointer = planned.operation().pointer() + "/responses";
        if (exchange.answer().isEmpty()) {
            return List.of();
        }
        int status = exchange.answer().get().status();
        boolean mustBeDocumented = planned.kind().isRefused()
                ? planned.operation().refuses()
                : planned.kind().isAllowed();
        if (mustBeDocumented && planned.documented(status).isEmpty()) {
            return List.of(new Violation(name(), "documented", status + " is not documented", "", pointer));
        }
        // That it is a refusal or a failure is for other checks to say.
        boolean another = planned.status()
                .filter(asked -> asked != status && (asked / 100 != 2 || status < 400))
                .isPresent();
        return another
                ? List.of(new Violation(
                        name(),
                        "expected",
                        status + " came back, not " + planned.status().get(),
                        "",
                        pointer))
                : List.of();
    }
}
