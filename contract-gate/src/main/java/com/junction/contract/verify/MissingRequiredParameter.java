package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;

/** A request without what is required is refused. */
final class MissingRequiredParameter extends StatusCheck {
    MissingRequiredParameter() {
        super("missing_required_parameter", "a refusal (4xx)");
    }

    @Override
    public String question() {
        return "is a request refused that lacks a required parameter or body?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind() == CaseKind.INCOMPLETE;
    }

    @Override
    boolean accepts(Case planned, int status) {
        return status / 100 == 4 || status / 100 == 5;
    }
}
