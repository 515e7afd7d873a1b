package com.junction.retrofit.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prevents the calls of a client from making an outage worse. Each retry takes a token, and each answered call gives a
 * tenth of a token back. If nothing is answered, retries end with the tokens.
 */
final class RetryBudget {
    static final int DEFAULT_RETRIES = 100;

    private static final int RETRY = 10;
    private static final int ANSWER = 1;

    private final int capacity;
    private final AtomicInteger left;

    RetryBudget(int retries) {
        this.capacity = (int) Math.min((long) retries * RETRY, Integer.MAX_VALUE - ANSWER);
        this.left = new AtomicInteger(capacity);
    }

    /** Takes a retry, or returns false if none is left. */
    boolean tryRetry() {
        int before = left.getAndUpdate(tokens -> tokens < RETRY ? tokens : tokens - RETRY);
        return before >= RETRY;
    }

    void answered() {
        if (left.get() < capacity) {
            left.updateAndGet(tokens -> Math.min(capacity, tokens + ANSWER));
        }
    }
}
