package com.junction.retrofit.runtime;

import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time between two attempts. It ends by itself, or when the call is canceled or the client is closed. */
final class Pause {
    private final Set<Pause> pauses;
    private final AtomicReference<@Nullable Runnable> next;
    private volatile @Nullable Future<?> alarm;

    /**
     * @param pauses the pauses of the client, which include this one until it ends
     * @param next runs when the pause ends for any reason
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
