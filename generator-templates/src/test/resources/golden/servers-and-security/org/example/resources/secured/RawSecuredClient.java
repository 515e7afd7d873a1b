package org.example.resources.secured;

import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code secured}. */
public final class RawSecuredClient {
    private final SecuredApi api;

    RawSecuredClient(SecuredApi api) {
        this.api = api;
    }

    /** As {@link #byDefault(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> byDefault() {
        return byDefault(ApiCall.noOptions());
    }

    /** {@code GET /default}: see {@link SecuredClient#byDefault}. */
    public ApiClientHttpResponse<Void> byDefault(RequestOptions options) {
        return ApiCall.of(options, api.byDefault()).send();
    }

    /** As {@link #open(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> open() {
        return open(ApiCall.noOptions());
    }

    /** {@code GET /open}: see {@link SecuredClient#open}. */
    public ApiClientHttpResponse<Void> open(RequestOptions options) {
        return ApiCall.of(options, api.open()).send();
    }

    /** As {@link #query(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> query() {
        return query(ApiCall.noOptions());
    }

    /** {@code GET /query}: see {@link SecuredClient#query}. */
    public ApiClientHttpResponse<Void> query(RequestOptions options) {
        return ApiCall.of(options, api.query()).send();
    }

    /** As {@link #cookie(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> cookie() {
        return cookie(ApiCall.noOptions());
    }

    /** {@code GET /cookie}: see {@link SecuredClient#cookie}. */
    public ApiClientHttpResponse<Void> cookie(RequestOptions options) {
        return ApiCall.of(options, api.cookie()).send();
    }

    /** As {@link #basic(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> basic() {
        return basic(ApiCall.noOptions());
    }

    /** {@code GET /basic}: see {@link SecuredClient#basic}. */
    public ApiClientHttpResponse<Void> basic(RequestOptions options) {
        return ApiCall.of(options, api.basic()).send();
    }

    /** As {@link #either(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> either() {
        return either(ApiCall.noOptions());
    }

    /** {@code GET /either}: see {@link SecuredClient#either}. */
    public ApiClientHttpResponse<Void> either(RequestOptions options) {
        return ApiCall.of(options, api.either()).send();
    }

    /** As {@link #both(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> both() {
        return both(ApiCall.noOptions());
    }

    /** {@code GET /both}: see {@link SecuredClient#both}. */
    public ApiClientHttpResponse<Void> both(RequestOptions options) {
        return ApiCall.of(options, api.both()).send();
    }

    /** As {@link #optional(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> optional() {
        return optional(ApiCall.noOptions());
    }

    /** {@code GET /optional}: see {@link SecuredClient#optional}. */
    public ApiClientHttpResponse<Void> optional(RequestOptions options) {
        return ApiCall.of(options, api.optional()).send();
    }

    /** As {@link #tls(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> tls() {
        return tls(ApiCall.noOptions());
    }

    /** {@code GET /tls}: see {@link SecuredClient#tls}. */
    public ApiClientHttpResponse<Void> tls(RequestOptions options) {
        return ApiCall.of(options, api.tls()).send();
    }

    /** As {@link #custom(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> custom() {
        return custom(ApiCall.noOptions());
    }

    /** {@code GET /custom}: see {@link SecuredClient#custom}. */
    public ApiClientHttpResponse<Void> custom(RequestOptions options) {
        return ApiCall.of(options, api.custom()).send();
    }

    /** As {@link #elsewhere(RequestOptions)}, with default options. */
    public ApiClientHttpResponse<Void> elsewhere() {
        return elsewhere(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link SecuredClient#elsewhere}. */
    public ApiClientHttpResponse<Void> elsewhere(RequestOptions options) {
        return ApiCall.of(options, api.elsewhere()).send();
    }
}
