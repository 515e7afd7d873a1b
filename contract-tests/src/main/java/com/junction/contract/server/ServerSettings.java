package com.junction.contract.server;

import com.junction.contract.secret.Secrets;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** What is sent to a server in a second, where nobody says otherwise. */
    public static final double DEFAULT_REQUESTS_PER_SECOND = 5;

    /** @throws IllegalArgumentException where the URL or the rate is none */
    public ServerSettings {
        if (url.matches("[^/?#]*//[^/?#]*@.*")) {
            throw new IllegalArgumentException(
                    "the target has a user or a password in its URL, where others see it: put them into the environment as "
                            + API_KEY + "=user:password");
        }
        if (!url.matches("https?://[^\\s/?#]+[^\\s?#]*")) {
            throw new IllegalArgumentException("the target \"" + url + "\" is no http or https URL");
        }
        if (!(requestsPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "the rate is " + requestsPerSecond + " requests per second, but must be more than 0");
        }
    }

    /** Whether requests of a method are sent: those that change something only where that is said (RFC 9110, 9.2.1). */
    public boolean allows(String method) {
        return unsafeMethods || SAFE.contains(method);
    }

    /** Reads the system properties {@code contract.target} and below; empty where there is no target but the mock. */
    public static Optional<ServerSettings> fromSystemProperties() {
        String url = System.getProperty("contract.target", "");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new ServerSettings(
                        url.strip(),
                        Boolean.getBoolean("contract.target.unsafe"),
                        Boolean.getBoolean("contract.target.proxy"),
                        Double.parseDouble(System.getProperty(
                                "contract.target.rate", String.valueOf(DEFAULT_REQUESTS_PER_SECOND))),
                        keyOfEnvironment()));
    }

    /**
     * The key that {@link #API_KEY} has.
     *
     * @throws IllegalArgumentException if it cannot be used as one
     */
    public static Optional<ApiKey> keyOfEnvironment() {
        return textOfEnvironment().map(ApiKey::new);
    }

    /** What hides the key of the environment in all that is written, whether or not it can be used. */
    public static Secrets secretsOfEnvironment() {
        return new Secrets(textOfEnvironment().stream().toList());
    }

    private static Optional<String> textOfEnvironment() {
        return Optional.ofNullable(System.getenv(API_KEY)).filter(key -> !key.isBlank());
    }
}
