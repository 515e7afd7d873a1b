package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PauseTest {
    @Test
    void whatFollowsRunsOnce() {
        AtomicInteger runs = new AtomicInteger();
        Set<Pause> pauses = new HashSet<>();
        Pause pause = new Pause(pauses, runs::incrementAndGet);
        assertThat(pauses).containsExactly(pause);
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        pause.until(alarm);
        pause.end();
        pause.end();
        assertThat(runs).hasValue(1);
        assertThat(alarm).isCancelled();
        assertThat(pauses).isEmpty();
    }

    @Test
    void aPauseMayEndBeforeItsAlarmIsKnown() {
        AtomicInteger runs = new AtomicInteger();
        new Pause(new HashSet<>(), runs::incrementAndGet).end();
        assertThat(runs).hasValue(1);
    }

    @Test
    void theSystemTimerRunsOnADaemon() {
        RetryTimer timer = new RetryTimer.SystemTimer("Test retries");
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Future<?> scheduled = timer.schedule(() -> thread.complete(Thread.currentThread()), Duration.ZERO);
        assertThat(thread.join().isDaemon()).isTrue();
        assertThat(scheduled.isCancelled()).isFalse();
        assertThat(thread.join().getName()).isEqualTo("Test retries");
        assertThat(timer.random()).isBetween(0.0, 1.0);
        assertThat(timer.nanoTime()).isLessThanOrEqualTo(timer.nanoTime());
        assertThat(timer.now()).isNotNull();
    }
}
