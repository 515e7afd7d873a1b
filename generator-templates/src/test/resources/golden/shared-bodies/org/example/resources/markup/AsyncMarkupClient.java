package org.example.resources.markup;

import java.util.concurrent.CompletableFuture;
import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.markup.requests.SendMarkupMarkupRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code markup}. */
public final class AsyncMarkupClient {
    private final MarkupApi api;

    /** Use {@code client.markup()}. */
    public AsyncMarkupClient(Retrofit retrofit) {
        this.api = retrofit.create(MarkupApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawMarkupClient withRawResponse() {
        return new AsyncRawMarkupClient(api);
    }

    /**
     * As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body, no parameters and default options.
     */
    public CompletableFuture<Void> sendMarkup(String body) {
        return sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<Void> sendMarkup(String body, RequestOptions options) {
        return sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), options);
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with default options. */
    public CompletableFuture<Void> sendMarkup(SendMarkupMarkupRequest request) {
        return sendMarkup(request, ApiCall.noOptions());
    }

    /** {@code POST /markup}: see {@link MarkupClient#sendMarkup}. */
    public CompletableFuture<Void> sendMarkup(SendMarkupMarkupRequest request, RequestOptions options) {
        return ApiCall.of(options, api.sendMarkup(
                request.getDry().orElse(null),
                RequestBody.create(request.getBody(), null))).sendAsync(ApiClientHttpResponse::body);
    }
}
