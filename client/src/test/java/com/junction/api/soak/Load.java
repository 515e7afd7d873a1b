package com.junction.api.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Calls from many threads, and others that no thread waits for, until the time is over. */
final class Load {
    static final int THREADS = 64;
    static final int IN_FLIGHT = 256;

    /** What is called; each call with a number of its own. */
    interface Target {
        void call(long number) throws Exception;

        CompletableFuture<Void> callAsync(long number);
    }

    /**
     * What became of the calls.
     *
     * @param sync those that a thread waited for and got its own answer
     * @param async those that a future got its own answer of
     * @param failed those that ended in a failure
     */
    record Outcome(LongAdder sync, LongAdder async, LongAdder failed, List<Throwable> failures) {
        Outcome() {
            this(new LongAdder(), new LongAdder(), new LongAdder(), new ArrayList<>());
        }

        long calls() {
            return sync.sum() + async.sum() + failed.sum();
        }

        private synchronized void add(Throwable failure) {
            failed.increment();
            failures.add(failure);
        }
    }

    private final AtomicLong numbers = new AtomicLong();

    /** Adds to the outcome; returns when all calls have ended, with the nanoseconds that it took. */
    long run(Target target, Duration duration, Outcome outcome) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(new Thread(() -> call(target, end, outcome)));
        }
        threads.add(new Thread(() -> callAsync(target, end, outcome)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return System.nanoTime() - start;
    }

    private void call(Target target, long end, Outcome outcome) {
        while (System.nanoTime() < end) {
            try {
                target.call(numbers.incrementAndGet());
                outcome.sync().increment();
            } catch (Exception | AssertionError e) {
                outcome.add(e);
            }
        }
    }

    private void callAsync(Target target, long end, Outcome outcome) {
        Semaphore inFlight = new Semaphore(IN_FLIGHT);
        while (System.nanoTime() < end) {
            inFlight.acquireUninterruptibly();
            var unused = target.callAsync(numbers.incrementAndGet()).whenComplete((nothing, failure) -> {
                if (failure == null) {
                    outcome.async().increment();
                } else {
                    outcome.add(failure);
                }
                inFlight.release();
            });
        }
        // A call that is lost would be waited for in vain: the test's own time limit tells.
        inFlight.acquireUninterruptibly(IN_FLIGHT);
    }
}
