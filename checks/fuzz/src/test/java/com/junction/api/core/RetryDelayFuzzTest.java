package com.junction.api.core;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Headers;

class RetryDelayFuzzTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @FuzzTest
    void aServerAsksForAMinuteAtMost(byte[] header) {
        String value = new String(header, StandardCharsets.UTF_8);
        Headers headers = new Headers.Builder()
                .addUnsafeNonAscii("Retry-After", value)
                .addUnsafeNonAscii("X-RateLimit-Reset", value)
                .build();
        check(RetryPolicy.retryAfter(headers, NOW));
        check(RetryPolicy.rateLimitReset(headers, NOW, 0));
    }

    private static void check(Optional<Duration> delay) {
        if (delay.isPresent() && (delay.get().isNegative() || delay.get().compareTo(LONGEST) > 0)) {
            throw new AssertionError("A delay of " + delay.get());
        }
    }
}
