package com.junction.contract.verify;

import com.junction.contract.document.ContractResponse;
import com.junction.contract.replay.Exchange;
import java.util.List;

/** Headers that the document requires are there. */
final class ResponseHeadersConformance implements Check {
    @Override
    public String name() {
        return "response_headers_conformance";
    }

    @Override
    public String question() {
        return "are the required headers there, and all headers valid by their schemas?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        if (exchange.response() == null || exchange.documented().isEmpty()) {
            return List.of();
        }
        ContractResponse declared = exchange.documented().get();
        return declared.requiredHeaders().stream()
                .filter(header -> exchange.response().headers().get(header) == null)
                .map(header -> new Violation(
                        name(), "required", "header " + header + " is missing", "", declared.pointer() + "/headers"))
                .toList();
    }
}
