package com.junction.contract.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Limits the number of requests per second to a real server. */
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

    /** Reserves the next free moment, and returns the nanoseconds until then. */
    private synchronized long reserve() {
        long now = System.nanoTime();
        long mine = Math.max(now, next);
        next = mine + nanosBetween;
        return mine - now;
    }
}
