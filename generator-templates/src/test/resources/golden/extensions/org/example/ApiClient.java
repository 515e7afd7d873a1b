package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.labthings.LabThingsClient;
import org.example.resources.notify.NotifyClient;
import org.example.resources.things.ThingsClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Extensions, synchronous. Immutable, and safe to share between threads. */
public final class ApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable LabThingsClient labThings;
    private volatile @Nullable NotifyClient notify_;
    private volatile @Nullable ThingsClient things;

    private ApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code lab things}. */
    public LabThingsClient labThings() {
        LabThingsClient made = this.labThings;
        if (made == null) {
            made = new LabThingsClient(transport.retrofit());
            this.labThings = made;
        }
        return made;
    }

    /** Operations of the group {@code notify}. */
    public NotifyClient notify_() {
        NotifyClient made = this.notify_;
        if (made == null) {
            made = new NotifyClient(transport.retrofit());
            this.notify_ = made;
        }
        return made;
    }

    /** Operations of the group {@code things}. */
    public ThingsClient things() {
        ThingsClient made = this.things;
        if (made == null) {
            made = new ThingsClient(transport.retrofit());
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
