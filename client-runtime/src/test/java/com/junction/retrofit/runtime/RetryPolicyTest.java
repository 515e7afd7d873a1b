package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "6, 60", "7, 60", "100, 60"})
    void theDelayDoublesUpToAMinute(int retries, long seconds) {
        assertThat(RetryPolicy.backoff(retries, 0.5)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theDelayIsSpreadByAFifth() {
        assertThat(RetryPolicy.backoff(0, 0)).isEqualTo(Duration.ofMillis(800));
        assertThat(RetryPolicy.backoff(0, 1)).isEqualTo(Duration.ofMillis(1200));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "61, 60",
        "999999999, 60",
        "'Sun, 01 Mar 2026 12:00:20 GMT', 20",
        "'Sunday, 01-Mar-26 12:00:20 GMT', 20",
        "'Sun Mar  1 12:00:20 2026', 20",
        "'Sun, 01 Mar 2026 11:00:00 GMT', 0",
        "'Sun, 01 Mar 2026 13:00:00 GMT', 60"
    })
    void retryAfterIsSecondsOrADate(String value, long seconds) {
        assertThat(RetryPolicy.retryAfter(Headers.of("Retry-After", value), NOW))
                .contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "-1", "1.5", "99999999999999999999", "2026-03-01T12:00:20Z"})
    void anythingElseInRetryAfterIsPassedOver(String value) {
        assertThat(RetryPolicy.retryAfter(Headers.of("Retry-After", value), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 30", "3600, 60", "1772366430, 30", "1772366399, 0", "1772370000, 60", "999999999999, 60"})
    void theEndOfARateLimitIsSecondsSince1970OrFromNow(String value, long seconds) {
        Headers headers = Headers.of("X-RateLimit-Reset", value);
        assertThat(RetryPolicy.rateLimitReset(headers, NOW, 0)).contains(Duration.ofSeconds(seconds));
        assertThat(RetryPolicy.rateLimitReset(headers, NOW, 1)).contains(Duration.ofMillis(seconds * 1200));
    }

    @ParameterizedTest
    @CsvSource({"''", "-5", "soon", "1e3", "9999999999999999999"})
    void anythingElseInItIsPassedOver(String value) {
        assertThat(RetryPolicy.rateLimitReset(Headers.of("X-RateLimit-Reset", value), NOW, 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, , true",
        "PUT, , true",
        "DELETE, , true",
        "POST, , false",
        "PATCH, , false",
        "POST, order-17, true"
    })
    void whatMayBeRepeatedFollowsFromTheMethodOrAKey(String method, String key, boolean idempotent) {
        Request.Builder request = new Request.Builder()
                .url("http://localhost")
                .method(method, method.equals("GET") ? null : RequestBody.create(new byte[0]));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        assertThat(RetryPolicy.isIdempotent(request.build())).isEqualTo(idempotent);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException(), true, true),
                Arguments.of(new NoRouteToHostException(), true, true),
                Arguments.of(new UnknownHostException(), true, true),
                Arguments.of(new IOException("reset"), true, false),
                Arguments.of(new SocketTimeoutException(), true, false),
                Arguments.of(new SSLException("reset"), true, false),
                Arguments.of(new SSLPeerUnverifiedException("other host"), false, false),
                Arguments.of(new SSLHandshakeException("").initCause(new CertificateException()), false, false),
                Arguments.of(new UnknownServiceException("clear text"), false, false));
    }

    @ParameterizedTest(name = "{0}: GET {1}, POST {2}")
    @MethodSource("failures")
    void aBrokenAttemptIsRepeatedWhereThatHelpsAndHarmsNobody(IOException failure, boolean get, boolean post) {
        Request request = new Request.Builder().url("http://localhost").build();
        assertThat(RetryPolicy.isRetryable(request, failure)).isEqualTo(get);
        Request body =
                request.newBuilder().post(RequestBody.create(new byte[0])).build();
        assertThat(RetryPolicy.isRetryable(body, failure)).isEqualTo(post);
    }

    @Test
    void negativeLimitsAreRefused() {
        assertThatThrownBy(() -> RequestOptions.builder().attemptTimeout(Duration.ofMillis(-1)))
                .hasMessage("attemptTimeout is PT-0.001S, but must not be negative");
        assertThatThrownBy(() -> RequestOptions.builder().maxRetries(-1))
                .hasMessage("maxRetries is -1, but must not be negative");
        assertThatThrownBy(() -> RequestOptions.builder().timeout(-5))
                .hasMessage("timeout is PT-5S, but must not be negative");
    }
}
