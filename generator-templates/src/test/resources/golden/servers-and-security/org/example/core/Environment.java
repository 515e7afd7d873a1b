package org.example.core;

/** A server of the API. */
public final class Environment {
    /** {@code https://eu.example.com/v1}. */
    public static final Environment PRODUCTION_EU = new Environment("https://eu.example.com/v1", false);

    /** {@code https://sandbox.example.com/base}. */
    public static final Environment SERVER_2 = new Environment("https://sandbox.example.com/base", false);

    /** {@code http://localhost:80/v1}. */
    public static final Environment CUSTOM = new Environment("http://localhost:80/v1", false);

    private final String url;
    private final boolean custom;

    private Environment(String url, boolean custom) {
        this.url = url;
        this.custom = custom;
    }

    /**
     * As {@link #PRODUCTION_EU}, with values for its variables.
     *
     * @throws IllegalArgumentException if a value has a character that could lead to another host or path
     */
    public static Environment productionEu(String region, String version) {
        return new Environment(
                "https://" + variable("region", region, "") + ".example.com/" + variable("version", version, ""),
                false);
    }

    /**
     * As {@link #CUSTOM}, with values for its variables.
     *
     * @throws IllegalArgumentException if a value has a character that could lead to another host or path
     */
    public static Environment custom_(String aB, String aB2) {
        return new Environment("http://" + variable("a-b", aB, ":") + "/" + variable("a_b", aB2, "/"), false);
    }

    /** Allows unreserved characters (RFC 3986, section 2.3), and those that the values in the document have. */
    private static String variable(String name, String value, String punctuation) {
        String allowed = "-._~" + punctuation;
        boolean safe = value.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || allowed.indexOf(c) >= 0);
        if (!safe || value.contains("..") || value.equals(".")) {
            throw new IllegalArgumentException(
                    "The server variable " + name + " takes letters, digits and " + allowed + ", but no dot segments");
        }
        return value;
    }

    /** A server at the given base URL, such as a mock or a proxy. */
    public static Environment custom(String url) {
        return new Environment(url, true);
    }

    /** The base URL. */
    public String getUrl() {
        return url;
    }

    /** Whether all operations are called here, even those that the document gives a server of their own. */
    boolean isCustom() {
        return custom;
    }

    @Override
    public String toString() {
        return url;
    }
}
