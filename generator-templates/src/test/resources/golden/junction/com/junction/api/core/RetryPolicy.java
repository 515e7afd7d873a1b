package com.junction.api.core;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed attempt is tried again, and when. */
final class RetryPolicy {
    static final int DEFAULT_MAX_RETRIES = 2;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    private static final double JITTER = 0.2;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private RetryPolicy() {}

    static boolean isIdempotent(Request request) {
        return IDEMPOTENT.contains(request.method());
    }

    /** A request that may have been processed is only repeated when repeating it changes nothing. */
    static boolean isRetryable(Request request, IOException failure) {
        boolean neverSent = failure instanceof ConnectException || failure instanceof UnknownHostException;
        return neverSent || isIdempotent(request);
    }

    static boolean isRetryable(Request request, Response response) {
        int status = response.code();
        boolean notProcessed = status == REQUEST_TIMEOUT
                || status == TOO_MANY_REQUESTS
                || (status == SERVICE_UNAVAILABLE && response.header("Retry-After") != null);
        return notProcessed || (status >= 500 && isIdempotent(request));
    }

    /** What the server asks for, else a delay that doubles with every retry and is spread at random. */
    static Duration delay(int retries, @Nullable Response response) {
        return Optional.ofNullable(response)
                .map(r -> r.header("Retry-After"))
                .flatMap(value -> retryAfter(value, Instant.now()))
                .orElseGet(() -> backoff(retries, ThreadLocalRandom.current().nextDouble()));
    }

    static Duration backoff(int retries, double random) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(retries, 6));
        Duration capped = delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
        return Duration.ofMillis((long) (capped.toMillis() * (1 + JITTER * (2 * random - 1))));
    }

    /** Seconds or a date (RFC 9110, section 10.2.3), at most a minute; empty where it is neither. */
    static Optional<Duration> retryAfter(String value, Instant now) {
        try {
            Duration delay = value.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(value))
                    : Duration.between(now, ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            Duration notNegative = delay.isNegative() ? Duration.ZERO : delay;
            return Optional.of(notNegative.compareTo(LONGEST_DELAY) < 0 ? notNegative : LONGEST_DELAY);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int requireNotNegative(int maxRetries) {
        if (maxRetries < 0) {
            throw new IllegalArgumentException("maxRetries is " + maxRetries + ", but must not be negative");
        }
        return maxRetries;
    }

    static Duration requireNotNegative(Duration timeout) {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout is " + timeout + ", but must not be negative");
        }
        return timeout;
    }
}
