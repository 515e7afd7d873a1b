package org.example.resources.markup;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import org.example.resources.markup.requests.SendMarkupMarkupRequest;

/** Operations of the group {@code markup}. */
public final class AsyncRawMarkupClient {
    private final MarkupApi api;

    AsyncRawMarkupClient(MarkupApi api) {
        this.api = api;
    }

    /**
     * As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body, no parameters and default options.
     */
    public CompletableFuture<ApiClientHttpResponse<Void>> sendMarkup(String body) {
        return sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body and no parameters. */
    public CompletableFuture<ApiClientHttpResponse<Void>> sendMarkup(String body, RequestOptions options) {
        return sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), options);
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> sendMarkup(SendMarkupMarkupRequest request) {
        return sendMarkup(request, ApiCall.noOptions());
    }

    /** {@code POST /markup}: see {@link MarkupClient#sendMarkup}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> sendMarkup(
            SendMarkupMarkupRequest request, RequestOptions options) {
        return ApiCall.of(options, api.sendMarkup(
                request.getDry().orElse(null),
                RequestBody.create(request.getBody(), null))).sendAsync(Function.identity());
    }
}
