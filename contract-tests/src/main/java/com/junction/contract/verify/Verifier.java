package com.junction.contract.verify;

import com.junction.contract.document.Contract;
import com.junction.contract.document.JsonSchemas;
import com.junction.contract.replay.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Judges exchanges by the contract: not the mock's opinion counts, nor the client's. */
public final class Verifier {
    /** What Prism says of a failure of its own. */
    private static final String MOCK_FAILED = "https://stoplight.io/prism/errors#UNKNOWN";

    private final List<Check> checks;
    private final ResponseSchemaConformance bodies;

    private Verifier(List<Check> checks, JsonSchemas schemas) {
        this.checks = checks;
        this.bodies = new ResponseSchemaConformance(schemas);
    }

    /** Judges what goes between a client and a server, and what the client makes of it. */
    public static Verifier ofClient(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        List<Check> checks = new ArrayList<>(List.of(new RequestConformance(contract.tree(), schemas)));
        checks.addAll(ofResponses(schemas));
        checks.add(new DecodeFidelity());
        return new Verifier(checks, schemas);
    }

    /** Judges what a server answers. */
    public static Verifier ofServer(Contract contract) {
        JsonSchemas schemas = new JsonSchemas(contract);
        return new Verifier(ofResponses(schemas), schemas);
    }

    private static List<Check> ofResponses(JsonSchemas schemas) {
        return List.of(
                new StatusConformance(),
                new ContentTypeConformance(),
                new ResponseHeadersConformance(),
                new ResponseSchemaConformance(schemas));
    }

    /** An exchange that can be judged, or that says why not: the mistakes of a mock are none of the contract. */
    public Exchange admit(Exchange exchange) {
        if (exchange.answer()
                .filter(answer -> answer.body().contains(MOCK_FAILED))
                .isPresent()) {
            return exchange.unjudged("the mock failed to write an answer");
        }
        return exchange.planned().isAnsweredFreely() && !bodies.check(exchange).isEmpty()
                ? exchange.unjudged("the mock wrote a body that is not valid by its schema")
                : exchange;
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
