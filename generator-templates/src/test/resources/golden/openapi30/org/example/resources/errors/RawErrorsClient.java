package org.example.resources.errors;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code errors}. */
public final class RawErrorsClient {
    private final ErrorsApi api;

    RawErrorsClient(ErrorsApi api) {
        this.api = api;
    }

    /** As {@link #errors(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> errors() {
        return errors(ApiCall.noOptions());
    }

    /** {@code GET /errors}: see {@link ErrorsClient#errors}. */
    public ApiClientHttpResponse<Void> errors(RequestOptions options) {
        return ApiCall.of(options, api.errors()).send();
    }
}
