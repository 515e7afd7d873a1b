package com.junction.contract.verify;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/** Checks that the client keeps what a later version of the document adds to a response. */
final class ForwardCompatibility implements Check {
    @Override
    public String checkName() {
        return "forward_compatibility";
    }

    @Override
    public String question() {
        return "does the client keep enum values, properties and union members of a later version?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.planned().kind() == CaseKind.LATER ? DecodeFidelity.compare(exchange) : List.of();
    }
}
