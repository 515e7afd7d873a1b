package com.junction.retrofit.runtime;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Options of one call, which take precedence over those of its client. */
public final class RequestOptions {
    static final RequestOptions NONE = builder().build();

    private final Map<String, String> headers;
    private final @Nullable Duration timeout;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable Integer maxRetries;

    private RequestOptions(Builder builder) {
        this.headers = new LinkedHashMap<>(builder.headers);
        this.timeout = builder.timeout;
        this.attemptTimeout = builder.attemptTimeout;
        this.maxRetries = builder.maxRetries;
    }

    /** A builder without any option. */
    public static Builder builder() {
        return new Builder();
    }

    Map<String, String> headers() {
        return headers;
    }

    Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }

    Optional<Integer> maxRetries() {
        return Optional.ofNullable(maxRetries);
    }

    /** Builds {@link RequestOptions}. */
    public static final class Builder {
        private final Map<String, String> headers = new LinkedHashMap<>();
        private @Nullable Duration timeout;
        private @Nullable Duration attemptTimeout;
        private @Nullable Integer maxRetries;

        private Builder() {}

        /** How long the call may take, retries included, in seconds; 0 means no limit. */
        public Builder timeout(int seconds) {
            return timeout(Duration.ofSeconds(seconds));
        }

        /** How long the call may take, retries included; zero means no limit. */
        public Builder timeout(Duration timeout) {
            this.timeout = Requirements.notNegative("timeout", timeout);
            return this;
        }

        /** How long each attempt may take; zero means no other limit than that of the call. */
        public Builder attemptTimeout(Duration timeout) {
            this.attemptTimeout = Requirements.notNegative("attemptTimeout", timeout);
            return this;
        }

        /** How often the call is retried; 0 means never. */
        public Builder maxRetries(int maxRetries) {
            this.maxRetries = Requirements.notNegative("maxRetries", maxRetries);
            return this;
        }

        /**
         * Sends a header with the call.
         *
         * @throws IllegalArgumentException if HTTP does not allow the value; the message does not quote it
         */
        public Builder addHeader(String name, String value) {
            headers.put(name, HeaderValues.require(name, value));
            return this;
        }

        /** Builds the options. */
        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
