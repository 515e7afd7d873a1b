package com.junction.api.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "'Sun, 01 Mar 2026 11:00:00 GMT', 0",
        "'Sun, 01 Mar 2026 13:00:00 GMT', 60"
    })
    void retryAfterIsSecondsOrADate(String value, long seconds) {
        assertThat(RetryPolicy.retryAfter(value, NOW)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"''", "soon", "-1", "1.5", "99999999999999999999", "2026-03-01T12:00:20Z"})
    void anythingElseInRetryAfterIsPassedOver(String value) {
        assertThat(RetryPolicy.retryAfter(value, NOW)).isEmpty();
    }

    @Test
    void negativeLimitsAreRefused() {
        assertThatThrownBy(() -> RequestOptions.builder().maxRetries(-1))
                .hasMessage("maxRetries is -1, but must not be negative");
        assertThatThrownBy(() -> RequestOptions.builder().timeout(-5))
                .hasMessage("timeout is PT-5S, but must not be negative");
    }
}
