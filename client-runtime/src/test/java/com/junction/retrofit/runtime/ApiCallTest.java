package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.Response;

class ApiCallTest {
    @RegisterExtension
    final TestServer server = new TestServer();

    private static <T> ApiCall<T> call(Call<T> call) {
        return ApiCall.of(ApiCall.noOptions(), call);
    }

    private void answerThing() {
        server.answer(200, "application/json", TestServer.THING);
    }

    @Test
    void anAnswerIsDecoded() throws InterruptedException {
        server.answer(new MockResponse.Builder().addHeader("X-A", "1").body(TestServer.THING));
        ClientHttpResponse<Thing> response =
                call(server.builder().api().thing()).send();
        assertThat(response.body().getName()).isEqualTo("n");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("x-a", List.of("1"));
        Headers sent = server.request().getHeaders();
        assertThat(sent.get("Accept")).isEqualTo("application/json");
        assertThat(sent.get("User-Agent")).isEqualTo("Test/1");
    }

    @Test
    void anErrorIsThrown() {
        server.answer(404, "text/plain", "nothing here");
        ApiCall<Thing> call = call(server.builder().api().thing());
        ApiError error = catchThrowableOfType(ApiError.class, call::send);
        assertThat(error).hasMessage("GET /thing answered 404");
        assertThat(error.statusCode()).isEqualTo(404);
        assertThat(error.body()).isEqualTo("nothing here");
        assertThat(error.headers()).containsKey("content-type");
    }

    @Test
    void aCallIsSentOnceAndClonedForMore() throws IOException {
        answerThing();
        answerThing();
        ApiCall<Thing> call = call(server.builder().api().thing());
        assertThat(call.isExecuted()).isFalse();
        assertThat(call.execute().isSuccessful()).isTrue();
        assertThat(call.isExecuted()).isTrue();
        assertThatThrownBy(call::execute).hasMessage("Already executed.");
        assertThat(call.clone().execute().isSuccessful()).isTrue();
    }

