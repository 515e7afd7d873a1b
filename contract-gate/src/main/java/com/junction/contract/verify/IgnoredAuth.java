package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;

/** Without credentials nothing is answered that the document protects. */
final class IgnoredAuth extends StatusCheck {
    IgnoredAuth() {
        super("ignored_auth", "401 or 403");
    }

    @Override
    public String question() {
        return "is a request refused that has no credentials?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind() == CaseKind.WITHOUT_CREDENTIALS;
    }

    @Override
    boolean accepts(Case planned, int status) {
        return isRefusal(status);
    }

    /** Whether a status is for requests that may not be made (RFC 9110, sections 15.5.2 and 15.5.4). */
    static boolean isRefusal(int status) {
        return status == 401 || status == 403;
    }
}
