package com.junction.contract.credential;

import com.junction.contract.secret.Secrets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key for a real server. Requests are planned, captured and reported with a placeholder, {@value #PLACEHOLDER} and
 * a name. They get the key only when they are sent: see {@link GivenCredentials}.
 */
public final class ApiKey {
    /** The beginning of the credentials of planned requests. */
    public static final String PLACEHOLDER = "contract-";

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    private final String variable;
    private final String key;

    /** The key in {@value GivenCredentials#API_KEY}. */
    public ApiKey(String key) {
        this(GivenCredentials.API_KEY, key);
    }

    /**
     * A key.
     *
     * @param variable the environment variable that has it
     * @param key for basic authentication, the user and the password, separated by a colon
     * @throws IllegalArgumentException if it is too short to be distinguished from other text, or has a character
     *     that is not printable ASCII; the message does not quote it
     */
    public ApiKey(String variable, String key) {
        if (!Secrets.isLongEnough(key)) {
            throw new IllegalArgumentException("The API key (" + variable
                    + ") is too short: reports could not be kept free of it. It needs "
                    + Secrets.SHORTEST
                    + " characters or more; spaces, plus signs, apostrophes and backslashes do not count.");
        }
        if (!PRINTABLE.matcher(key).matches()) {
            throw new IllegalArgumentException("The API key (" + variable
                    + ") has a character that is not printable ASCII. No header can carry it (RFC 9110, 5.5).");
        }
        this.variable = variable;
        this.key = key;
    }

    String variable() {
        return variable;
    }

    String key() {
        return key;
    }

    /** Returns true if the key has two parts, such as {@code user:password}. */
    boolean isPair() {
        return key.indexOf(':') > 0;
    }

    /** The part before the first colon. */
    String user() {
        return key.split(":", 2)[0];
    }

    /** The part after the first colon, or empty. */
    String password() {
        String[] parts = key.split(":", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    /** Hides the key in all output. */
    public Secrets secrets() {
        return new Secrets(List.of(key));
    }

    /** A description without the key. */
    @Override
    public String toString() {
        return "an API key";
    }
}
