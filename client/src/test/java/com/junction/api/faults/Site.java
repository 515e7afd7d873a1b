package com.junction.api.faults;

import okhttp3.OkHttpClient;

/** What a client is pointed at. */
interface Site extends AutoCloseable {
    String url();

    /** What an HTTP client needs to come here: trust, a proxy, a resolver. */
    default void configure(OkHttpClient.Builder client) {}

    @Override
    void close();

    /** A place where nobody is. */
    static Site nobody(String url) {
        return new Site() {
            @Override
            public String url() {
                return url;
            }

            @Override
            public void close() {}
        };
    }
}
