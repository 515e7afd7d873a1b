package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends cases to one server. */
interface Client {
    /** Sends a case and reads the answer; what goes wrong is part of the result. */
    Outcome send(Case planned);

    /**
     * What a client made of an exchange.
     *
     * @param typed the body as the client decoded it, written as JSON again, or null where it has no type for it
     * @param problem what went wrong in place of a result that the contract foresees, or null
     * @param lostDefaults the defaults that the client does not give for properties that are absent
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
