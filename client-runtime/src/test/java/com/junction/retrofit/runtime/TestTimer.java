package com.junction.retrofit.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** A timer whose waits end at once, or never. */
final class TestTimer implements RetryTimer {
    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> delays = new CopyOnWriteArrayList<>();
    private final Runnable whenWaiting;
    private final boolean passing;

    private TestTimer(boolean passing, Runnable whenWaiting) {
        this.passing = passing;
        this.whenWaiting = whenWaiting;
    }

    static TestTimer passing() {
        return new TestTimer(true, () -> {});
    }

    /** @param whenWaiting runs when a call waits for its next attempt; the wait does not end by itself */
    static TestTimer standing(Runnable whenWaiting) {
        return new TestTimer(false, whenWaiting);
    }

    List<Duration> delays() {
        return delays;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanos.get());
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public double random() {
        return 0.5;
    }

    @Override
    public Future<?> schedule(Runnable task, Duration delay) {
        delays.add(delay);
        if (passing) {
            nanos.addAndGet(delay.toNanos());
            task.run();
        }
        whenWaiting.run();
        return new CompletableFuture<>();
    }
}
