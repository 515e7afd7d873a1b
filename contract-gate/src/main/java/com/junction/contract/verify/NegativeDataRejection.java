package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;

/** What the document does not allow is refused. */
final class NegativeDataRejection extends StatusCheck {
    NegativeDataRejection() {
        super("negative_data_rejection", "a refusal (4xx)");
    }

    @Override
    public String question() {
        return "is a request refused that breaks one rule?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind() == CaseKind.INVALID;
    }

    @Override
    boolean accepts(Case planned, int status) {
        return status / 100 == 4 || status / 100 == 5;
    }
}
