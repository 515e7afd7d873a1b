package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.LostDefault;
import com.junction.contract.schema.JsonSchemas;
import com.junction.document.Place;
import java.util.List;

/** The client gives the document's default for a property that is absent. */
final class DefaultConformance implements Check {
    static final String NAME = "default_conformance";
    static final String QUESTION =
            "are defaults valid by their schemas, and does the client give them for what is absent?";

    private final JsonSchemas schemas;

    DefaultConformance(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return QUESTION;
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.lostDefaults().stream()
                .filter(this::canBeGiven)
                .map(lost -> new Violation(
                        NAME,
                        "default",
                        lost.message(),
                        lost.instance(),
                        lost.schema().pointer() + "/default"))
                .toList();
    }

    /** A default that is no value of its schema is a fault of the document, and none that a getter could return. */
    private boolean canBeGiven(LostDefault lost) {
        Place schema = lost.schema();
        return schemas.validate(schema.node().path("default"), schema).isEmpty();
    }
}
