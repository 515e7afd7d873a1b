package com.junction.api.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Makes calls from many threads, and asynchronous calls, until the time is over. */
final class Load {
    static final int THREADS = 64;
    static final int IN_FLIGHT = 256;

    /** The operation that is called. Each call has its own number. */
    interface Target {
        void call(long number) throws Exception;

        CompletableFuture<Void> callAsync(long number);
    }

    /**
     * The outcome of the calls.
     *
     * @param sync the number of blocking calls that got their own answer
     * @param async the number of asynchronous calls that got their own answer
     * @param failed the number of calls that failed
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

    /**
     * Makes calls and adds their results to the outcome. Returns the duration in nanoseconds after all calls have
     * ended.
     */
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
        // This waits without end for a lost call; the time limit of the test reports that.
        inFlight.acquireUninterruptibly(IN_FLIGHT);
    }
}
