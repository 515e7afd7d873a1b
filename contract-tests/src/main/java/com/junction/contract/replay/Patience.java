package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How long a run goes on with a target that does not answer: each case may cost the longest exchange, or a restart. */
final class Patience {
    /** How many exchanges in a row may take too long. */
    static final int SLOW_IN_A_ROW = 20;

    /** How many cases of one operation and kind may end the target. */
    static final int ENDED_BY_OPERATION = 2;

    /** How often the target is started anew. */
    static final int RESTARTS = 20;

    private final AtomicInteger slow = new AtomicInteger();
    private final Map<String, Integer> ended = new ConcurrentHashMap<>();
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
        return ended.getOrDefault(kindOf(planned), 0) >= ENDED_BY_OPERATION
                ? Optional.of(WireCapture.notSent(
                        "the target ended at " + ENDED_BY_OPERATION + " cases of this operation and kind"))
                : Optional.empty();
    }

    /** What a client sends may end a target where a request that must be refused does not, and the other way round. */
    private static String kindOf(Case planned) {
        CaseKind kind = planned.kind().isTyped() ? CaseKind.VALID : planned.kind();
        return kind + " " + planned.operation().name();
    }

    /** Takes note of an exchange that took too long, or did not. */
    void exchanged(boolean tooSlow) {
        if (!tooSlow) {
            slow.set(0);
        } else {
            slow.incrementAndGet();
        }
    }

    /** Takes note of a case that ended the target. */
    void ended(Case planned) {
        ended.merge(kindOf(planned), 1, Integer::sum);
    }

    /** Takes note that the target was started anew. */
    void restarted() {
        restarts.incrementAndGet();
    }
}
