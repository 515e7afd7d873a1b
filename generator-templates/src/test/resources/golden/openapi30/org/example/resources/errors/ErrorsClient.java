package org.example.resources.errors;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code errors}. */
public final class ErrorsClient {
    private final ErrorsApi api;

    /** Made by the client that has this as an accessor. */
    public ErrorsClient(Retrofit retrofit) {
        this.api = retrofit.create(ErrorsApi.class);
    }

    /** The same operations, with status and headers beside the body. */
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
     * @throws org.example.core.ApiError for any other error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void errors(RequestOptions options) {
        ApiCall.of(options, api.errors()).send();
    }
}
