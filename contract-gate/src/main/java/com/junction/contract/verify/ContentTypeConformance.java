package com.junction.contract.verify;

import com.junction.contract.document.ContractResponse;
import com.junction.contract.http.MediaTypes;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.util.List;

/** Checks that the media type of the response is documented, and that the bytes match its encoding. */
final class ContentTypeConformance implements Check {
    @Override
    public String checkName() {
        return "content_type_conformance";
    }

    @Override
    public String question() {
        return "is the media type documented and the requested one, and do the bytes match it?";
    }

    @Override
    public List<Violation> check(Exchange exchange) {
        if (exchange.response() == null || exchange.documented().isEmpty()) {
            return List.of();
        }
        ContractResponse declared = exchange.documented().get();
        String fault = exchange.response().encodingFault();
        if (fault != null) {
            return List.of(new Violation("encoding", fault, declared.pointer() + "/content"));
        }
        String actual = exchange.response().headers().get("Content-Type");
        // A response to HEAD may omit the headers of the content (RFC 9110, section 9.3.2).
        boolean omitted =
                actual == null && exchange.planned().operation().method().equals("HEAD");
        // A server may ignore that another type than its own is asked for (RFC 9110, section 12.5.1).
        String asked = exchange.planned().kind() == CaseKind.OTHER_MEDIA_TYPE
                ? exchange.planned().headers().get("Accept")
                : null;
        List<String> allowed = asked == null ? declared.mediaTypes() : List.of(asked);
        boolean matches = omitted
                || declared.mediaTypes().isEmpty()
                || allowed.stream().anyMatch(type -> MediaTypes.matches(actual, type));
        return matches
                ? List.of()
                : List.of(new Violation(
                        "content",
                        "the media type was " + actual + ", expected one of " + allowed,
                        declared.pointer() + "/content"));
    }
}
