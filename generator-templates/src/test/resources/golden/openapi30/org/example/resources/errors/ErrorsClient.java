package org.example.resources.errors;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code errors}. */
public final class ErrorsClient {
    private final ErrorsApi api;

    /** Use {@code client.errors()}. */
    public ErrorsClient(Retrofit retrofit) {
        this.api = retrofit.create(ErrorsApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawErrorsClient withRawResponse() {
        return new RawErrorsClient(api);
    }

    /** As {@link #errors(RequestOptions)}, with default options. */
    public void errors() {
        errors(ApiCall.noOptions());
    }

    /**
     * {@code GET /errors}
     *
     * @throws org.example.errors.InternalServerError failed
     * @throws org.example.errors.BadGatewayError failed
     * @throws org.example.errors.ServiceUnavailableError failed
     * @throws org.example.core.ApiError for any other error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void errors(RequestOptions options) {
        ApiCall.of(options, api.errors()).send();
    }
}
