package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.replay.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Judges exchanges by the contract: not the mock's opinion counts, nor the client's. */
public final class Verifier {
    private final List<Check> checks;

    /** A judge for one contract. */
    public Verifier(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        this.checks = List.of(
                new RequestConformance(schemas),
                new StatusConformance(),
                new ContentTypeConformance(),
                new ResponseHeadersConformance(),
                new ResponseSchemaConformance(schemas),
                new DecodeFidelity());
    }

    /** All violations of an exchange. One that is inconclusive has none. */
    public List<Violation> verify(Exchange exchange) {
        List<Violation> violations = new ArrayList<>();
        if (exchange.inconclusive().isEmpty()) {
            checks.forEach(check -> violations.addAll(check.check(exchange)));
        }
        return violations;
    }
}
