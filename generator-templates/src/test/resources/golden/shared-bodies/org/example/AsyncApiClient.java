package org.example;

import org.example.core.ClientBuilder;
import org.example.core.Transport;
import org.example.errors.ErrorFactory;
import org.example.resources.lists.AsyncListsClient;
import org.example.resources.markup.AsyncMarkupClient;
import org.example.resources.owned.AsyncOwnedClient;
import org.example.resources.payments.AsyncPaymentsClient;
import org.example.resources.reports.AsyncReportsClient;
import org.example.resources.visits.AsyncVisitsClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** Bodies of several operations, asynchronous. Immutable, and safe to share between threads. */
public final class AsyncApiClient implements AutoCloseable {
    private final Transport transport;

    // Made when they are asked for: an API has many groups, and a program that starts needs few.
    private volatile @Nullable AsyncVisitsClient visits;
    private volatile @Nullable AsyncReportsClient reports;
    private volatile @Nullable AsyncListsClient lists;
    private volatile @Nullable AsyncPaymentsClient payments;
    private volatile @Nullable AsyncOwnedClient owned;
    private volatile @Nullable AsyncMarkupClient markup;

    private AsyncApiClient(Transport transport) {
        this.transport = transport;
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /** Operations of the group {@code visits}. */
    public AsyncVisitsClient visits() {
        AsyncVisitsClient made = this.visits;
        if (made == null) {
            made = new AsyncVisitsClient(transport.retrofit());
            this.visits = made;
        }
        return made;
    }

    /** Operations of the group {@code reports}. */
    public AsyncReportsClient reports() {
        AsyncReportsClient made = this.reports;
        if (made == null) {
            made = new AsyncReportsClient(transport.retrofit());
            this.reports = made;
        }
        return made;
    }

    /** Operations of the group {@code lists}. */
    public AsyncListsClient lists() {
        AsyncListsClient made = this.lists;
        if (made == null) {
            made = new AsyncListsClient(transport.retrofit());
            this.lists = made;
        }
        return made;
    }

    /** Operations of the group {@code payments}. */
    public AsyncPaymentsClient payments() {
        AsyncPaymentsClient made = this.payments;
        if (made == null) {
            made = new AsyncPaymentsClient(transport.retrofit());
            this.payments = made;
        }
        return made;
    }

    /** Operations of the group {@code owned}. */
    public AsyncOwnedClient owned() {
        AsyncOwnedClient made = this.owned;
        if (made == null) {
            made = new AsyncOwnedClient(transport.retrofit());
            this.owned = made;
        }
        return made;
    }

    /** Operations of the group {@code markup}. */
    public AsyncMarkupClient markup() {
        AsyncMarkupClient made = this.markup;
        if (made == null) {
            made = new AsyncMarkupClient(transport.retrofit());
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
