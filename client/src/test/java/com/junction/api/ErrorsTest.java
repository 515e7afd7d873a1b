package com.junction.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.junction.api.core.ApiError;
import com.junction.api.core.DecodingError;
import com.junction.api.core.NetworkError;
import com.junction.api.errors.UnprocessableEntityError;
import com.junction.api.types.HttpValidationError;
import com.junction.api.types.OAuthProviders;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    @RegisterExtension
    final JunctionServer server = new JunctionServer();

    private <E extends Throwable> E failure(Class<E> type) {
        return catchThrowableOfType(type, () -> server.client().link().generateOauthLink(OAuthProviders.OURA));
    }

    static Stream<Arguments> details() {
        return Stream.of(
                Arguments.of("{}", Optional.empty()),
                Arguments.of("{\"detail\":null}", Optional.empty()),
                Arguments.of("{\"detail\":\"no\"}", Optional.of("no")),
                Arguments.of(
                        "{\"detail\":[{\"loc\":[\"path\",0],\"msg\":\"bad\"}]}",
                        Optional.of(List.of(Map.of("loc", List.of("path", BigDecimal.ZERO), "msg", "bad")))),
                Arguments.of("{\"detail\":{\"a\":true}}", Optional.of(Map.of("a", true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("details")
    void status422IsATypedErrorWhateverItsDetail(String json, Optional<Object> detail) {
        server.answer(422, json);
        UnprocessableEntityError error = failure(UnprocessableEntityError.class);

        assertThat(error.statusCode()).isEqualTo(422);
        assertThat(error.body().getDetail()).isEqualTo(detail);
        assertThat(HttpValidationError.JSON_ADAPTER.toJson(error.body())).isEqualTo(json);
        assertThat(error.rawBody()).isEqualTo(json);
        assertThat(error).hasMessage("GET /v2/link/provider/oauth/{oauth_provider} answered 422");
    }

    @Test
    void a422ThatIsNotWhatTheDocumentSaysIsStillAnErrorWithItsBody() {
        server.answer(422, "<html>");
        assertThat(failure(ApiError.class)).isExactlyInstanceOf(ApiError.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 400, 401, 403, 404, 409, 429, 500, 503, 599})
    void anyOtherErrorStatusIsAnErrorWithStatusHeadersAndBody(int status) {
        String body = status == 304 ? "" : "what happened";
        server.answer(new MockResponse.Builder()
                .code(status)
                .addHeader("X-Request-Id", "r-1")
                .body(body));
        ApiError error = failure(ApiError.class);

        assertThat(error).isExactlyInstanceOf(ApiError.class);
        assertThat(error.statusCode()).isEqualTo(status);
        assertThat(error.headers().get("x-request-id")).containsExactly("r-1");
        assertThat(error.rawBody()).isEqualTo(body);
        assertThat(error.body()).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, <html>, text/html in place of JSON",
        "application/json, <html>, a body that is not JSON",
        "application/json, '{\"name\":\"Garmin\",', JSON that is cut off",
        "application/json, '{\"name\":\"Gar', a body that is not JSON: Unterminated string at path $.name",
        "application/json, '{\"name\":nonsense}', a body that is not JSON",
        "application/json, '', an empty body"
    })
    void aBodyThatIsNotTheDeclaredJsonIsAnErrorThatSaysSo(String contentType, String body, String problem) {
        server.answer(new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", contentType)
                .body(body));
        DecodingError error = failure(DecodingError.class);

        assertThat(error)
                .hasMessageStartingWith("GET /v2/link/provider/oauth/{oauth_provider} answered 200 with " + problem);
        assertThat(error.statusCode()).isEqualTo(200);
        assertThat(error.rawBody()).isEqualTo(body);
        assertThat(error.headers()).containsKey("content-type");
    }

    @Test
    void jsonThatGoesOnAfterItsEndIsAnError() {
        server.answer(200, JunctionServer.GARMIN + JunctionServer.GARMIN);
        assertThat(failure(DecodingError.class)).hasMessageContaining("answered 200 with ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "application/vnd.junction+json", "APPLICATION/JSON"})
    void everySpellingOfJsonIsJson(String contentType) {
        server.answer(new MockResponse.Builder()
                .code(200)
                .addHeader("Content-Type", contentType)
                .body(JunctionServer.GARMIN));
        assertThat(server.client().link().generateOauthLink(OAuthProviders.OURA).getId())
                .isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksIsANetworkError() {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).onResponseBody(new SocketEffect.CloseSocket()));
        assertThat(failure(NetworkError.class))
                .hasMessageStartingWith("GET /v2/link/provider/oauth/{oauth_provider}: ");
    }

    @Test
    void aConnectionThatIsRefusedIsANetworkError() {
        try (Junction client = server.builder().url("http://localhost:1").build()) {
            assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                    .isInstanceOf(NetworkError.class)
                    .hasCauseInstanceOf(ConnectException.class);
        }
    }

    @Test
    void anAnswerThatTakesTooLongIsANetworkError() {
        server.answer(JunctionServer.json(200, JunctionServer.GARMIN).headersDelay(1, TimeUnit.MINUTES));
        try (Junction client = server.builder().timeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> client.link().generateOauthLink(OAuthProviders.OURA))
                    .isInstanceOf(NetworkError.class)
                    .hasMessageContaining("timeout");
        }
    }
}
