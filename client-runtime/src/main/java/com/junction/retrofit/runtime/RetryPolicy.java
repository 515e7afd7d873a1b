package com.junction.retrofit.runtime;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed attempt may be tried again, and when. */
final class RetryPolicy {
    static final int DEFAULT_MAX_RETRIES = 2;

    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);
    private static final double JITTER = 0.2;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    /** A larger reset is seconds since 1970, not seconds from now. */
    private static final long TEN_YEARS = 10L * 365 * 24 * 60 * 60;

    /** Enough for all times, and few enough for a {@code long}. */
    private static final int MAX_DIGITS = 12;

    /** RFC 9110, section 9.2.2. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private RetryPolicy() {}

    /**
     * Whether a second request changes nothing, because of the method, or because a key lets the server recognize it.
     */
    static boolean isIdempotent(Request request) {
        return IDEMPOTENT.contains(request.method()) || request.header("Idempotency-Key") != null;
    }

    /** A request that may have been processed is only repeated when repeating it changes nothing. */
    static boolean isRetryable(Request request, IOException failure) {
        boolean neverSent = failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException;
        return neverSent || (isIdempotent(request) && !isPermanent(failure));
    }

    /** Returns true if a retry would fail as well: a rejected certificate does not change within seconds. */
    private static boolean isPermanent(IOException failure) {
        return failure instanceof SSLPeerUnverifiedException
                || failure instanceof UnknownServiceException
                || failure.getCause() instanceof CertificateException;
    }

    static boolean isRetryable(Request request, Response response) {
        int status = response.code();
        boolean notProcessed = status == REQUEST_TIMEOUT
                || status == TOO_MANY_REQUESTS
                || (status == SERVICE_UNAVAILABLE && response.header("Retry-After") != null);
        return notProcessed || (status >= 500 && isIdempotent(request));
    }

    /**
     * The delay that the server asks for, or else one that doubles with each retry and is spread at random. At most a
     * minute.
     */
    static Duration delay(int retries, @Nullable Response response, RetryTimer timer) {
        return Optional.ofNullable(response)
                .map(Response::headers)
                .flatMap(headers -> asked(headers, timer))
                .orElseGet(() -> backoff(retries, timer.random()));
    }

    private static Optional<Duration> asked(Headers headers, RetryTimer timer) {
        Optional<Duration> retryAfter = retryAfter(headers, timer.now());
        return retryAfter.isPresent() ? retryAfter : rateLimitReset(headers, timer.now(), timer.random());
    }

    static Duration backoff(int retries, double random) {
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(retries, 6));
        return spread(limit(delay), 2 * random - 1);
    }

    /** Seconds or a date (RFC 9110, section 10.2.3). */
    static Optional<Duration> retryAfter(Headers headers, Instant now) {
        Optional<Duration> seconds = seconds(headers.get("Retry-After")).map(Duration::ofSeconds);
        if (seconds.isPresent()) {
            return seconds.map(RetryPolicy::limit);
        }
        Date date = headers.getDate("Retry-After");
        return Optional.ofNullable(date).map(end -> limit(Duration.between(now, end.toInstant())));
    }

    /**
     * The end of a rate limit, in seconds since 1970 or from now: services differ. All clients wait for the same
     * moment, so that each waits a bit longer.
     */
    static Optional<Duration> rateLimitReset(Headers headers, Instant now, double random) {
        return seconds(headers.get("X-RateLimit-Reset"))
                .map(reset -> reset > TEN_YEARS ? reset - now.getEpochSecond() : reset)
                .map(seconds -> spread(limit(Duration.ofSeconds(seconds)), random));
    }

    private static Optional<Long> seconds(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(text -> !text.isEmpty() && text.length() <= MAX_DIGITS)
                .filter(text -> text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf);
    }

    private static Duration limit(Duration delay) {
        Duration notNegative = delay.isNegative() ? Duration.ZERO : delay;
        return notNegative.compareTo(LONGEST_DELAY) < 0 ? notNegative : LONGEST_DELAY;
    }

    private static Duration spread(Duration delay, double share) {
        return Duration.ofMillis((long) (delay.toMillis() * (1 + JITTER * share)));
    }
}
