package com.junction.contract.verify;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import java.util.List;

/** What a later version of the document adds to an answer survives the client: values of enums, properties, members. */
final class ForwardCompatibility implements Check {

    ForwardCompatibility() {}

    @Override
    public String name() {
        return "forward_compatibility";
    }

    @Override
    public String question() {
        return "do enum values, properties and union members of a later version survive the client?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.planned().kind() == CaseKind.LATER ? DecodeFidelity.compare(name(), exchange) : List.of();
    }
}
