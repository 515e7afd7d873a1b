package com.junction.contract.target;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets no more requests through in a second than somebody else's server is to bear. */
final class RateLimit implements Interceptor {
    private final long nanosBetween;
    private long next = System.nanoTime();

    RateLimit(double requestsPerSecond) {
        this.nanosBetween = (long) (TimeUnit.SECONDS.toNanos(1) / requestsPerSecond);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            TimeUnit.NANOSECONDS.sleep(reserve());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting to send");
        }
        return chain.proceed(chain.request());
    }

    /** How long to wait for the next moment that is free. */
    private synchronized long reserve() {
        long now = System.nanoTime();
        long mine = Math.max(now, next);
        next = mine + nanosBetween;
        return mine - now;
    }
}
