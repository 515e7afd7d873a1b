package org.example.resources.secured;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code secured}. */
public final class SecuredClient {
    private final SecuredApi api;

    /** Use {@code client.secured()}. */
    public SecuredClient(Retrofit retrofit) {
        this.api = retrofit.create(SecuredApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public RawSecuredClient withRawResponse() {
        return new RawSecuredClient(api);
    }

    /** As {@link #byDefault(RequestOptions)}, with default options. */
    public void byDefault() {
        byDefault(ApiCall.noOptions());
    }

    /**
     * {@code GET /default}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void byDefault(RequestOptions options) {
        ApiCall.of(options, api.byDefault()).send();
    }

    /** As {@link #open(RequestOptions)}, with default options. */
    public void open() {
        open(ApiCall.noOptions());
    }

    /**
     * {@code GET /open}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void open(RequestOptions options) {
        ApiCall.of(options, api.open()).send();
    }

    /** As {@link #query(RequestOptions)}, with default options. */
    public void query() {
        query(ApiCall.noOptions());
    }

    /**
     * {@code GET /query}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void query(RequestOptions options) {
        ApiCall.of(options, api.query()).send();
    }

    /** As {@link #cookie(RequestOptions)}, with default options. */
    public void cookie() {
        cookie(ApiCall.noOptions());
    }

    /**
     * {@code GET /cookie}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void cookie(RequestOptions options) {
        ApiCall.of(options, api.cookie()).send();
    }

    /** As {@link #basic(RequestOptions)}, with default options. */
    public void basic() {
        basic(ApiCall.noOptions());
    }

    /**
     * {@code GET /basic}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void basic(RequestOptions options) {
        ApiCall.of(options, api.basic()).send();
    }

    /** As {@link #either(RequestOptions)}, with default options. */
    public void either() {
        either(ApiCall.noOptions());
    }

    /**
     * {@code GET /either}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void either(RequestOptions options) {
        ApiCall.of(options, api.either()).send();
    }

    /** As {@link #both(RequestOptions)}, with default options. */
    public void both() {
        both(ApiCall.noOptions());
    }

    /**
     * {@code GET /both}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void both(RequestOptions options) {
        ApiCall.of(options, api.both()).send();
    }

    /** As {@link #optional(RequestOptions)}, with default options. */
    public void optional() {
        optional(ApiCall.noOptions());
    }

    /**
     * {@code GET /optional}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void optional(RequestOptions options) {
        ApiCall.of(options, api.optional()).send();
    }

    /** As {@link #tls(RequestOptions)}, with default options. */
    public void tls() {
        tls(ApiCall.noOptions());
    }

    /**
     * {@code GET /tls}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void tls(RequestOptions options) {
        ApiCall.of(options, api.tls()).send();
    }

    /** As {@link #custom(RequestOptions)}, with default options. */
    public void custom() {
        custom(ApiCall.noOptions());
    }

    /**
     * {@code GET /custom}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void custom(RequestOptions options) {
        ApiCall.of(options, api.custom()).send();
    }

    /** As {@link #elsewhere(RequestOptions)}, with default options. */
    public void elsewhere() {
        elsewhere(ApiCall.noOptions());
    }

    /**
     * {@code GET /elsewhere}
     *
     * @throws org.example.core.ApiError for any error, or if the body of an error is not as documented
     * @throws org.example.core.NetworkError if no response arrives
     */
    public void elsewhere(RequestOptions options) {
        ApiCall.of(options, api.elsewhere()).send();
    }
}
