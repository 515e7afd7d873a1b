package com.junction.api.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes at once: retries wait as long as they should, and tests do not. */
public final class VirtualTimer implements RetryTimer {
    public static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Duration> delays = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final boolean standing;

    private VirtualTimer(boolean standing) {
        this.standing = standing;
    }

    public static VirtualTimer passing() {
        return new VirtualTimer(false);
    }

    /** With this one a wait never ends by itself. */
    public static VirtualTimer standing() {
        return new VirtualTimer(true);
    }

    /** Gives a builder this timer. */
    public <B extends ClientBuilder<B>> B in(B builder) {
        builder.timer = this;
        return builder;
    }

    /** What was waited for so far. */
    public List<Duration> delays() {
        return delays;
    }

    /** Returns when some call waits for its next attempt. */
    public void awaitWait() throws InterruptedException {
        waiting.await();
    }

    @Override
    public Instant now() {
        return START.plusNanos(nanos.get());
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
        if (!standing) {
            nanos.addAndGet(delay.toNanos());
            task.run();
        }
        waiting.countDown();
        return new CompletableFuture<>();
    }
}
