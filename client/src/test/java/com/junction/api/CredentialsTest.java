package com.junction.api;

import static com.junction.api.JunctionServer.API_KEY;
import static com.junction.api.JunctionServer.LINK_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.api.core.ApiError;
import com.junction.api.core.RequestOptions;
import com.junction.api.resources.link.requests.GenerateOauthLinkLinkRequest;
import com.junction.api.resources.link.requests.LinkTokenExchange;
import com.junction.api.types.LinkTokenExchangeResponse;
import com.junction.api.types.OAuthProviders;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    private static final LinkTokenExchange EXCHANGE =
            LinkTokenExchange.builder().userId("user").build();
    private static final GenerateOauthLinkLinkRequest WITH_TOKEN =
            GenerateOauthLinkLinkRequest.builder().vitalLinkToken(LINK_TOKEN).build();

    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    @Test
    void theApiKeyIsSentWhereTheDocumentAsksForIt() throws InterruptedException {
        server.answer(200, JunctionServer.TOKEN);
        server.client().link().token(EXCHANGE);

        assertThat(server.request().getHeaders().get("x-vital-api-key")).isEqualTo(API_KEY);
    }

    @Test
    void theApiKeyIsNeverSentWhereTheDocumentSaysThatThereIsNoSecurity() throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        server.client().link().generateOauthLink(OAuthProviders.OURA, WITH_TOKEN);

        assertThat(server.request().getHeaders().toString().toLowerCase(Locale.ROOT))
                .contains("x-vital-link-token: planted link token")
                .doesNotContain("api-key", API_KEY);
    }

    @Test
    void aMissingApiKeyIsAnErrorBeforeAnythingIsSent() {
        try (Junction client = Junction.builder().url(server.url()).build();
                AsyncJunction async = AsyncJunction.builder().url(server.url()).build()) {
            String message = "POST /v2/link/token needs credentials: set apiKey on the client's builder";
            assertThatThrownBy(() -> client.link().token(EXCHANGE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(message);
            assertThat(async.link().token(EXCHANGE))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .havingCause()
                    .withMessage(message);
            assertThat(server.requestCount()).isZero();
        }
    }

    @Test
    void withoutAnApiKeyWhatNeedsNoneWorks() throws InterruptedException {
        server.answer(200, JunctionServer.GARMIN);
        try (Junction client = Junction.builder().url(server.url()).build()) {
            assertThat(client.link().generateOauthLink(OAuthProviders.OURA).getName())
                    .isEqualTo("Garmin");
        }
        assertThat(server.request().getHeaders().get("x-vital-link-token")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            String location = other.url("/elsewhere?state=error").toString();
            server.answer(new MockResponse.Builder().code(status).addHeader("Location", location));
            server.answer(new MockResponse.Builder().code(status).addHeader("Location", location));

            for (Throwable error : List.of(
                    catchThrowable(() -> server.client().link().token(EXCHANGE)),
                    catchThrowable(() -> server.client().link().generateOauthLink(OAuthProviders.OURA, WITH_TOKEN)))) {
                assertThat(error).isInstanceOf(ApiError.class);
                assertThat(((ApiError) error).statusCode()).isEqualTo(status);
                assertThat(((ApiError) error).headers().get("location")).containsExactly(location);
            }
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"line\nbreak", "carriage\rreturn", "nul\0", "grün", " leading", "trailing ", "\u007f"})
    void aSecretThatHttpCannotCarryIsRefusedWithoutBeingQuoted(String secret) {
        assertThatThrownBy(() -> Junction.builder().apiKey(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x-vital-api-key: ")
                .hasMessageNotContaining(secret.strip())
                .hasNoCause();
        GenerateOauthLinkLinkRequest request =
                GenerateOauthLinkLinkRequest.builder().vitalLinkToken(secret).build();
        assertThatThrownBy(() -> server.client().link().generateOauthLink(OAuthProviders.OURA, request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x-vital-link-token: ")
                .hasMessageNotContaining(secret.strip())
                .hasNoCause();
        assertThatThrownBy(() -> RequestOptions.builder().addHeader("x-trace", secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(secret.strip());
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void noTextOfTheClientShowsASecret() {
        StringWriter text = new StringWriter();
        try (LogCapture log = new LogCapture(text)) {
            log.start();
            Junction.Builder builder = server.builder();
            Junction client = builder.build();
            server.answer(200, JunctionServer.TOKEN);
            LinkTokenExchangeResponse response = client.link().token(EXCHANGE);
            for (Object each : List.of(builder, client, client.link(), response, WITH_TOKEN, WITH_TOKEN.toBuilder())) {
                text.append(each.toString()).append('\n');
            }

            for (String body : List.of(JunctionServer.TOKEN, "<" + LINK_TOKEN, "{\"link_token\":{\"" + LINK_TOKEN)) {
                for (int status : new int[] {200, 307, 400, 422, 500}) {
                    server.answer(status, body);
                    Throwable error =
                            catchThrowable(() -> client.link().generateOauthLink(OAuthProviders.OURA, WITH_TOKEN));
                    error.printStackTrace(new PrintWriter(text, true));
                }
            }
        }
        assertThat(text.toString())
                .contains("LinkTokenExchangeResponse{link_token=hidden", "answered 422")
                .doesNotContain(API_KEY, LINK_TOKEN, "planted+link+token");
    }

    /** Captures all messages of java.util.logging, including OkHttp's finest level. */
    private static final class LogCapture implements AutoCloseable {
        private final Logger root = Logger.getLogger("");
        private final Logger okHttp = Logger.getLogger("okhttp3");
        private final Handler handler;

        LogCapture(StringWriter text) {
            handler = new Handler() {
                @Override
                public void publish(LogRecord line) {
                    text.append(line.getMessage()).append('\n');
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
        }

        void start() {
            handler.setLevel(Level.ALL);
            okHttp.setLevel(Level.ALL);
            root.addHandler(handler);
        }

        @Override
        public void close() {
            root.removeHandler(handler);
            okHttp.setLevel(null);
        }
    }
}
