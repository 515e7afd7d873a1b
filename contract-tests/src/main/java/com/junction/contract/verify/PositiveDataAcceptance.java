package com.junction.contract.verify;

import com.junction.contract.plan.Case;

/** What the document allows is not refused. */
final class PositiveDataAcceptance extends StatusCheck {
    PositiveDataAcceptance() {
        super("positive_data_acceptance", "a success");
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind().isAllowed()
                && planned.status().filter(asked -> asked / 100 == 2).isPresent();
    }

    @Override
    boolean accepts(Case planned, int status) {
        return status / 100 != 4;
    }
}
