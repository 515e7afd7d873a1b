package com.junction.contract.verify;

import com.junction.contract.replay.Exchange;
import java.util.List;

/** The media type of the response is a documented one. */
final class ContentTypeConformance implements Check {
    @Override
    public String name() {
        return "content_type_conformance";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        return exchange.answer()
                .flatMap(answer -> exchange.planned()
                        .operation()
                        .response(answer.status())
                        .filter(response -> !response.mediaTypes().isEmpty())
                        .filter(response -> response.mediaTypes().stream()
                                .noneMatch(type ->
                                        MediaTypes.matches(answer.headers().get("Content-Type"), type)))
                        .map(response -> List.of(new Violation(
                                name(),
                                "content",
                                answer.headers().get("Content-Type") + " is none of " + response.mediaTypes(),
                                "",
                                response.pointer() + "/content"))))
                .orElse(List.of());
    }
}