    @Test
    void aFailureForTheMomentIsRetried() throws IOException {
        server.answer(503);
        server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "7"));
        answerThing();
        TestTimer timer = TestTimer.passing();
        Response<Thing> response = server.builder(timer).api().thing().execute();
        assertThat(response.isSuccessful()).isTrue();
        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void retriesEnd(int retries) {
        for (int i = 0; i <= retries; i++) {
            server.answer(503);
        }
        ApiCall<Thing> call = ApiCall.of(
                RequestOptions.builder().maxRetries(retries).build(),
                server.builder().api().thing());
        assertThatThrownBy(call::send).hasMessage("GET /thing answered 503");
        assertThat(server.requestCount()).isEqualTo(retries + 1);
    }

    @Test
    void anAnswerThatWouldBeTooLateIsNotWaitedFor() {
        server.answer(503);
        TestApi api = server.builder().timeout(1).api();
        assertThatThrownBy(call(api.thing())::send).hasMessage("GET /thing answered 503");
    }

    @Test
    void theBudgetOfTheClientEndsRetries() {
        server.answer(503);
        TestApi api = server.builder().retryBudget(0).api();
        assertThatThrownBy(call(api.thing())::send).hasMessage("GET /thing answered 503");
    }

    @Test
    void aBrokenConnectionIsRetriedWhereThatIsSafe() throws IOException {
        server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        answerThing();
        assertThat(server.builder().api().thing().execute().isSuccessful()).isTrue();
        server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        TestApi api = server.builder().api();
        assertThatThrownBy(call(api.post(Optional.empty()))::send).isInstanceOf(NetworkError.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptEndsTheWaitForAnAttempt(boolean beforehand) {
        server.answer(503);
        Thread caller = Thread.currentThread();
        TestTimer timer = TestTimer.standing(caller::interrupt);
        ApiCall<Thing> call = call(server.builder(timer).api().thing());
        if (beforehand) {
            caller.interrupt();
        }
        NetworkError error = catchThrowableOfType(NetworkError.class, call::send);
        assertThat(error).hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancellingEndsTheWaitForAnAttempt() {
        server.answer(503);
        ApiCall<?>[] call = new ApiCall<?>[1];
        TestTimer timer =
                TestTimer.standing(() -> Objects.requireNonNull(call[0]).cancel());
        call[0] = call(server.builder(timer).api().thing());
        assertThatThrownBy(call[0]::send).hasMessage("GET /thing: Canceled");
        assertThat(call[0].isCanceled()).isTrue();
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void aCancelledCallIsNotSent() {
        ApiCall<Thing> call = call(server.builder().api().thing());
        call.cancel();
        assertThatThrownBy(call::send).hasMessage("GET /thing: Canceled");
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void closingTheClientEndsTheWaitForAnAttempt() {
        server.answer(503);
        Transport[] transport = new Transport[1];
        TestTimer timer =
                TestTimer.standing(() -> Objects.requireNonNull(transport[0]).close());
        transport[0] = server.builder(timer).build();
        TestApi api = transport[0].retrofit().create(TestApi.class);
        assertThatThrownBy(call(api.thing())::send).hasMessage("GET /thing: The client is closed");
        assertThatThrownBy(call(api.thing())::send).hasMessage("GET /thing: The client is closed");
    }

    @Test
    void anHttpClientOfTheUserStaysOpen() {
        answerThing();
        OkHttpClient client = new OkHttpClient();
        server.builder().httpClient(client).build().close();
        assertThat(client.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(call(server.builder().httpClient(client).api().thing())
                        .send()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFutureHasTheResult() {
        server.answer(503);
        answerThing();
        CompletableFuture<String> name = call(server.builder().api().thing())
                .sendAsync(response -> response.body().getName());
        assertThat(name.join()).isEqualTo("n");
    }

    @Test
    void aFutureFailsAsTheCallDoes() {
        server.answer(404);
        TestApi api = server.builder().maxRetries(0).api();
        assertThatThrownBy(call(api.thing()).sendAsync(response -> response)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ApiError.class);
        server.answer(200, "application/json", "[]");
        assertThatThrownBy(call(api.thing()).sendAsync(response -> response)::join)
                .hasCauseInstanceOf(DecodingError.class);
        assertThatThrownBy(call(api.secured()).sendAsync(response -> response)::join)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFutureFailsIfTheConnectionBreaks() {
        server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        ApiCall<Thing> call = call(server.builder().maxRetries(0).api().thing());
        assertThatThrownBy(call.sendAsync(response -> response)::join).hasCauseInstanceOf(NetworkError.class);
    }

    @Test
    void aBrokenAttemptOfAFutureIsRetried() {
        server.answer(new MockResponse.Builder().onResponseStart(SocketEffect.ShutdownConnection.INSTANCE));
        answerThing();
        ApiCall<Thing> call = call(server.builder().api().thing());
        assertThat(call.sendAsync(ClientHttpResponse::statusCode).join()).isEqualTo(200);
    }

    @Test
    void aFailureInTheResultFailsTheFuture() {
        answerThing();
        ApiCall<Thing> call = call(server.builder().api().thing());
        assertThatThrownBy(call.sendAsync(response -> {
                    throw new IllegalArgumentException("mine");
                })::join)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cancellingTheFutureCancelsTheCall() throws InterruptedException {
        server.answer(503);
        CountDownLatch waiting = new CountDownLatch(1);
        ApiCall<Thing> call = call(
                server.builder(TestTimer.standing(waiting::countDown)).api().thing());
        CompletableFuture<Integer> future = call.sendAsync(ClientHttpResponse::statusCode);
        waiting.await();
        assertThat(future.cancel(true)).isTrue();
        assertThat(call.isCanceled()).isTrue();
        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
    }

    @Test
    void anAttemptMayHaveLessTimeThanTheCall() {
        RequestOptions options = RequestOptions.builder()
                .attemptTimeout(Duration.ofNanos(1))
                .timeout(0)
                .maxRetries(0)
                .build();
        ApiCall<Thing> call = ApiCall.of(options, server.builder().api().thing());
        assertThat(call.timeout().timeoutNanos()).isZero();
        assertThatThrownBy(call::send).isInstanceOf(NetworkError.class).hasMessage("GET /thing: timeout");
    }

    @Test
    void theTimeoutOfTheHttpClientIsThatOfTheCall() {
        OkHttpClient client =
                new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(3)).build();
        assertThat(server.builder().httpClient(client).effectiveTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(server.builder().httpClient(client).timeout(5).effectiveTimeout())
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(server.builder().httpClient(new OkHttpClient()).effectiveTimeout())
                .isEqualTo(Duration.ofSeconds(60));
        assertThat(server.builder().effectiveTimeout()).isEqualTo(Duration.ofSeconds(60));
    }
}
