package com.junction.contract.replay;

import com.junction.contract.plan.Case;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Decides when a run stops sending cases to a target that is too slow or ends again and again. */
final class Patience {
    /** The number of exchanges in a row that may take too long. */
    static final int SLOW_IN_A_ROW = 20;

    /** The number of restarts of the target. */
    static final int RESTARTS = 20;

    private final AtomicInteger slow = new AtomicInteger();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final AtomicInteger restarts = new AtomicInteger();

    /** Returns why a case is not sent any more; empty if it is sent. */
    Optional<String> refusal(Case planned) {
        if (slow.get() >= SLOW_IN_A_ROW) {
            return Optional.of(WireCapture.notSent(
                    SLOW_IN_A_ROW + " exchanges in a row took longer than the limit of --max-exchange-time"));
        }
        if (restarts.get() >= RESTARTS) {
            return Optional.of(WireCapture.notSent("the target ended " + RESTARTS + " times, and was restarted"));
        }
        return ended.contains(planned.operation().name())
                ? Optional.of(WireCapture.notSent("the target ended at another case of this operation"))
                : Optional.empty();
    }

    /** Records an exchange, and whether it took too long. */
    void exchanged(boolean tooSlow) {
        if (!tooSlow) {
            slow.set(0);
        } else {
            slow.incrementAndGet();
        }
    }

    /** Records a case that ended the target. Other cases of its operation would probably end it again. */
    void ended(Case planned) {
        ended.add(planned.operation().name());
    }

    /** Records a restart of the target. */
    void restarted() {
        restarts.incrementAndGet();
    }
}
