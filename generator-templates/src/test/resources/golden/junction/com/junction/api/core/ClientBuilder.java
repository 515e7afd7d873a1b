package com.junction.api.core;

/**
 * The settings of the clients of this API.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> extends AbstractClientBuilder<B> {
    private static final String USER_AGENT = "Junction (Junction API 0.4.483)";
    private static final RetryTimer TIMER = new RetryTimer.SystemTimer("Junction retries");

    /** For the builder of a client. */
    protected ClientBuilder() {
        super("Junction", USER_AGENT, Environment.PRODUCTION, TIMER);
    }

    /**
     * Vital Team API Key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B apiKey(String apiKey) {
        return credential("apiKey", Credential.header("x-vital-api-key", apiKey));
    }

    /** The server to talk to, {@link Environment#PRODUCTION} by default. */
    public B environment(Environment environment) {
        return server(environment);
    }
}
