package org.example.resources.markup;

import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.markup.requests.SendMarkupMarkupRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code markup}. */
public final class MarkupClient {
    private final MarkupApi api;

    /** Made by the client that has this as an accessor. */
    public MarkupClient(Retrofit retrofit) {
        this.api = retrofit.create(MarkupApi.class);
    }

    /** The same operations, with status and headers beside the body. */
    public RawMarkupClient withRawResponse() {
        return new RawMarkupClient(api);
    }

    /**
     * As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body, no parameters and default options.
     */
    public void sendMarkup(String body) {
        sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), ApiCall.noOptions());
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with a body and no parameters. */
    public void sendMarkup(String body, RequestOptions options) {
        sendMarkup(SendMarkupMarkupRequest.builder().body(body).build(), options);
    }

    /** As {@link #sendMarkup(SendMarkupMarkupRequest, RequestOptions)}, with default options. */
    public void sendMarkup(SendMarkupMarkupRequest request) {
        sendMarkup(request, ApiCall.noOptions());
    }

    /**
     * {@code POST /markup}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void sendMarkup(SendMarkupMarkupRequest request, RequestOptions options) {
        ApiCall.of(options, api.sendMarkup(
                request.getDry().orElse(null), RequestBody.create(request.getBody(), null))).send();
    }
}
