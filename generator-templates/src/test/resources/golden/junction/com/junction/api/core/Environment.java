package com.junction.api.core;

/** A server of the API. */
public final class Environment extends Server {
    /** {@code https://api.us.junction.com}. */
    public static final Environment PRODUCTION = new Environment("https://api.us.junction.com", false);

    /** {@code https://api.eu.junction.com}. */
    public static final Environment PRODUCTION_EU = new Environment("https://api.eu.junction.com", false);

    /** {@code https://api.sandbox.us.junction.com}. */
    public static final Environment SANDBOX = new Environment("https://api.sandbox.us.junction.com", false);

    /** {@code https://api.sandbox.eu.junction.com}. */
    public static final Environment SANDBOX_EU = new Environment("https://api.sandbox.eu.junction.com", false);

    private Environment(String url, boolean custom) {
        super(url, custom);
    }

    /** A server at the given base URL, such as a mock or a proxy. */
    public static Environment custom(String url) {
        return new Environment(url, true);
    }
}
