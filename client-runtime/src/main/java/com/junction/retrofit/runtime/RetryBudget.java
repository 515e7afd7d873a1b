package com.junction.retrofit.runtime;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps the calls of a client from making an outage worse: each retry takes a token, each call that is answered gives a
 * tenth of one back. Where nothing is answered, retries end with the tokens.
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

    /** Takes a retry, or returns false where there is none left. */
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
