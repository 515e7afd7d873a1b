package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.odd.OddClient;
import org.example.resources.queries.QueriesClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Paths, synchronous. Immutable, and safe to share between threads. */
public final class ApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable QueriesClient queries;
    private volatile @Nullable OddClient odd;

    private ApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code queries}. */
    public QueriesClient queries() {
        QueriesClient made = this.queries;
        if (made == null) {
            made = new QueriesClient(transport.retrofit());
            this.queries = made;
        }
        return made;
    }

    /** Operations of the group {@code odd}. */
    public OddClient odd() {
        OddClient made = this.odd;
        if (made == null) {
            made = new OddClient(transport.retrofit());
            this.odd = made;
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

    /** Builds {@link ApiClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Builds the client. */
        public ApiClient build() {
            return new ApiClient(transport(ApiClientJsonAdapterFactory.INSTANCE, ErrorFactory::toError));
        }
    }
}
