package com.junction.contract.verify;

import com.junction.contract.document.JsonSchemas;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What Prism is known to get wrong by itself: an exchange that shows it says nothing of the contract. */
final class MockLimits {
    /** What it says of a failure of its own. */
    private static final String FAILED = "https://stoplight.io/prism/errors#UNKNOWN";

    /** It judges requests by JSON Schema draft 7, which does not know these. */
    private static final Set<String> LATER_KEYWORDS =
            Set.of("unevaluatedProperties", "unevaluatedItems", "dependentRequired", "dependentSchemas");

    private final JsonSchemas schemas;
    private final ResponseSchemaConformance bodies;

    MockLimits(JsonSchemas schemas) {
        this.schemas = schemas;
        this.bodies = new ResponseSchemaConformance(schemas);
    }

    /** Why an exchange cannot be judged, where it shows a limit. */
    Optional<String> shownBy(Exchange exchange) {
        Case planned = exchange.planned();
        if (exchange.answer().filter(answer -> answer.body().contains(FAILED)).isPresent()) {
            return Optional.of("the mock failed to write an answer");
        }
        if (planned.isAnsweredFreely() && !bodies.check(exchange).isEmpty()) {
            return Optional.of("the mock wrote a body that is not valid by its schema");
        }
        if (hasCommaInPath(planned) && status(exchange) / 100 == 4) {
            return Optional.of("the mock takes a text with a comma in a path for a list");
        }
        boolean accepted = planned.kind() == CaseKind.INVALID && status(exchange) / 100 == 2;
        return accepted && breaksLaterKeywordsAlone(planned)
                ? Optional.of("the mock does not know the keyword that the request breaks")
                : Optional.empty();
    }

    private static int status(Exchange exchange) {
        return exchange.answer().map(Exchange.WireResponse::status).orElse(0);
    }

    private static boolean hasCommaInPath(Case planned) {
        return planned.kind().isAllowed()
                && planned.operation().parameters().stream()
                        .filter(parameter -> parameter.in().equals("path"))
                        .map(parameter -> planned.parameters().get(parameter.key()))
                        .anyMatch(value -> value != null
                                && value.isString()
                                && value.asString().contains(","));
    }

    private boolean breaksLaterKeywordsAlone(Case planned) {
        JsonNode sent = planned.body();
        if (sent == null || planned.operation().body().isEmpty()) {
            return false;
        }
        List<JsonSchemas.Finding> findings =
                schemas.validate(sent, planned.operation().body().get().schema());
        return !findings.isEmpty() && findings.stream().allMatch(finding -> LATER_KEYWORDS.contains(finding.rule()));
    }
}
