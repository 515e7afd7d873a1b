package com.junction.api.faults;

import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/** The target of a client's calls. */
interface Site extends AutoCloseable {
    String url();

    /** Sets the trust, the proxy or the resolver that an HTTP client needs to reach this site. */
    default void configure(OkHttpClient.Builder client) {}

    @Override
    void close();

    /** Creates a site without a server. */
    static Site unreachable(String url) {
        return of(url, client -> {}, () -> {});
    }

    /**
     * Creates a site from its parts.
     *
     * @param configure sets the options that an HTTP client needs to reach the site
     * @param close closes the site's server
     */
    static Site of(String url, Consumer<OkHttpClient.Builder> configure, Runnable close) {
        return new Site() {
            @Override
            public String url() {
                return url;
            }

            @Override
            public void configure(OkHttpClient.Builder client) {
                configure.accept(client);
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
