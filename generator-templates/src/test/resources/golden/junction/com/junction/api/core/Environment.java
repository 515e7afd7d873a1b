package com.junction.api.core;

/** A server of the API. */
public final class Environment {
    /** {@code https://api.us.junction.com}. */
    public static final Environment PRODUCTION = new Environment("https://api.us.junction.com", false);

    /** {@code https://api.eu.junction.com}. */
    public static final Environment PRODUCTION_EU = new Environment("https://api.eu.junction.com", false);

    /** {@code https://api.sandbox.us.junction.com}. */
    public static final Environment SANDBOX = new Environment("https://api.sandbox.us.junction.com", false);

    /** {@code https://api.sandbox.eu.junction.com}. */
    public static final Environment SANDBOX_EU = new Environment("https://api.sandbox.eu.junction.com", false);

    private final String url;
    private final boolean custom;

    private Environment(String url, boolean custom) {
        this.url = url;
        this.custom = custom;
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
