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

    /** {@code GET /default}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> byDefault() {
        return byDefault(ApiCall.noOptions());
    }

    /** {@code GET /default}: see {@link SecuredClient#byDefault}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> byDefault(RequestOptions options) {
        return ApiCall.of(options, api.byDefault()).sendAsync(Function.identity());
    }

    /** {@code GET /open}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open() {
        return open(ApiCall.noOptions());
    }

    /** {@code GET /open}: see {@link SecuredClient#open}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> open(RequestOptions options) {
        return ApiCall.of(options, api.open()).sendAsync(Function.identity());
    }

    /** {@code GET /query}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query() {
        return query(ApiCall.noOptions());
    }

    /** {@code GET /query}: see {@link SecuredClient#query}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> query(RequestOptions options) {
        return ApiCall.of(options, api.query()).sendAsync(Function.identity());
    }

    /** {@code GET /cookie}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> cookie() {
        return cookie(ApiCall.noOptions());
    }

    /** {@code GET /cookie}: see {@link SecuredClient#cookie}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> cookie(RequestOptions options) {
        return ApiCall.of(options, api.cookie()).sendAsync(Function.identity());
    }

    /** {@code GET /basic}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> basic() {
        return basic(ApiCall.noOptions());
    }

    /** {@code GET /basic}: see {@link SecuredClient#basic}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> basic(RequestOptions options) {
        return ApiCall.of(options, api.basic()).sendAsync(Function.identity());
    }

    /** {@code GET /either}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> either() {
        return either(ApiCall.noOptions());
    }

    /** {@code GET /either}: see {@link SecuredClient#either}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> either(RequestOptions options) {
        return ApiCall.of(options, api.either()).sendAsync(Function.identity());
    }

    /** {@code GET /both}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> both() {
        return both(ApiCall.noOptions());
    }

    /** {@code GET /both}: see {@link SecuredClient#both}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> both(RequestOptions options) {
        return ApiCall.of(options, api.both()).sendAsync(Function.identity());
    }

    /** {@code GET /optional}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> optional() {
        return optional(ApiCall.noOptions());
    }

    /** {@code GET /optional}: see {@link SecuredClient#optional}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> optional(RequestOptions options) {
        return ApiCall.of(options, api.optional()).sendAsync(Function.identity());
    }

    /** {@code GET /tls}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> tls() {
        return tls(ApiCall.noOptions());
    }

    /** {@code GET /tls}: see {@link SecuredClient#tls}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> tls(RequestOptions options) {
        return ApiCall.of(options, api.tls()).sendAsync(Function.identity());
    }

    /** {@code GET /custom}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> custom() {
        return custom(ApiCall.noOptions());
    }

    /** {@code GET /custom}: see {@link SecuredClient#custom}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> custom(RequestOptions options) {
        return ApiCall.of(options, api.custom()).sendAsync(Function.identity());
    }

    /** {@code GET /elsewhere}, with fewer arguments. */
    public CompletableFuture<ApiClientHttpResponse<Void>> elsewhere() {
        return elsewhere(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link SecuredClient#elsewhere}. */
    public CompletableFuture<ApiClientHttpResponse<Void>> elsewhere(RequestOptions options) {
        return ApiCall.of(options, api.elsewhere()).sendAsync(Function.identity());
    }
}
