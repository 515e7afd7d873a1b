package com.junction.retrofit.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The settings of clients that do not depend on a document.
 *
 * @param <B> the builder itself
 */
public abstract class AbstractClientBuilder<B extends AbstractClientBuilder<B>> {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    final String clientName;
    final String userAgent;
    final Map<String, Credential> credentials = new HashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    Duration attemptTimeout = Duration.ZERO;
    int maxRetries = RetryPolicy.DEFAULT_MAX_RETRIES;
    int retryBudget = RetryBudget.DEFAULT_RETRIES;
    int maxBodySize = ReceivedBody.DEFAULT_MAX_BYTES;
    int maxEventSize = EventStream.DEFAULT_MAX_BYTES;
    RetryTimer timer;

    @Nullable
    Server server;

    @Nullable
    CallListener listener;

    @Nullable
    OkHttpClient httpClient;

    Function<OkHttpClient, Call.Factory> callFactory = client -> client;
    private @Nullable Duration timeout;

    /**
     * For a builder with the credentials and servers of a document.
     *
     * @param clientName the name of the threads of an HTTP client that the user does not bring
     * @param userAgent the value of the header {@code User-Agent}
     * @param server the default, or null if the document has none
     * @param timer times the retries of all clients
     */
    AbstractClientBuilder(String clientName, String userAgent, @Nullable Server server, RetryTimer timer) {
        this.clientName = clientName;
        this.userAgent = userAgent;
        this.server = server;
        this.timer = timer;
    }

    /** This builder. */
    protected abstract B self();

    /** Puts the parts together. */
    protected final Transport transport(
            JsonAdapterFactory json, BiFunction<String, ClientHttpResponse<String>, ApiError> errors) {
        return new Transport(this, Objects.requireNonNull(server, "url is not set"), json, errors);
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

    /** Sets a credential, by the name of the method that takes it. */
    B credential(String setter, Credential credential) {
        credentials.put(setter, credential);
        return self();
    }

    /** Sets the server to talk to. */
    B server(Server server) {
        this.server = Objects.requireNonNull(server);
        return self();
    }

    /** The base URL of the server to talk to, if the document does not have it. */
    public B url(String url) {
        return server(new Server(url, true));
    }

    /** How long a call may take, retries included, in seconds; 0 means no limit. 60 by default. */
    public B timeout(int seconds) {
        return timeout(Duration.ofSeconds(seconds));
    }

    /** How long a call may take, retries included; zero means no limit. 60 seconds by default. */
    public B timeout(Duration timeout) {
        this.timeout = Requirements.notNegative("timeout", timeout);
        return self();
    }

    /**
     * How long each attempt of a call may take, so that an attempt that hangs leaves time for another. Zero, the
     * default, means no other limit than that of the call.
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = Requirements.notNegative("attemptTimeout", timeout);
        return self();
    }

    /** How often a call is retried after a temporary failure: 2 by default; 0 means never. */
    public B maxRetries(int maxRetries) {
        this.maxRetries = Requirements.notNegative("maxRetries", maxRetries);
        return self();
    }

    /**
     * How many retries all calls of this client may make together while the server does not answer: 100 by default. Ten
     * answered calls give one retry back, up to this number, so that retries do not make an outage worse.
     */
    public B retryBudget(int retries) {
        this.retryBudget = Requirements.notNegative("retryBudget", retries);
        return self();
    }

    /**
     * How many bytes a body that is not streamed may have, after decompression: 64 MiB by default. A larger body of a
     * success is a {@link DecodingError}. Of a larger body of an error, the beginning is kept.
     */
    public B maxBodySize(int bytes) {
        this.maxBodySize = Requirements.notNegative("maxBodySize", bytes);
        return self();
    }

    /**
     * How many bytes an event of a stream, and each of its lines, may have: 16 MiB by default. A larger event is a
     * {@link DecodingError} and ends the stream.
     */
    public B maxEventSize(int bytes) {
        this.maxEventSize = Requirements.notNegative("maxEventSize", bytes);
        return self();
    }

    /** A listener that is called for each attempt, retry, success and failure. */
    public B listener(CallListener listener) {
        this.listener = Objects.requireNonNull(listener);
        return self();
    }

    /**
     * An HTTP client of your own: its interceptors, proxy, pool and timeouts are used. Its call timeout, if it has one,
     * is the timeout of a call unless {@link #timeout(Duration)} sets another. Redirects are never followed. {@code
     * close()} leaves it open.
     */
    public B httpClient(OkHttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient);
        return self();
    }

    /**
     * Wraps the HTTP client after all other settings, as instrumentations such as OpenTelemetry's do. The factory that
     * you return must pass its calls to that client, because its settings keep credentials from following redirects.
     */
    public B callFactory(Function<OkHttpClient, Call.Factory> callFactory) {
        this.callFactory = Objects.requireNonNull(callFactory);
        return self();
    }

    /**
     * Sends a header with every call.
     *
     * @throws IllegalArgumentException if HTTP does not allow the value; the message does not quote it
     */
    public B addHeader(String name, String value) {
        headers.put(name, HeaderValues.require(name, value));
        return self();
    }
}
