package com.junction.api.faults;

import java.util.function.Consumer;
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
        return of(url, client -> {}, () -> {});
    }

    /**
     * A site of parts.
     *
     * @param configure what an HTTP client needs to come there
     * @param close ends what is there
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
