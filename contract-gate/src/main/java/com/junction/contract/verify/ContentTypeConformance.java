package com.junction.contract.verify;

import com.junction.contract.document.ContractResponse;
import com.junction.contract.replay.Exchange;
import java.util.List;

/** The media type of the response is a documented one, and its bytes are in the encoding of that. */
final class ContentTypeConformance implements Check {
    @Override
    public String name() {
        return "content_type_conformance";
    }

    @Override
    public String question() {
        return "is the media type documented, the one that was asked for, and what the bytes are?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        if (exchange.response() == null || exchange.documented().isEmpty()) {
            return List.of();
        }
        ContractResponse declared = exchange.documented().get();
        String fault = exchange.response().encodingFault();
        if (fault != null) {
            return List.of(new Violation(name(), "encoding", fault, "", declared.pointer() + "/content"));
        }
        String actual = exchange.response().headers().get("Content-Type");
        // A response to HEAD may leave out the headers of a content that it has not (RFC 9110, section 9.3.2).
        boolean left = actual == null && exchange.planned().operation().method().equals("HEAD");
        String asked = exchange.planned().headers().get("Accept");
        List<String> allowed = asked == null ? declared.mediaTypes() : List.of(asked);
        boolean matches = left
                || declared.mediaTypes().isEmpty()
                || allowed.stream().anyMatch(type -> MediaTypes.matches(actual, type));
        return matches
                ? List.of()
                : List.of(new Violation(
                        name(), "content", actual + " is none of " + allowed, "", declared.pointer() + "/content"));
    }
}
