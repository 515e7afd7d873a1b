package com.junction.retrofit.runtime;

import com.squareup.moshi.JsonAdapter;
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
 * What the builders of all clients have in common.
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
     * For the builder that a document gives credentials and servers.
     *
     * @param clientName the beginning of the names of threads
     * @param userAgent the value of the header
     * @param server the default, or null if the document has none
     * @param timer shared by all clients
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
            JsonAdapter.Factory json, BiFunction<String, ClientHttpResponse<String>, ApiError> errors) {
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
