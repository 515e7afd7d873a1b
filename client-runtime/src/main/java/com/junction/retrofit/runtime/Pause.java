package com.junction.retrofit.runtime;

import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time between two attempts. It ends by itself, or at once where the call is canceled or the client closed. */
final class Pause {
    private final Set<Pause> pauses;
    private final AtomicReference<@Nullable Runnable> next;
    private volatile @Nullable Future<?> alarm;

    /**
     * @param pauses the pauses of the client; this one is among them until it ends
     * @param next what follows, whichever way it ends
     */
    Pause(Set<Pause> pauses, Runnable next) {
        this.pauses = pauses;
        this.next = new AtomicReference<>(next);
        pauses.add(this);
    }

    /** Sets the end. */
    void until(Future<?> alarm) {
        this.alarm = alarm;
    }

    void end() {
        Runnable following = next.getAndSet(null);
        if (following != null) {
            pauses.remove(this);
            Future<?> unneeded = alarm;
            if (unneeded != null) {
                unneeded.cancel(false);
            }
            following.run();
        }
    }
}
