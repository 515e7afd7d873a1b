package org.example.resources.secured;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;

/** Operations of the group {@code secured}. */
public final class AsyncRawSecuredClient {
    private final SecuredApi api;

    AsyncRawSecuredClient(SecuredApi api) {
        this.api = api;
    }

    /** As {@link #byDefault(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> byDefault() {
        return byDefault(ApiCall.noOptions());
    }

    /** {@code GET /default}: see {@link SecuredClient#byDefault}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> byDefault(RequestOptions options) {
        return ApiCall.of(options, api.byDefault()).sendAsync(Function.identity());
    }

    /** As {@link #open(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open() {
        return open(ApiCall.noOptions());
    }

    /** {@code GET /open}: see {@link SecuredClient#open}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open(RequestOptions options) {
        return ApiCall.of(options, api.open()).sendAsync(Function.identity());
    }

    /** As {@link #query(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query() {
        return query(ApiCall.noOptions());
    }

    /** {@code GET /query}: see {@link SecuredClient#query}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query(RequestOptions options) {
        return ApiCall.of(options, api.query()).sendAsync(Function.identity());
    }

    /** As {@link #cookie(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> cookie() {
        return cookie(ApiCall.noOptions());
    }

    /** {@code GET /cookie}: see {@link SecuredClient#cookie}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> cookie(RequestOptions options) {
        return ApiCall.of(options, api.cookie()).sendAsync(Function.identity());
    }

    /** As {@link #basic(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> basic() {
        return basic(ApiCall.noOptions());
    }

    /** {@code GET /basic}: see {@link SecuredClient#basic}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> basic(RequestOptions options) {
        return ApiCall.of(options, api.basic()).sendAsync(Function.identity());
    }

    /** As {@link #either(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> either() {
        return either(ApiCall.noOptions());
    }

    /** {@code GET /either}: see {@link SecuredClient#either}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> either(RequestOptions options) {
        return ApiCall.of(options, api.either()).sendAsync(Function.identity());
    }

    /** As {@link #both(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> both() {
        return both(ApiCall.noOptions());
    }

    /** {@code GET /both}: see {@link SecuredClient#both}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> both(RequestOptions options) {
        return ApiCall.of(options, api.both()).sendAsync(Function.identity());
    }

    /** As {@link #optional(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> optional() {
        return optional(ApiCall.noOptions());
    }

    /** {@code GET /optional}: see {@link SecuredClient#optional}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> optional(RequestOptions options) {
        return ApiCall.of(options, api.optional()).sendAsync(Function.identity());
    }

    /** As {@link #tls(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> tls() {
        return tls(ApiCall.noOptions());
    }

    /** {@code GET /tls}: see {@link SecuredClient#tls}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> tls(RequestOptions options) {
        return ApiCall.of(options, api.tls()).sendAsync(Function.identity());
    }

    /** As {@link #custom(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> custom() {
        return custom(ApiCall.noOptions());
    }

    /** {@code GET /custom}: see {@link SecuredClient#custom}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> custom(RequestOptions options) {
        return ApiCall.of(options, api.custom()).sendAsync(Function.identity());
    }

    /** As {@link #elsewhere(RequestOptions)}, with default options. */
    public CompletableFuture<ApiClientHttpResponse<Void>> elsewhere() {
        return elsewhere(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link SecuredClient#elsewhere}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> elsewhere(RequestOptions options) {
        return ApiCall.of(options, api.elsewhere()).sendAsync(Function.identity());
    }
}
