package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;

/** A method that the document does not have is refused (RFC 9110, sections 9.1 and 15.5.6). */
final class UnsupportedMethod extends StatusCheck {
    UnsupportedMethod() {
        super("unsupported_method", "405 or 501");
    }

    @Override
    public String question() {
        return "is a method refused that the document does not have?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind() == CaseKind.UNSUPPORTED_METHOD;
    }

    @Override
    boolean accepts(Case planned, int status) {
        return status == 405 || status == 501 || IgnoredAuth.isRefusal(status);
    }
}
