package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.core.ApiError;
import com.junction.api.core.NetworkError;
import com.junction.api.core.RequestOptions;
import com.junction.api.core.VirtualTimer;
import com.junction.api.resources.link.LinkApi;
import com.junction.api.types.OAuthProviders;
import com.junction.api.types.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;

/** Tests the duration of calls: their waits, their limits, and the events that end them early. */
class DeadlinesTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private static MockResponse.Builder busy(String header, String value) {
        return new MockResponse.Builder().code(429).addHeader(header, value);
    }

    private AsyncJunction.Builder asyncBuilder() {
        return AsyncJunction.builder().apiKey(JunctionServer.API_KEY).url(server.url());
    }

    @Test
    void theServerSaysHowLongToWaitElseTheDelayGrows() {
        server.answer(busy("Retry-After", "7"));
        server.answer(busy("Retry-After", "Sun, 01 Mar 2026 12:00:10 GMT"));
        server.answer(busy("X-RateLimit-Reset", "20"));
        server.answer(busy("X-RateLimit-Reset", "1772366450"));
        server.answer(busy("Retry-After", "3600"));
        server.answer(busy("X-Other", "1"));
        server.answer(200, JunctionServer.GARMIN);
        VirtualTimer timer = VirtualTimer.passing();
        try (Junction client =
                timer.in(server.builder().maxRetries(6).timeout(0)).build()) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        assertThat(timer.delays())
                .containsExactly(
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(22),
                        Duration.ofMillis(19_800),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(32));
    }

    @ParameterizedTest
    @CsvSource({"0, 6", "100, 6", "30, 5", "5, 3", "2, 2", "1, 1"})
    void noWaitEndsAfterTheDeadlineOfTheCall(int timeoutSeconds, int requests) {
        for (int i = 0; i < 6; i++) {
            server.answer(503, "");
        }
        VirtualTimer timer = VirtualTimer.passing();
        try (Junction client =
                timer.in(server.builder().maxRetries(5).timeout(timeoutSeconds)).build()) {
            assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                    .isInstanceOf(ApiError.class);
        }
        // The waits are 1, 2, 4, 8 and 16 seconds.
        assertThat(server.requestCount()).isEqualTo(requests);
    }

    @Test
    void anAttemptThatHangsLeavesTimeForAnother() throws Exception {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        server.answer(200, JunctionServer.GARMIN);
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        server.answer(200, JunctionServer.GARMIN);
        Duration limit = Duration.ofMillis(300);
        RequestOptions options = RequestOptions.builder().attemptTimeout(limit).build();
        try (Junction client = VirtualTimer.passing()
                        .in(server.builder().maxRetries(1).attemptTimeout(limit))
                        .build();
                AsyncJunction async =
                        VirtualTimer.passing().in(asyncBuilder().maxRetries(1)).build()) {
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getName())
                    .isEqualTo("Garmin");
            assertThat(async.link()
                            .generateOauthLink(OAuthProviders.OURA, options)
                            .get()
                            .getName())
                    .isEqualTo("Garmin");
        }
        assertThat(server.requestCount()).isEqualTo(4);
    }

    @Test
    void theTimeoutOfARetrofitCallHoldsForIt() {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        Call<Source> call =
                server.client().retrofit().create(LinkApi.class).generateOauthLink(OAuthProviders.OURA, null);
        call.timeout().timeout(200, TimeUnit.MILLISECONDS);

        assertThatThrownBy(call::execute).hasMessage("timeout");
    }

    @Test
    void cancellingEndsAWaitAtOnce() throws Exception {
        server.answer(busy("Retry-After", "50"));
        VirtualTimer timer = VirtualTimer.standing();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try (Junction client = timer.in(server.builder().maxRetries(3)).build()) {
            Call<Source> call = client.retrofit().create(LinkApi.class).generateOauthLink(OAuthProviders.OURA, null);
            Thread caller = new Thread(() -> failure.set(catchThrowable(call::execute)));
            caller.start();
            timer.awaitWait();
            call.cancel();
            caller.join();
        }
        assertThat(failure.get()).hasMessage("Canceled");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancellingOrClosingEndsTheWaitOfAFuture(boolean cancel) throws Exception {
        server.answer(busy("Retry-After", "50"));
        VirtualTimer timer = VirtualTimer.standing();
        AsyncJunction client = timer.in(asyncBuilder().maxRetries(3)).build();
        CompletableFuture<Source> future = client.link().generateOauthLink(OAuthProviders.OURA);
        timer.awaitWait();
        if (cancel) {
            future.cancel(true);
            assertThat(future).isCancelled();
            client.close();
        } else {
            client.close();
            assertThatThrownBy(future::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(NetworkError.class)
                    .hasMessageEndingWith("The client is closed");
        }
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptEndsAWaitAndIsKept() throws Exception {
        server.answer(busy("Retry-After", "50"));
        VirtualTimer timer = VirtualTimer.standing();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        try (Junction client = timer.in(server.builder().maxRetries(3)).build()) {
            Thread caller = new Thread(() -> {
                failure.set(catchThrowable(() -> client.link().generateOauthLink(OAuthProviders.OURA)));
                interrupted.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            timer.awaitWait();
            caller.interrupt();
            caller.join();
        }
        assertThat(failure.get()).isInstanceOf(NetworkError.class).hasMessageContaining("interrupted");
        assertThat(interrupted.get()).isTrue();
    }

    /** With one dispatcher thread, a call that waits for its retry must not block another. */
    @Test
    void aWaitBlocksNoDispatcherThread() throws Exception {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(1);
        OkHttpClient narrow = new OkHttpClient.Builder().dispatcher(dispatcher).build();
        VirtualTimer timer = VirtualTimer.standing();
        for (int i = 0; i < 20; i++) {
            server.answer(busy("Retry-After", "50"));
        }
        server.answer(200, JunctionServer.GARMIN);
        try (AsyncJunction client =
                timer.in(asyncBuilder().maxRetries(3).httpClient(narrow)).build()) {
            List<CompletableFuture<Source>> waiting = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                waiting.add(client.link().generateOauthLink(OAuthProviders.OURA));
            }
            assertThat(client.link()
                            .generateOauthLink(OAuthProviders.OURA)
                            .get(1, TimeUnit.MINUTES)
                            .getName())
                    .isEqualTo("Garmin");
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
        }
        narrow.dispatcher().executorService().shutdown();
    }

    @Test
    void anOutageIsNotMadeWorseByRetries() {
        int calls = 200;
        for (int i = 0; i < 3 * calls; i++) {
            server.answer(503, "");
        }
        try (Junction client = VirtualTimer.passing()
                .in(server.builder().maxRetries(2).retryBudget(50))
                .build()) {
            for (int i = 0; i < calls; i++) {
                assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                        .isInstanceOf(ApiError.class);
            }
        }
        assertThat(server.requestCount()).isEqualTo(calls + 50);
    }

    @Test
    void aPostThatNamesItselfIsRepeated() {
        server.answer(500, "");
        server.answer(200, JunctionServer.TOKEN);
        RequestOptions options =
                RequestOptions.builder().addHeader("Idempotency-Key", "k-1").build();
        try (Junction client =
                VirtualTimer.passing().in(server.builder().maxRetries(1)).build()) {
            client.link().token(RetriesTest.EXCHANGE, options);
        }
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void theDefaultDelayIsASecond() {
        server.answer(503, "");
        server.answer(200, JunctionServer.GARMIN);
        VirtualTimer timer = VirtualTimer.passing();
        try (Junction client = timer.in(server.builder().maxRetries(1)).build()) {
            client.link().generateOauthLink(OAuthProviders.OURA);
        }
        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(1));
    }
}
