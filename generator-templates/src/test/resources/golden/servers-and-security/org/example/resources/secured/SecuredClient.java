package org.example.resources.secured;

import org.example.core.ApiCall;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code secured}. */
public final class SecuredClient {
    private final SecuredApi api;

    /** Made by the client that has this as an accessor. */
    public SecuredClient(Retrofit retrofit) {
        this.api = retrofit.create(SecuredApi.class);
    }

    /** The same operations, with status and headers beside the body. */
    public RawSecuredClient withRawResponse() {
        return new RawSecuredClient(api);
    }

    /** {@code GET /default}, with fewer arguments. */
    public void byDefault() {
        byDefault(ApiCall.noOptions());
    }

    /**
     * {@code GET /default}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void byDefault(RequestOptions options) {
        ApiCall.of(options, api.byDefault()).send();
    }

    /** {@code GET /open}, with fewer arguments. */
    public void open() {
        open(ApiCall.noOptions());
    }

    /**
     * {@code GET /open}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void open(RequestOptions options) {
        ApiCall.of(options, api.open()).send();
    }

    /** {@code GET /query}, with fewer arguments. */
    public void query() {
        query(ApiCall.noOptions());
    }

    /**
     * {@code GET /query}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void query(RequestOptions options) {
        ApiCall.of(options, api.query()).send();
    }

    /** {@code GET /cookie}, with fewer arguments. */
    public void cookie() {
        cookie(ApiCall.noOptions());
    }

    /**
     * {@code GET /cookie}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void cookie(RequestOptions options) {
        ApiCall.of(options, api.cookie()).send();
    }

    /** {@code GET /basic}, with fewer arguments. */
    public void basic() {
        basic(ApiCall.noOptions());
    }

    /**
     * {@code GET /basic}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void basic(RequestOptions options) {
        ApiCall.of(options, api.basic()).send();
    }

    /** {@code GET /either}, with fewer arguments. */
    public void either() {
        either(ApiCall.noOptions());
    }

    /**
     * {@code GET /either}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void either(RequestOptions options) {
        ApiCall.of(options, api.either()).send();
    }

    /** {@code GET /both}, with fewer arguments. */
    public void both() {
        both(ApiCall.noOptions());
    }

    /**
     * {@code GET /both}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void both(RequestOptions options) {
        ApiCall.of(options, api.both()).send();
    }

    /** {@code GET /optional}, with fewer arguments. */
    public void optional() {
        optional(ApiCall.noOptions());
    }

    /**
     * {@code GET /optional}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void optional(RequestOptions options) {
        ApiCall.of(options, api.optional()).send();
    }

    /** {@code GET /tls}, with fewer arguments. */
    public void tls() {
        tls(ApiCall.noOptions());
    }

    /**
     * {@code GET /tls}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void tls(RequestOptions options) {
        ApiCall.of(options, api.tls()).send();
    }

    /** {@code GET /custom}, with fewer arguments. */
    public void custom() {
        custom(ApiCall.noOptions());
    }

    /**
     * {@code GET /custom}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void custom(RequestOptions options) {
        ApiCall.of(options, api.custom()).send();
    }

    /** {@code GET /elsewhere}, with fewer arguments. */
    public void elsewhere() {
        elsewhere(ApiCall.noOptions());
    }

    /**
     * {@code GET /elsewhere}
     *
     * @throws org.example.core.ApiError for any error, and where the body is not as described
     * @throws org.example.core.NetworkError where there is no answer
     */
    public void elsewhere(RequestOptions options) {
        ApiCall.of(options, api.elsewhere()).send();
    }
}
