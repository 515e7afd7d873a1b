package com.junction.api;

import com.junction.api.core.ClientBuilder;
import com.junction.api.core.Transport;
import com.junction.api.errors.ErrorFactory;
import com.junction.api.resources.link.AsyncLinkClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Junction API, asynchronous. Immutable, and safe to share between threads.
 *
 * @see <a href="https://docs.junction.com/">https://docs.junction.com/</a>
 */
public final class AsyncJunction implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable AsyncLinkClient link;

    private AsyncJunction(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code link}. */
    public AsyncLinkClient link() {
        AsyncLinkClient made = this.link;
        if (made == null) {
            made = new AsyncLinkClient(transport.retrofit());
            this.link = made;
        }
        return made;
    }

    /** Creates the Retrofit interfaces, for those who want a {@code Call}. Credentials and retries work there too. */
    public Retrofit retrofit() {
        return transport.retrofit();
    }

    /** Frees threads and connections, unless they belong to an HTTP client of your own. */
    @Override
    public void close() {
        transport.close();
    }

    /** Builds {@link AsyncJunction}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Builds the client. */
        public AsyncJunction build() {
            return new AsyncJunction(transport(JunctionJsonAdapterFactory.INSTANCE, ErrorFactory::toError));
        }
    }
}
