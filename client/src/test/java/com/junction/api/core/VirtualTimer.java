package com.junction.api.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** A timer whose delays end at once, so that tests of retries do not wait. */
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

    /** Creates a timer whose delays never end by themselves. */
    public static VirtualTimer standing() {
        return new VirtualTimer(true);
    }

    /** Sets this timer in a builder. */
    public <B extends ClientBuilder<B>> B in(B builder) {
        builder.timer = this;
        return builder;
    }

    /** Returns the delays so far. */
    public List<Duration> delays() {
        return delays;
    }

    /** Waits until a call waits for its next attempt. */
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
