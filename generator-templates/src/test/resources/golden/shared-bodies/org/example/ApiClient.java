package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.lists.ListsClient;
import org.example.resources.markup.MarkupClient;
import org.example.resources.owned.OwnedClient;
import org.example.resources.payments.PaymentsClient;
import org.example.resources.reports.ReportsClient;
import org.example.resources.visits.VisitsClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Bodies of several operations, synchronous. Immutable, and safe to share between threads. */
public final class ApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable VisitsClient visits;
    private volatile @Nullable ReportsClient reports;
    private volatile @Nullable ListsClient lists;
    private volatile @Nullable PaymentsClient payments;
    private volatile @Nullable OwnedClient owned;
    private volatile @Nullable MarkupClient markup;

    private ApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code visits}. */
    public VisitsClient visits() {
        VisitsClient made = this.visits;
        if (made == null) {
            made = new VisitsClient(transport.retrofit());
            this.visits = made;
        }
        return made;
    }

    /** Operations of the group {@code reports}. */
    public ReportsClient reports() {
        ReportsClient made = this.reports;
        if (made == null) {
            made = new ReportsClient(transport.retrofit());
            this.reports = made;
        }
        return made;
    }

    /** Operations of the group {@code lists}. */
    public ListsClient lists() {
        ListsClient made = this.lists;
        if (made == null) {
            made = new ListsClient(transport.retrofit());
            this.lists = made;
        }
        return made;
    }

    /** Operations of the group {@code payments}. */
    public PaymentsClient payments() {
        PaymentsClient made = this.payments;
        if (made == null) {
            made = new PaymentsClient(transport.retrofit());
            this.payments = made;
        }
        return made;
    }

    /** Operations of the group {@code owned}. */
    public OwnedClient owned() {
        OwnedClient made = this.owned;
        if (made == null) {
            made = new OwnedClient(transport.retrofit());
            this.owned = made;
        }
        return made;
    }

    /** Operations of the group {@code markup}. */
    public MarkupClient markup() {
        MarkupClient made = this.markup;
        if (made == null) {
            made = new MarkupClient(transport.retrofit());
            this.markup = made;
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
