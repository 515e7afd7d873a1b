package org.example.core;

/**
 * The settings of the clients of this API.
 *
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> extends AbstractClientBuilder<B> {
    private static final String USER_AGENT = "ApiClient (Servers and security 1)";
    private static final RetryTimer TIMER = new RetryTimer.SystemTimer("ApiClient retries");

    /** For the builder of a client. */
    protected ClientBuilder() {
        super("ApiClient", USER_AGENT, Environment.PRODUCTION_EU, TIMER);
    }

    /**
     * The key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B headerKey(String headerKey) {
        return credential("headerKey", Credential.header("X-Key", headerKey));
    }

    /**
     * The credential query_key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B queryKey(String queryKey) {
        return credential("queryKey", Credential.query("key", queryKey));
    }

    /**
     * The credential cookie_key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B cookieKey(String cookieKey) {
        return credential("cookieKey", Credential.cookie("sid", cookieKey));
    }

    /**
     * The credential basic.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B credentials(String username, String password) {
        return credential("credentials", Credential.basic(username, password));
    }

    /**
     * The credential bearer.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B bearer(String bearer) {
        return credential("bearer", Credential.header("Authorization", "Bearer " + bearer));
    }

    /**
     * The credential oauth.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B oauth(String oauth) {
        return credential("oauth", Credential.header("Authorization", "Bearer " + oauth));
    }

    /**
     * The credential openid.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B openid(String openid) {
        return credential("openid", Credential.header("Authorization", "Bearer " + openid));
    }

    /**
     * The credential custom.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B authorization(String authorization) {
        return credential("authorization", Credential.header("Authorization", "Api-Token " + authorization));
    }

    /**
     * The credential header-key.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B headerKey2(String headerKey2) {
        return credential("headerKey2", Credential.header("X-Other", headerKey2));
    }

    /**
     * The credential url.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B url_(String url_) {
        return credential("url_", Credential.header("X-Url", url_));
    }

    /**
     * The credential credentials.
     *
     * @throws IllegalArgumentException where HTTP does not allow the value; it is not quoted
     */
    public B credentials_(String credentials_) {
        return credential("credentials_", Credential.header("X-Credentials", credentials_));
    }

    /** The server to talk to, {@link Environment#PRODUCTION_EU} by default. */
    public B environment(Environment environment) {
        return server(environment);
    }
}
