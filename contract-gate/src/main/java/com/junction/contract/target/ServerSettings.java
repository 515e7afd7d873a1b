package com.junction.contract.target;

import com.junction.contract.secret.Secrets;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * A real server, which is somebody's.
 *
 * @param url its base URL, with the path that all operations have in common
 * @param unsafeMethods whether it may be sent what can change something (RFC 9110, section 9.2.1)
 * @param throughPrism whether requests go through {@code prism proxy}
 * @param requestsPerSecond the most that it is sent
 * @param apiKey what it is called with
 */
public record ServerSettings(
        String url, boolean unsafeMethods, boolean throughPrism, double requestsPerSecond, Optional<ApiKey> apiKey) {
    /** The variable of the environment that has the API key: a command line is seen by others. */
    public static final String API_KEY = "CONTRACT_API_KEY";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** TRACE makes a server repeat what it was sent, credentials included; CONNECT asks for a tunnel. */
    private static final Set<String> NEVER_SENT = Set.of("TRACE", "CONNECT");

    /** What is sent to a server in a second, where nobody says otherwise. */
    public static final double DEFAULT_REQUESTS_PER_SECOND = 5;

    /** @throws IllegalArgumentException where the URL or the rate is none */
    public ServerSettings {
        HttpUrl parsed = HttpUrl.parse(url);
        boolean named = parsed == null
                ? url.contains("@")
                : !parsed.username().isEmpty() || !parsed.password().isEmpty();
        if (named) {
            // It is not quoted, since it may have a password. Prism would get it on its command line, which others see.
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
     * Whether requests with a method are sent: those that may change something only with {@code --unsafe-methods} (RFC
     * 9110, section 9.2.1), TRACE and CONNECT never.
     */
    public boolean allows(String method) {
        return !NEVER_SENT.contains(method) && (unsafeMethods || SAFE.contains(method));
    }

    /** Why requests with a method are not sent, where they are not. */
    public String refusal(String method) {
        return method + (NEVER_SENT.contains(method) ? " is never sent to a real server" : " is not a safe method");
    }

    /**
     * The key that {@link #API_KEY} has.
     *
     * @throws IllegalArgumentException if it cannot be used as one
     */
    public static Optional<ApiKey> keyOfEnvironment() {
        return textOfEnvironment().map(ApiKey::new);
    }

    /** Hides the key of the environment in everything that is written, even if the key cannot be used. */
    public static Secrets secretsOfEnvironment() {
        return new Secrets(textOfEnvironment().stream().toList());
    }

    private static Optional<String> textOfEnvironment() {
        return Optional.ofNullable(System.getenv(API_KEY)).filter(key -> !key.isBlank());
    }
}
