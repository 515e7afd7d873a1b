package com.junction.retrofit.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The clocks for retries. Tests have a timer that does not wait. */
interface RetryTimer {
    /** The time of day, for dates that servers send. */
    Instant now();

    /** Nanoseconds since some moment, to measure durations. */
    long nanoTime();

    /** A random number of at least 0 and less than 1, which spreads the retries of many clients. */
    double random();

    /** Runs a task later, on a thread that it must not block. */
    Future<?> schedule(Runnable task, Duration delay);

    /** The clocks of this machine. It has a thread only while a retry waits. */
    final class SystemTimer implements RetryTimer {
        private static final long IDLE_SECONDS = 1;

        private final ScheduledThreadPoolExecutor scheduler;

        SystemTimer(String threadName) {
            scheduler = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, threadName);
                thread.setDaemon(true);
                return thread;
            });
            scheduler.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
            scheduler.allowCoreThreadTimeOut(true);
            scheduler.setRemoveOnCancelPolicy(true);
        }

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public Future<?> schedule(Runnable task, Duration delay) {
            return scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
