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

    /** {@code GET /default}, with fewer arguments. */
    public ApiClientHttpResponse<Void> byDefault() {
        return byDefault(ApiCall.noOptions());
    }

    /** {@code GET /default}: see {@link SecuredClient#byDefault}. */
    public ApiClientHttpResponse<Void> byDefault(RequestOptions options) {
        return ApiCall.of(options, api.byDefault()).send();
    }

    /** {@code GET /open}, with fewer arguments. */
    public ApiClientHttpResponse<Void> open() {
        return open(ApiCall.noOptions());
    }

    /** {@code GET /open}: see {@link SecuredClient#open}. */
    public ApiClientHttpResponse<Void> open(RequestOptions options) {
        return ApiCall.of(options, api.open()).send();
    }

    /** {@code GET /query}, with fewer arguments. */
    public ApiClientHttpResponse<Void> query() {
        return query(ApiCall.noOptions());
    }

    /** {@code GET /query}: see {@link SecuredClient#query}. */
    public ApiClientHttpResponse<Void> query(RequestOptions options) {
        return ApiCall.of(options, api.query()).send();
    }

    /** {@code GET /cookie}, with fewer arguments. */
    public ApiClientHttpResponse<Void> cookie() {
        return cookie(ApiCall.noOptions());
    }

    /** {@code GET /cookie}: see {@link SecuredClient#cookie}. */
    public ApiClientHttpResponse<Void> cookie(RequestOptions options) {
        return ApiCall.of(options, api.cookie()).send();
    }

    /** {@code GET /basic}, with fewer arguments. */
    public ApiClientHttpResponse<Void> basic() {
        return basic(ApiCall.noOptions());
    }

    /** {@code GET /basic}: see {@link SecuredClient#basic}. */
    public ApiClientHttpResponse<Void> basic(RequestOptions options) {
        return ApiCall.of(options, api.basic()).send();
    }

    /** {@code GET /either}, with fewer arguments. */
    public ApiClientHttpResponse<Void> either() {
        return either(ApiCall.noOptions());
    }

    /** {@code GET /either}: see {@link SecuredClient#either}. */
    public ApiClientHttpResponse<Void> either(RequestOptions options) {
        return ApiCall.of(options, api.either()).send();
    }

    /** {@code GET /both}, with fewer arguments. */
    public ApiClientHttpResponse<Void> both() {
        return both(ApiCall.noOptions());
    }

    /** {@code GET /both}: see {@link SecuredClient#both}. */
    public ApiClientHttpResponse<Void> both(RequestOptions options) {
        return ApiCall.of(options, api.both()).send();
    }

    /** {@code GET /optional}, with fewer arguments. */
    public ApiClientHttpResponse<Void> optional() {
        return optional(ApiCall.noOptions());
    }

    /** {@code GET /optional}: see {@link SecuredClient#optional}. */
    public ApiClientHttpResponse<Void> optional(RequestOptions options) {
        return ApiCall.of(options, api.optional()).send();
    }

    /** {@code GET /tls}, with fewer arguments. */
    public ApiClientHttpResponse<Void> tls() {
        return tls(ApiCall.noOptions());
    }

    /** {@code GET /tls}: see {@link SecuredClient#tls}. */
    public ApiClientHttpResponse<Void> tls(RequestOptions options) {
        return ApiCall.of(options, api.tls()).send();
    }

    /** {@code GET /custom}, with fewer arguments. */
    public ApiClientHttpResponse<Void> custom() {
        return custom(ApiCall.noOptions());
    }

    /** {@code GET /custom}: see {@link SecuredClient#custom}. */
    public ApiClientHttpResponse<Void> custom(RequestOptions options) {
        return ApiCall.of(options, api.custom()).send();
    }

    /** {@code GET /elsewhere}, with fewer arguments. */
    public ApiClientHttpResponse<Void> elsewhere() {
        return elsewhere(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link SecuredClient#elsewhere}. */
    public ApiClientHttpResponse<Void> elsewhere(RequestOptions options) {
        return ApiCall.of(options, api.elsewhere()).send();
    }
}
