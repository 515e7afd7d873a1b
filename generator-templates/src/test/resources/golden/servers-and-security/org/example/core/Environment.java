package org.example.core;

/** A server of the API. */
public final class Environment extends Server {
    /** {@code https://eu.example.com/v1}. */
    public static final Environment PRODUCTION_EU = new Environment("https://eu.example.com/v1", false);

    /** {@code https://sandbox.example.com/base}. */
    public static final Environment SERVER_2 = new Environment("https://sandbox.example.com/base", false);

    /** {@code http://localhost:80/v1}. */
    public static final Environment CUSTOM = new Environment("http://localhost:80/v1", false);

    private Environment(String url, boolean custom) {
        super(url, custom);
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

    /** A server at the given base URL, such as a mock or a proxy. */
    public static Environment custom(String url) {
        return new Environment(url, true);
    }
}
