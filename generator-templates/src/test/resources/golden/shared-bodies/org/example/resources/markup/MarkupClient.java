package org.example.resources.markup;

import okhttp3.RequestBody;
import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import org.example.resources.markup.requests.SendMarkupMarkupRequest;
import retrofit2.Retrofit;

/** Operations of the group {@code markup}. */
public final class MarkupClient {
    private final MarkupApi api;

    /** Use {@code client.markup()}. */
    public MarkupClient(Retrofit retrofit) {
        this.api = retrofit.create(MarkupApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
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
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void sendMarkup(SendMarkupMarkupRequest request, RequestOptions options) {
        ApiCall.of(options, api.sendMarkup(
                request.getDry().orElse(null), RequestBody.create(request.getBody(), null))).send();
    }
}
