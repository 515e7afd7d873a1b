package com.junction.contract.server;

import com.junction.contract.secret.Secrets;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * The settings for a real server, whose data must be protected.
 *
 * @param url its base URL, with the path that all operations have in common
 * @param unsafeMethods whether requests may be sent that can change data (RFC 9110, section 9.2.1)
 * @param throughPrism whether requests go through {@code prism proxy}
 * @param requestsPerSecond the most requests per second
 * @param apiKey the key for its credentials
 */
public record ServerSettings(
        String url, boolean unsafeMethods, boolean throughPrism, double requestsPerSecond, Optional<ApiKey> apiKey) {
    /** The environment variable of the API key, which must not be on a command line that others can see. */
    public static final String API_KEY = "CONTRACT_API_KEY";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** TRACE makes a server repeat a request with its credentials; CONNECT asks for a tunnel. */
    private static final Set<String> NEVER_SENT = Set.of("TRACE", "CONNECT");

    /** The default for the most requests per second. */
    public static final double DEFAULT_REQUESTS_PER_SECOND = 5;

    /** @throws IllegalArgumentException if the URL or the rate is invalid */
    public ServerSettings {
        HttpUrl parsed = HttpUrl.parse(url);
        boolean named = parsed == null
                ? url.contains("@")
                : !parsed.username().isEmpty() || !parsed.password().isEmpty();
        if (named) {
            // The message does not quote the URL, which may have a password. Prism's command line would show it to
            // others.
            throw new IllegalArgumentException(
                    "the URL of the target must not have a user or a password; put user:password into the variable "
                            + API_KEY + " of the environment");
        }
        if (!url.matches("https?://[^\\s/?#]++[^\\s?#]*+") || parsed == null) {
            throw new IllegalArgumentException("the target \"" + url + "\" is not an http or https URL");
        }
        if (!(requestsPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "the rate is " + requestsPerSecond + " requests per second, but must be more than 0");
        }
    }

    /**
     * Whether requests with a method are sent. Methods that are not safe (RFC 9110, section 9.2.1) need
     * {@code --unsafe-methods}. TRACE and CONNECT are never sent.
     */
    public boolean allows(String method) {
        return !NEVER_SENT.contains(method) && (unsafeMethods || SAFE.contains(method));
    }

    /** The reason why requests with a method are not sent. */
    public String refusal(String method) {
        return method + (NEVER_SENT.contains(method) ? " is never sent to a real server" : " is not a safe method");
    }

    /**
     * The key in {@link #API_KEY}; empty if the variable is not set.
     *
     * @throws IllegalArgumentException if it cannot be used as a key
     */
    public static Optional<ApiKey> keyOfEnvironment() {
        return textOfEnvironment().map(ApiKey::new);
    }

    /** Hides the key of the environment in all output, even if the key cannot be used. */
    public static Secrets secretsOfEnvironment() {
        return new Secrets(textOfEnvironment().stream().toList());
    }

    private static Optional<String> textOfEnvironment() {
        return Optional.ofNullable(System.getenv(API_KEY)).filter(key -> !key.isBlank());
    }
}
