package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends cases to one server. */
interface Client {
    /** Sends a case and reads the response. Problems are part of the result. */
    Outcome send(Case planned);

    /**
     * The result of a client in an exchange.
     *
     * @param typed the decoded body, encoded as JSON again, or null if the client has no type for it
     * @param problem the problem, if the client has no result that the contract describes, or null
     * @param lostDefaults the defaults that the client does not return for absent properties
     */
    record Outcome(@Nullable String typed, @Nullable String problem, List<LostDefault> lostDefaults) {
        static Outcome decoded(@Nullable String typed) {
            return new Outcome(typed, null, List.of());
        }

        static Outcome problem(String problem) {
            return new Outcome(null, problem, List.of());
        }
    }
}
