package com.junction.contract.verify;

import com.junction.contract.plan.Case;
import java.util.Set;

/** What the document allows is not refused. */
final class PositiveDataAcceptance extends StatusCheck {
    /** What says that the request itself is wrong (RFC 9110, section 15.5). */
    private static final Set<Integer> OF_THE_REQUEST = Set.of(400, 405, 415, 422);

    PositiveDataAcceptance() {
        super("positive_data_acceptance", "a success");
    }

    @Override
    public String question() {
        return "is a request accepted that the document allows?";
    }

    @Override
    boolean applies(Case planned) {
        return planned.kind().isAllowed()
                && planned.status().filter(asked -> asked / 100 != 2).isEmpty();
    }

    @Override
    boolean accepts(Case planned, int status) {
        // What a real server has and does not have is not known.
        return planned.status().isPresent() ? status / 100 != 4 : !OF_THE_REQUEST.contains(status);
    }
}
