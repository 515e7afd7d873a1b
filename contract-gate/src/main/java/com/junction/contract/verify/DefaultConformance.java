package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.LostDefault;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.tree.Place;
import java.util.List;

/** Checks that the client returns the document's default for an absent property. */
final class DefaultConformance implements Check {
    static final String NAME = "default_conformance";
    static final String QUESTION =
            "are defaults valid by their schemas, and does the client return them for absent properties?";

    private final JsonSchemas schemas;

    DefaultConformance(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    @Override
    public String checkName() {
        return NAME;
    }

    @Override
    public String question() {
        return QUESTION;
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.lostDefaults().stream()
                .filter(this::isValid)
                .map(lost -> new Violation(
                        "default",
                        lost.message(),
                        lost.instance(),
                        lost.schema().pointer() + "/default"))
                .toList();
    }

    /** A default that its schema does not allow is an error of the document; no getter could return it. */
    private boolean isValid(LostDefault lost) {
        Place schema = lost.schema();
        return schemas.validate(schema.node().path("default"), schema).isEmpty();
    }
}
