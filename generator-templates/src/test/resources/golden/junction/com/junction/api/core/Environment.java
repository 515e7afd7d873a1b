package com.junction.api.core;

/** A server of the API. */
public final class Environment {
    /** {@code https://api.us.junction.com}. */
    public static final Environment PRODUCTION = new Environment("https://api.us.junction.com");

    /** {@code https://api.eu.junction.com}. */
    public static final Environment PRODUCTION_EU = new Environment("https://api.eu.junction.com");

    /** {@code https://api.sandbox.us.junction.com}. */
    public static final Environment SANDBOX = new Environment("https://api.sandbox.us.junction.com");

    /** {@code https://api.sandbox.eu.junction.com}. */
    public static final Environment SANDBOX_EU = new Environment("https://api.sandbox.eu.junction.com");

    private final String url;

    private Environment(String url) {
        this.url = url;
    }

    /** A server at the given base URL, such as a mock or a proxy. */
    public static Environment custom(String url) {
        return new Environment(url);
    }

    /** The base URL. */
    public String getUrl() {
        return url;
    }

    @Override
    public String toString() {
        return url;
    }
}
