package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.core.ApiError;
import com.junction.api.core.NetworkError;
import com.junction.api.core.RequestOptions;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import java.util.concurrent.Callable;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
    static final LinkTokenExchange EXCHANGE =
            LinkTokenExchange.builder().userId("user").build();

    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private MockResponse.Builder failure(int status) {
        return new MockResponse.Builder().code(status).addHeader("Retry-After", "0");
    }

    private Callable<?> call(String method, Junction client) {
        return method.equals("GET")
                ? () -> client.link().generateOauthLink(OAuthProviders.OURA)
                : () -> client.link().token(EXCHANGE);
    }

    private Callable<?> call(String method, AsyncJunction client) {
        return method.equals("GET")
                ? () -> client.link().generateOauthLink(OAuthProviders.OURA).get()
                : () -> client.link().token(EXCHANGE).get();
    }

    /** A POST is repeated only if the status says that the server did not process it. */
    @ParameterizedTest(name = "{0} {1} {2}: {3} requests")
    @CsvSource({
        "sync, GET, 408, 2",
        "sync, GET, 429, 2",
        "sync, GET, 500, 2",
        "sync, GET, 502, 2",
        "sync, GET, 504, 2",
        "sync, GET, 400, 1",
        "sync, GET, 404, 1",
        "sync, GET, 422, 1",
        "sync, POST, 408, 2",
        "sync, POST, 429, 2",
        "sync, POST, 503, 2",
        "sync, POST, 500, 1",
        "sync, POST, 502, 1",
        "sync, POST, 504, 1",
        "async, GET, 429, 2",
        "async, GET, 500, 2",
        "async, GET, 404, 1",
        "async, POST, 429, 2",
        "async, POST, 500, 1"
    })
    void aStatusIsTriedAgainWhereThatIsSafe(String style, String method, int status, int requests) throws Exception {
        String success = method.equals("GET") ? JunctionServer.GARMIN : JunctionServer.TOKEN;
        server.answer(failure(status));
        server.answer(200, success);
        try (Junction client = server.builder().maxRetries(1).build();
                AsyncJunction async = AsyncJunction.builder()
                        .apiKey(JunctionServer.API_KEY)
                        .url(server.url())
                        .maxRetries(1)
                        .build()) {
            Callable<?> call = style.equals("sync") ? call(method, client) : call(method, async);
            Throwable error = catchThrowable(call::call);

            assertThat(error == null).isEqualTo(requests == 2);
            assertThat(server.requestCount()).isEqualTo(requests);
        }
    }

    @Test
    void aPostWhoseBytesMayHaveArrivedIsNotRepeated() {
        server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        server.answer(200, JunctionServer.TOKEN);
        try (Junction client = server.builder().maxRetries(5).build()) {
            assertThat(catchThrowable(() -> client.link().token(EXCHANGE))).isInstanceOf(NetworkError.class);
        }
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void aGetWhoseConnectionBreaksIsRepeated() {
        server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
        server.answer(200, JunctionServer.GARMIN);
        try (Junction client = server.builder().maxRetries(1).build()) {
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getId())
                    .isEqualTo(1);
        }
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3", "4, 5"})
    void maxRetriesIsWhatItSays(int maxRetries, int requests) {
        for (int i = 0; i < 6; i++) {
            server.answer(failure(429));
        }
        RequestOptions options = RequestOptions.builder().maxRetries(maxRetries).build();
        Throwable error = catchThrowable(() -> server.client().link().generateOauthLink(OAuthProviders.OURA, options));

        assertThat(error).isInstanceOf(ApiError.class);
        assertThat(((ApiError) error).statusCode()).isEqualTo(429);
        assertThat(server.requestCount()).isEqualTo(requests);
    }

    @Test
    void aRetryThatWouldMissTheDeadlineIsNotMade() {
        server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "50"));
        try (Junction client = server.builder().maxRetries(3).timeout(30).build()) {
            Throwable error = catchThrowable(() -> client.link().generateOauthLink(OAuthProviders.OURA));
            assertThat(error).isInstanceOf(ApiError.class);
        }
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void anInterruptedThreadStopsWaitingAndStaysInterrupted() {
        server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "50"));
        try (Junction client = server.builder().maxRetries(3).timeout(0).build()) {
            Thread.currentThread().interrupt();
            Throwable error = catchThrowable(() -> client.link().generateOauthLink(OAuthProviders.OURA));

            assertThat(error).isInstanceOf(NetworkError.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
