package com.junction.api.core;

import com.squareup.moshi.JsonAdapter;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all clients have in common.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    final Map<String, Credential> credentials = new HashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    Environment environment = Environment.PRODUCTION;
    int maxRetries = RetryPolicy.DEFAULT_MAX_RETRIES;
    @Nullable OkHttpClient httpClient;
    private @Nullable Duration timeout;

    /** For the builder of a client. */
    protected ClientBuilder() {}

    /** This builder. */
    protected abstract B self();

    /** Puts the parts together. */
    protected final Transport transport(
            JsonAdapter.Factory json, BiFunction<String, JunctionHttpResponse<String>, ApiError> errors) {
        Objects.requireNonNull(environment, "url is not set");
        return new Transport(this, json, errors);
    }

    Duration effectiveTimeout() {
        if (timeout != null) {
            return timeout;
        }
        return httpClient == null ? DEFAULT_TIMEOUT : Duration.ofMillis(httpClient.callTimeoutMillis());
    }

    /**
     * Vital Team API Key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B apiKey(String apiKey) {
        credentials.put("apiKey", new Credential(Credential.Place.HEADER, "x-vital-api-key", apiKey));
        return self();
    }

    /** The server to talk to, {@link Environment#PRODUCTION} by default. */
    public B environment(Environment environment) {
        this.environment = Objects.requireNonNull(environment);
        return self();
    }

    /** The base URL of the server to talk to, where it is none of {@link Environment}. */
    public B url(String url) {
        return environment(Environment.custom(url));
    }

    /** How long a call may take, retries included, in seconds; 0 is without limit. 60 by default. */
    public B timeout(int seconds) {
        return timeout(Duration.ofSeconds(seconds));
    }

    /** How long a call may take, retries included; zero is without limit. 60 seconds by default. */
    public B timeout(Duration timeout) {
        this.timeout = RetryPolicy.requireNotNegative(timeout);
        return self();
    }

    /** How often a call that failed for the moment is tried again, 2 by default; 0 is never. */
    public B maxRetries(int maxRetries) {
        this.maxRetries = RetryPolicy.requireNotNegative(maxRetries);
        return self();
    }

    /**
     * An HTTP client of your own: its interceptors, proxy, pool and timeouts are used, its call timeout too where none
     * is set here. Redirects are not followed, whatever it says. {@code close()} leaves it open.
     */
    public B httpClient(OkHttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient);
        return self();
    }

    /**
     * Sends a header with every call.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B addHeader(String name, String value) {
        headers.put(name, HeaderValues.require(name, value));
        return self();
    }
}
