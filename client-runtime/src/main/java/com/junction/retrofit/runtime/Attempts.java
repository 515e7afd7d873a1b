package com.junction.retrofit.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.Response;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** Counts and times the attempts of one call, decides whether another follows, and calls the listener. */
final class Attempts {
    private final Operation operation;
    private final Transport transport;
    private final RetryTimer timer;
    private final int maxRetries;
    private final long attemptNanos;
    private final long timeoutNanos;
    private final long started;

    private int count;
    private int status;
    private long attemptStarted;
    private Duration delay = Duration.ZERO;
    private @Nullable CallEvent told;

    /**
     * @param timeoutNanos how long the call may take; 0 means no limit
     */
    Attempts(Operation operation, Transport transport, RequestOptions options, long timeoutNanos) {
        this.operation = operation;
        this.transport = transport;
        this.timer = transport.timer();
        this.maxRetries = options.maxRetries().orElse(transport.maxRetries());
        this.attemptNanos =
                options.attemptTimeout().orElse(transport.attemptTimeout()).toNanos();
        this.timeoutNanos = timeoutNanos;
        this.started = timer.nanoTime();
        this.attemptStarted = started;
    }

    /** Begins an attempt, and limits its time. */
    void begin(Timeout attempt) {
        count++;
        status = 0;
        attemptStarted = timer.nanoTime();
        long limit = remaining();
        if (attemptNanos != 0) {
            limit = Math.min(limit, attemptNanos);
        }
        if (limit != Long.MAX_VALUE) {
            attempt.timeout(Math.max(1, limit), TimeUnit.NANOSECONDS);
        }
    }

    /** The attempt was answered, and the response was read. */
    void answered(Response response) {
        status = response.code();
        told = event(attemptStarted, null);
        tell(CallListener::attempt, told);
    }

    void broke(IOException failure) {
        told = event(attemptStarted, failure);
        tell(CallListener::attempt, told);
    }

    /**
     * Whether another attempt follows.
     *
     * @param retryable whether another attempt may succeed, and is safe
     * @param response the response of the last attempt; null if its connection broke
     */
    boolean isRetried(boolean retryable, @Nullable Response response) {
        if (!retryable) {
            if (response != null) {
                transport.retryBudget().answered();
            }
            return false;
        }
        if (count > maxRetries || transport.isClosed() || Thread.currentThread().isInterrupted()) {
            return false;
        }
        delay = RetryPolicy.delay(count - 1, response, timer);
        if (delay.toNanos() >= remaining() || !transport.retryBudget().tryRetry()) {
            return false;
        }
        tell((listener, event) -> listener.retry(event, delay), told);
        return true;
    }

    /** How long to wait before the next attempt. */
    Duration delay() {
        return delay;
    }

    /** The call is over, with the status of the last attempt. */
    void ended(boolean success) {
        tell(success ? CallListener::success : CallListener::failure, event(started, null));
    }

    /** The call is over, without a result. */
    void failed(Throwable failure) {
        tell(CallListener::failure, event(started, failure));
    }

    private long remaining() {
        return timeoutNanos == 0 ? Long.MAX_VALUE : timeoutNanos - (timer.nanoTime() - started);
    }

    /** The event for the listener; null without a listener. */
    private @Nullable CallEvent event(long since, @Nullable Throwable failure) {
        if (transport.listener() == null) {
            return null;
        }
        return new CallEvent(operation, count, status, Duration.ofNanos(timer.nanoTime() - since), failure);
    }

    private void tell(BiConsumer<CallListener, CallEvent> what, @Nullable CallEvent event) {
        CallListener listener = transport.listener();
        if (listener == null || event == null) {
            return;
        }
        try {
            what.accept(listener, event);
        } catch (RuntimeException e) {
            Logger.getLogger(CallListener.class.getName()).log(Level.WARNING, "A listener failed: " + event, e);
        }
    }
}
