package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.api.Junction;
import com.junction.api.core.ApiError;
import com.junction.api.core.Environment;
import com.junction.api.core.NetworkError;
import com.junction.api.core.RequestOptions;
import com.junction.api.errors.UnprocessableEntityError;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.OAuthProviders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of docs/errors-and-retries.md, except the listener, which is in {@link ObservabilityTest}. */
class ErrorsAndRetriesTest {
    private static final LinkTokenExchange REQUEST = LinkTokenExchange.builder()
            .userId("3fa85f64-5717-4562-b3fc-2c963f66afa6")
            .build();

    @RegisterExtension
    final ApiServer server = new ApiServer();

    private static String linkToken(Junction client, LinkTokenExchange request) {
        try {
            return client.link().token(request).getLinkToken();
        } catch (UnprocessableEntityError e) {
            throw new IllegalArgumentException("Junction refused " + e.body().getDetail(), e);
        } catch (ApiError e) {
            throw new IllegalStateException("Junction answered " + e.statusCode(), e);
        } catch (NetworkError e) {
            throw new UncheckedIOException("Junction cannot be reached", new IOException(e));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "422, '{\"detail\":[{\"loc\":[\"body\"],\"msg\":\"no UUID\",\"type\":\"uuid\"}]}', no UUID",
        "401, {}, Junction answered 401",
        "200, <html>, Junction answered 200",
    })
    void eachErrorHasItsType(int status, String body, String message) {
        server.answer(status, body);
        try (Junction client = client(server.environment())) {
            assertThatThrownBy(() -> linkToken(client, REQUEST)).hasMessageContaining(message);
        }
    }

    @Test
    void noAnswerIsANetworkError() {
        try (Junction client = client(Environment.custom("http://localhost:1/"))) {
            assertThatThrownBy(() -> linkToken(client, REQUEST)).isInstanceOf(UncheckedIOException.class);
        }
    }

    private static Junction client(Environment environment) {
        return Junction.builder()
                .apiKey("sk_test_planted_key")
                .environment(environment)
                .maxRetries(0)
                .build();
    }

    private static RequestOptions once(String orderId) {
        RequestOptions once = RequestOptions.builder()
                .addHeader("Idempotency-Key", orderId)
                .maxRetries(4)
                .build();
        return once;
    }

    @Test
    void aPostWithAKeyIsRepeated() throws InterruptedException {
        server.answer(500, "{}");
        server.answer(200, ApiServer.TOKEN);
        try (Junction client = client(server.environment())) {
            assertThat(client.link().token(REQUEST, once("order-17")).getLinkToken())
                    .isNotEmpty();
        }
        assertThat(server.request().getHeaders().get("Idempotency-Key")).isEqualTo("order-17");
        assertThat(server.request().getHeaders().get("Idempotency-Key")).isEqualTo("order-17");
    }

    private static Junction patient(Junction.Builder builder) {
        Junction client = builder.timeout(Duration.ofSeconds(20))
                .attemptTimeout(Duration.ofSeconds(6))
                .retryBudget(50)
                .build();
        return client;
    }

    @Test
    void aFailureIsRepeatedWithinTheTimeout() {
        server.answer(503, "{}");
        server.answer(200, ApiServer.SOURCE);
        Junction.Builder builder =
                Junction.builder().apiKey("sk_test_planted_key").environment(server.environment());
        try (Junction client = patient(builder)) {
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getName())
                    .isEqualTo("Oura");
        }
    }
}
