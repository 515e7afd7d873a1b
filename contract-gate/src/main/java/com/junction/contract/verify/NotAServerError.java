package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;

/** No request makes a server fail, unless its failure was asked for. */
final class NotAServerError extends StatusCheck {
    NotAServerError() {
        super("not_a_server_error", "a status below 500");
    }

    @Override
    public String question() {
        return "does no request make the server fail?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind() != CaseKind.UNSUPPORTED_METHOD;
    }

    @Override
    boolean accepts(Case planned, int status) {
        return status < 500 || planned.status().filter(asked -> asked == status).isPresent();
    }
}
