package com.junction.contract.verify;

import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.JsonDifference;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Checks that the client decodes the body, and encodes the result to the same JSON value. */
final class DecodeFidelity implements Check {
    @Override
    public String checkName() {
        return "decode_fidelity";
    }

    @Override
    public String question() {
        return "does the client decode the body, and encode it to the same JSON value?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.planned().kind() == CaseKind.LATER ? List.of() : compare(exchange);
    }

    /** Compares a body with the JSON that the client encodes after decoding it. */
    static List<Violation> compare(Exchange exchange) {
        if (exchange.answer().isEmpty()) {
            return List.of();
        }
        Optional<ContractBody> body = exchange.json();
        String pointer = body.map(json -> json.schema().pointer())
                .or(() -> exchange.documented().map(ContractResponse::pointer))
                .orElse(exchange.planned().operation().pointer());
        if (exchange.problem() != null) {
            return List.of(new Violation("decoded", exchange.problem(), pointer));
        }
        if (body.isEmpty() || exchange.answer().get().body().isEmpty()) {
            return List.of();
        }
        String typed = exchange.typed();
        if (typed == null) {
            return List.of(new Violation("typed", "the client has no type for the body", pointer));
        }
        JsonNode received = exchange.answer().get().json();
        JsonNode encoded = JsonText.parse(typed);
        if (received == null || encoded == null) {
            return List.of(new Violation("same value", "the client decodes the body to " + typed, pointer));
        }
        return JsonDifference.first(received, encoded, body.get().schema())
                .map(difference -> new Violation(
                        "same value", message(difference), difference.place().toString(), pointer))
                .stream()
                .toList();
    }

    private static String message(JsonDifference difference) {
        if (difference.expected().isMissingNode()) {
            return "the client adds " + difference.actual() + ", which is not in the response";
        }
        if (difference.actual().isMissingNode()) {
            return "the client loses " + difference.expected();
        }
        return "the client decodes " + difference.expected() + ", and encodes it again as " + difference.actual();
    }
}
