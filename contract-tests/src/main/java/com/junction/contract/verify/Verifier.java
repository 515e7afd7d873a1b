package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.replay.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Judges exchanges by the contract: not the mock's opinion counts, nor the client's. */
public final class Verifier {
    private final List<Check> checks;

    private Verifier(List<Check> checks) {
        this.checks = checks;
    }

    /** Judges what goes between a client and a server, and what the client makes of it. */
    public static Verifier ofClient(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        List<Check> checks = new ArrayList<>(List.of(new RequestConformance(contract.tree(), schemas)));
        checks.addAll(ofResponses(schemas));
        checks.add(new DecodeFidelity());
        return new Verifier(checks);
    }

    /** Judges what a server answers. */
    public static Verifier ofServer(Contract contract) {
        return new Verifier(ofResponses(new JsonSchemas(contract)));
    }

    private static List<Check> ofResponses(JsonSchemas schemas) {
        return List.of(
                new StatusConformance(),
                new ContentTypeConformance(),
                new ResponseHeadersConformance(),
                new ResponseSchemaConformance(schemas));
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
