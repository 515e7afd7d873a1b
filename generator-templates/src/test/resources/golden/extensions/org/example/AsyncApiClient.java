package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.labthings.AsyncLabThingsClient;
import org.example.resources.notify.AsyncNotifyClient;
import org.example.resources.things.AsyncThingsClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Extensions, asynchronous. Immutable, and safe to share between threads. */
public final class AsyncApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable AsyncLabThingsClient labThings;
    private volatile @Nullable AsyncNotifyClient notify_;
    private volatile @Nullable AsyncThingsClient things;

    private AsyncApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code lab things}. */
    public AsyncLabThingsClient labThings() {
        AsyncLabThingsClient made = this.labThings;
        if (made == null) {
            made = new AsyncLabThingsClient(transport.retrofit());
            this.labThings = made;
        }
        return made;
    }

    /** Operations of the group {@code notify}. */
    public AsyncNotifyClient notify_() {
        AsyncNotifyClient made = this.notify_;
        if (made == null) {
            made = new AsyncNotifyClient(transport.retrofit());
            this.notify_ = made;
        }
        return made;
    }

    /** Operations of the group {@code things}. */
    public AsyncThingsClient things() {
        AsyncThingsClient made = this.things;
        if (made == null) {
            made = new AsyncThingsClient(transport.retrofit());
            this.things = made;
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
