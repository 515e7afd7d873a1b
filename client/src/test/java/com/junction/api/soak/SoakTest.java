package com.junction.api.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.AsyncJunction;
import com.junction.api.Junction;
import com.junction.api.core.ClientBuilder;
import com.junction.api.core.DecodingError;
import com.junction.api.core.JunctionException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs 64 threads and 256 asynchronous calls while one in a hundred requests fails. No answer may get lost or reach
 * another call, and nothing may be left behind. {@code -Dsoak.seconds=60} sets the duration; the figures are written to
 * {@code target/soak.md}.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SoakTest {
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("soak.seconds", 1));
    private static final int SLICES = 6;
    private static final int WARM_UP_SLICES = 3;
    private static final long HEAP_TOLERANCE = 16 << 20;
    private static final Path REPORT = Path.of("target", "soak.md");

    private final Set<Thread> threadsBefore = clientThreads();
    private final NumberServer server = new NumberServer();
    private final Load load = new Load();

    @BeforeAll
    static void forgetLastReport() throws IOException {
        Files.deleteIfExists(REPORT);
    }

    private <B extends ClientBuilder<B>> B with(B builder, int maxRetries) {
        return builder.apiKey("sk_planted")
                .url(server.url())
                .maxRetries(maxRetries)
                .retryBudget(Integer.MAX_VALUE);
    }

    @Test
    void manyCallsAtATimeGetTheirOwnAnswersAndLeaveNothing() throws Exception {
        Junction sync = with(Junction.builder(), 5).build();
        AsyncJunction async = with(AsyncJunction.builder(), 5).build();
        Load.Target client = Targets.client(sync, async);
        load.run(client, DURATION.dividedBy(SLICES), new Load.Outcome());
        long heapBefore = usedHeap();

        Load.Outcome outcome = new Load.Outcome();
        long nanos = load.run(client, DURATION, outcome);
        assertThat(outcome.sync().sum()).isPositive();
        assertThat(outcome.async().sum()).isPositive();
        assertThat(server.faults()).isPositive();
        assertThat(outcome.failures())
                .allSatisfy(failure -> assertThat(cause(failure)).isInstanceOf(DecodingError.class));
        outcome.failures().clear();
        long heap = usedHeap() - heapBefore;
        assertThat(heap).as("bytes that are left on the heap").isLessThan(HEAP_TOLERANCE);

        sync.close();
        async.close();
        assertNothingIsLeft();
        report(String.format(
                Locale.ROOT,
                """
                | with retries, %.0f seconds | |
                |---|---:|
                | answers to %d threads | %,d |
                | answers to %d calls in flight | %,d |
                | requests that the server did wrong | %,d |
                | failed: bodies that do not decode | %,d |
                | lost, or another's answer | 0 |
                | threads and connections that are left | 0 |
                | KiB that are left on the heap | %,d |
                """,
                nanos / 1e9,
                Load.THREADS,
                outcome.sync().sum(),
                Load.IN_FLIGHT,
                outcome.async().sum(),
                server.faults(),
                outcome.failed().sum(),
                heap / 1024));
    }

    /** Both clients run without retries, because a thread that waits for its next attempt would look slow. */
    @Test
    void itsThroughputBesideBareOkHttp() throws Exception {
        OkHttpClient http = okHttpClient();
        OkHttpClient asyncHttp = okHttpClient();
        Junction sync = with(Junction.builder(), 0).build();
        AsyncJunction async = with(AsyncJunction.builder(), 0).build();
        Load.Target client = Targets.client(sync, async);
        Load.Target bare = Targets.okHttp(http, asyncHttp, server.url());
        Duration slice = DURATION.dividedBy(SLICES);
        for (int i = 0; i < WARM_UP_SLICES; i++) {
            load.run(client, slice, new Load.Outcome());
            load.run(bare, slice, new Load.Outcome());
        }

        Load.Outcome ours = new Load.Outcome();
        Load.Outcome theirs = new Load.Outcome();
        long ourNanos = 0;
        long theirNanos = 0;
        for (int i = 0; i < SLICES; i++) {
            ourNanos += load.run(client, slice, ours);
            theirNanos += load.run(bare, slice, theirs);
        }
        assertThat(ours.failures())
                .allSatisfy(failure -> assertThat(cause(failure)).isInstanceOf(JunctionException.class));

        sync.close();
        async.close();
        for (OkHttpClient each : List.of(http, asyncHttp)) {
            each.dispatcher().executorService().shutdown();
            each.connectionPool().evictAll();
        }
        assertNothingIsLeft();
        double ourRate = ours.calls() * 1e9 / ourNanos;
        double theirRate = theirs.calls() * 1e9 / theirNanos;
        report(String.format(
                Locale.ROOT,
                """
                | without retries, %d times %.0f seconds each in turn | client | bare OkHttp |
                |---|---:|---:|
                | calls | %,d | %,d |
                | calls a second | %,.0f | %,.0f |
                | beside it | %.0f %% | 100 %% |
                """,
                SLICES,
                slice.toMillis() / 1e3,
                ours.calls(),
                theirs.calls(),
                ourRate,
                theirRate,
                100 * ourRate / theirRate));
    }

    private void assertNothingIsLeft() {
        server.close();
        assertThat(server.openConnections()).as("open connections").isZero();
        // Ending threads take a moment. The time limit of the test ends this loop.
        while (!threadsBefore.containsAll(clientThreads())) {
            Thread.onSpinWait();
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Creates an OkHttp client with the limits of our client. */
    private static OkHttpClient okHttpClient() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(dispatcher.getMaxRequests(), 1, TimeUnit.MINUTES))
                .build();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Returns the threads of all clients, which may include threads of other tests. */
    private static Set<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Junction"))
                .collect(Collectors.toSet());
    }

    private static void report(String table) throws IOException {
        Files.writeString(REPORT, table + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(table);
    }
}
