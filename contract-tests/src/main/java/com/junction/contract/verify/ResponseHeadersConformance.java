package com.junction.contract.verify;

import com.junction.contract.document.ContractResponse;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import java.util.List;

/** Headers that the document requires are there. */
final class ResponseHeadersConformance implements Check {
    @Override
    public String name() {
        return "response_headers_conformance";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.answer()
                .flatMap(answer -> exchange.planned()
                        .operation()
                        .response(answer.status())
                        .map(response -> missing(answer, response)))
                .orElse(List.of());
    }

    private List<Violation> missing(WireResponse answer, ContractResponse response) {
        return response.requiredHeaders().stream()
                .filter(header -> answer.headers().get(header) == null)
                .map(header -> new Violation(
                        name(), "required", "header " + header + " is missing", "", response.pointer() + "/headers"))
                .toList();
    }
}
