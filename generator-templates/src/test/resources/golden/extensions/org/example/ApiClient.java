package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.labthings.LabThingsClient;
import org.example.resources.notify.NotifyClient;
import org.example.resources.things.ThingsClient;
import retrofit2.Retrofit;

/** Extensions, synchronous. Immutable, and safe to share between threads. */
public final class ApiClient implements AutoCloseable {
    private final Transport transport;
    private final LabThingsClient labThings;
    private final NotifyClient notify_;
    private final ThingsClient things;

    private ApiClient(Transport transport) {
        this.transport = transport;
        this.labThings = new LabThingsClient(transport.retrofit());
        this.notify_ = new NotifyClient(transport.retrofit());
        this.things = new ThingsClient(transport.retrofit());
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code lab things}. */
    public LabThingsClient labThings() {
        return labThings;
    }

    /** Operations of the group {@code notify}. */
    public NotifyClient notify_() {
        return notify_;
    }

    /** Operations of the group {@code things}. */
    public ThingsClient things() {
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
