package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.labthings.AsyncLabThingsClient;
import org.example.resources.notify.AsyncNotifyClient;
import org.example.resources.things.AsyncThingsClient;
import retrofit2.Retrofit;

/** Extensions, asynchronous. Immutable, and safe to share between threads. */
public final class AsyncApiClient implements AutoCloseable {
    private final Transport transport;
    private final AsyncLabThingsClient labThings;
    private final AsyncNotifyClient notify_;
    private final AsyncThingsClient things;

    private AsyncApiClient(Transport transport) {
        this.transport = transport;
        this.labThings = new AsyncLabThingsClient(transport.retrofit());
        this.notify_ = new AsyncNotifyClient(transport.retrofit());
        this.things = new AsyncThingsClient(transport.retrofit());
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code lab things}. */
    public AsyncLabThingsClient labThings() {
        return labThings;
    }

    /** Operations of the group {@code notify}. */
    public AsyncNotifyClient notify_() {
        return notify_;
    }

    /** Operations of the group {@code things}. */
    public AsyncThingsClient things() {
        return things;
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

    /** Builds {@link AsyncApiClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Builds the client. */
        public AsyncApiClient build() {
            return new AsyncApiClient(transport(ApiClientJsonAdapterFactory.INSTANCE, ErrorFactory::toError));
        }
    }
}
