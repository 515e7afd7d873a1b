package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import java.util.List;

/** The client gives the document's default for a property that is absent. */
final class DefaultConformance implements Check {
    static final String NAME = "default_conformance";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "are defaults valid by their schemas, and does the client give them for what is absent?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.lostDefaults().stream()
                .map(lost -> new Violation(NAME, "default", lost.message(), lost.instance(), lost.document()))
                .toList();
    }
}
