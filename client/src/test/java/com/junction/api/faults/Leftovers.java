package com.junction.api.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Checks that calls leave no thread or connection behind. */
final class Leftovers {
    private Leftovers() {}

    /** Shuts the HTTP client down and checks it. */
    static void assertNone(OkHttpClient http) throws InterruptedException {
        // An asynchronous call ends shortly after its result is available.
        http.dispatcher().executorService().shutdown();
        assertThat(http.dispatcher().executorService().awaitTermination(1, TimeUnit.MINUTES))
                .as("all threads have ended")
                .isTrue();
        assertThat(http.dispatcher().runningCallsCount()).as("running calls").isZero();
        ConnectionPool pool = http.connectionPool();
        assertThat(pool.connectionCount() - pool.idleConnectionCount())
                .as("connections that were not returned to the pool")
                .isZero();
        pool.evictAll();
    }
}
