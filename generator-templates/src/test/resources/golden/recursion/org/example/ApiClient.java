package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import retrofit2.Retrofit;

/** Recursion, synchronous. Immutable, and safe to share between threads. */
public final class ApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.

    private ApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
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
