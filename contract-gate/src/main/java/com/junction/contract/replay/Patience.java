package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How long a run goes on with a target that does not answer: each case may cost the longest exchange, or a restart. */
final class Patience {
    /** How many exchanges in a row may take too long. */
    static final int SLOW_IN_A_ROW = 20;

    /** How often the target is started anew. */
    static final int RESTARTS = 20;

    private final AtomicInteger slow = new AtomicInteger();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final AtomicInteger restarts = new AtomicInteger();

    /** Why a case is not sent any more; empty if it is. */
    Optional<String> refusal(Case planned) {
        if (slow.get() >= SLOW_IN_A_ROW) {
            return Optional.of(WireCapture.notSent(
                    SLOW_IN_A_ROW + " exchanges in a row took longer than the limit of --max-exchange-time"));
        }
        if (restarts.get() >= RESTARTS) {
            return Optional.of(WireCapture.notSent("the target ended " + RESTARTS + " times, and was started anew"));
        }
        return ended.contains(planned.operation().name())
                ? Optional.of(WireCapture.notSent("the target ended at another case of this operation"))
                : Optional.empty();
    }

    /** Takes note of an exchange that took too long, or did not. */
    void exchanged(boolean tooSlow) {
        if (!tooSlow) {
            slow.set(0);
        } else {
            slow.incrementAndGet();
        }
    }

    /** Takes note of a case that ended the target: what one does, others of its operation would do again. */
    void ended(Case planned) {
        ended.add(planned.operation().name());
    }

    /** Takes note that the target was started anew. */
    void restarted() {
        restarts.incrementAndGet();
    }
}
