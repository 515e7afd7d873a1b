package org.example.core;

import com.squareup.moshi.JsonAdapter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Credentials;
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
    Environment environment = Environment.PRODUCTION_EU;
    Duration attemptTimeout = Duration.ZERO;
    int maxRetries = RetryPolicy.DEFAULT_MAX_RETRIES;
    int retryBudget = RetryBudget.DEFAULT_RETRIES;
    int maxBodySize = ReceivedBody.DEFAULT_MAX_BYTES;
    int maxEventSize = EventStream.DEFAULT_MAX_BYTES;
    RetryTimer timer = RetryTimer.SYSTEM;
    @Nullable CallListener listener;
    @Nullable OkHttpClient httpClient;
    Function<OkHttpClient, Call.Factory> callFactory = client -> client;
    private @Nullable Duration timeout;

    /** For the builder of a client. */
    protected ClientBuilder() {}

    /** This builder. */
    protected abstract B self();

    /** Puts the parts together. */
    protected final Transport transport(
            JsonAdapter.Factory json, BiFunction<String, ApiClientHttpResponse<String>, ApiError> errors) {
        Objects.requireNonNull(environment, "url is not set");
        return new Transport(this, json, errors);
    }

    Duration effectiveTimeout() {
        if (timeout != null) {
            return timeout;
        }
        OkHttpClient given = httpClient;
        return given == null || given.callTimeoutMillis() == 0
                ? DEFAULT_TIMEOUT
                : Duration.ofMillis(given.callTimeoutMillis());
    }

    /**
     * The key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B headerKey(String headerKey) {
        credentials.put("headerKey", new Credential(Credential.Place.HEADER, "X-Key", headerKey));
        return self();
    }

    /**
     * The credential query_key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B queryKey(String queryKey) {
        credentials.put("queryKey", new Credential(Credential.Place.QUERY, "key", queryKey));
        return self();
    }

    /**
     * The credential cookie_key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B cookieKey(String cookieKey) {
        credentials.put("cookieKey", new Credential(Credential.Place.COOKIE, "sid", cookieKey));
        return self();
    }

    /**
     * The credential basic.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B credentials(String username, String password) {
        credentials.put("credentials", new Credential(Credential.Place.HEADER, "Authorization", Credentials.basic(username, password, StandardCharsets.UTF_8)));
        return self();
    }

    /**
     * The credential bearer.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B bearer(String bearer) {
        credentials.put("bearer", new Credential(Credential.Place.HEADER, "Authorization", "Bearer " + bearer));
        return self();
    }

    /**
     * The credential oauth.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B oauth(String oauth) {
        credentials.put("oauth", new Credential(Credential.Place.HEADER, "Authorization", "Bearer " + oauth));
        return self();
    }

    /**
     * The credential openid.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B openid(String openid) {
        credentials.put("openid", new Credential(Credential.Place.HEADER, "Authorization", "Bearer " + openid));
        return self();
    }

    /**
     * The credential custom.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B authorization(String authorization) {
        credentials.put("authorization", new Credential(Credential.Place.HEADER, "Authorization", "Api-Token " + authorization));
        return self();
    }

    /**
     * The credential header-key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B headerKey2(String headerKey2) {
        credentials.put("headerKey2", new Credential(Credential.Place.HEADER, "X-Other", headerKey2));
        return self();
    }

    /**
     * The credential url.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B url_(String url_) {
        credentials.put("url_", new Credential(Credential.Place.HEADER, "X-Url", url_));
        return self();
    }

    /**
     * The credential credentials.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B credentials_(String credentials_) {
        credentials.put("credentials_", new Credential(Credential.Place.HEADER, "X-Credentials", credentials_));
        return self();
    }

    /** The server to talk to, {@link Environment#PRODUCTION_EU} by default. */
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
        this.timeout = Requirements.notNegative("timeout", timeout);
        return self();
    }

    /**
     * How long each attempt of a call may take, so that one that hangs leaves time for another. Zero, the default, is
     * as long as the call.
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = Requirements.notNegative("attemptTimeout", timeout);
        return self();
    }

    /** How often a call that failed for the moment is tried again, 2 by default; 0 is never. */
    public B maxRetries(int maxRetries) {
        this.maxRetries = Requirements.notNegative("maxRetries", maxRetries);
        return self();
    }

    /**
     * How many retries all calls of this client may make together while nothing is answered, 100 by default. Every ten
     * calls that are answered earn one more, up to this number: an outage is not made worse by retries.
     */
    public B retryBudget(int retries) {
        this.retryBudget = Requirements.notNegative("retryBudget", retries);
        return self();
    }

    /**
     * How many bytes a body that is not streamed may have, after decompression: 64 MiB by default. More in a success is
     * a {@link DecodingError}; of more in an error the beginning is kept.
     */
    public B maxBodySize(int bytes) {
        this.maxBodySize = Requirements.notNegative("maxBodySize", bytes);
        return self();
    }

    /**
     * How many bytes an event of a stream, and each of its lines, may have: 16 MiB by default. A larger one is a {@link
     * DecodingError} and ends the stream.
     */
    public B maxEventSize(int bytes) {
        this.maxEventSize = Requirements.notNegative("maxEventSize", bytes);
        return self();
    }

    /** Is told of each attempt, retry, success and failure. */
    public B listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener);
        return self();
    }

    /**
     * An HTTP client of your own: its interceptors, proxy, pool and timeouts are used. Its call timeout, if it has one,
     * is the timeout of a call unless {@link #timeout(Duration)} sets another. Redirects are not followed, whatever it
     * says. {@code close()} leaves it open.
     */
    public B httpClient(OkHttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient);
        return self();
    }

    /**
     * Wraps the HTTP client, once all else is set on it, as instrumentations such as OpenTelemetry's do. What is made
     * must hand its calls to that client, whose settings keep credentials from following redirects.
     */
    public B callFactory(Function<OkHttpClient, Call.Factory> callFactory) {
        this.callFactory = Objects.requireNonNull(callFactory);
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
