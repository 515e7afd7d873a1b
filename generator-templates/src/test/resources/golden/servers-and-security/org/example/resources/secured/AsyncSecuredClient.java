package org.example.resources.secured;

import java.util.concurrent.CompletableFuture;
import org.example.core.ApiCall;
import org.example.core.ApiClientHttpResponse;
import org.example.core.RequestOptions;
import retrofit2.Retrofit;

/** Operations of the group {@code secured}. */
public final class AsyncSecuredClient {
    private final SecuredApi api;

    /** Use {@code client.secured()}. */
    public AsyncSecuredClient(Retrofit retrofit) {
        this.api = retrofit.create(SecuredApi.class);
    }

    /** Returns the same operations, with the status and the headers of each response. */
    public AsyncRawSecuredClient withRawResponse() {
        return new AsyncRawSecuredClient(api);
    }

    /** As {@link #byDefault(RequestOptions)}, with default options. */
    public CompletableFuture<Void> byDefault() {
        return byDefault(ApiCall.noOptions());
    }

    /** {@code GET /default}: see {@link SecuredClient#byDefault}. */
    public CompletableFuture<Void> byDefault(RequestOptions options) {
        return ApiCall.of(options, api.byDefault()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #open(RequestOptions)}, with default options. */
    public CompletableFuture<Void> open() {
        return open(ApiCall.noOptions());
    }

    /** {@code GET /open}: see {@link SecuredClient#open}. */
    public CompletableFuture<Void> open(RequestOptions options) {
        return ApiCall.of(options, api.open()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #query(RequestOptions)}, with default options. */
    public CompletableFuture<Void> query() {
        return query(ApiCall.noOptions());
    }

    /** {@code GET /query}: see {@link SecuredClient#query}. */
    public CompletableFuture<Void> query(RequestOptions options) {
        return ApiCall.of(options, api.query()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #cookie(RequestOptions)}, with default options. */
    public CompletableFuture<Void> cookie() {
        return cookie(ApiCall.noOptions());
    }

    /** {@code GET /cookie}: see {@link SecuredClient#cookie}. */
    public CompletableFuture<Void> cookie(RequestOptions options) {
        return ApiCall.of(options, api.cookie()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #basic(RequestOptions)}, with default options. */
    public CompletableFuture<Void> basic() {
        return basic(ApiCall.noOptions());
    }

    /** {@code GET /basic}: see {@link SecuredClient#basic}. */
    public CompletableFuture<Void> basic(RequestOptions options) {
        return ApiCall.of(options, api.basic()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #either(RequestOptions)}, with default options. */
    public CompletableFuture<Void> either() {
        return either(ApiCall.noOptions());
    }

    /** {@code GET /either}: see {@link SecuredClient#either}. */
    public CompletableFuture<Void> either(RequestOptions options) {
        return ApiCall.of(options, api.either()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #both(RequestOptions)}, with default options. */
    public CompletableFuture<Void> both() {
        return both(ApiCall.noOptions());
    }

    /** {@code GET /both}: see {@link SecuredClient#both}. */
    public CompletableFuture<Void> both(RequestOptions options) {
        return ApiCall.of(options, api.both()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #optional(RequestOptions)}, with default options. */
    public CompletableFuture<Void> optional() {
        return optional(ApiCall.noOptions());
    }

    /** {@code GET /optional}: see {@link SecuredClient#optional}. */
    public CompletableFuture<Void> optional(RequestOptions options) {
        return ApiCall.of(options, api.optional()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #tls(RequestOptions)}, with default options. */
    public CompletableFuture<Void> tls() {
        return tls(ApiCall.noOptions());
    }

    /** {@code GET /tls}: see {@link SecuredClient#tls}. */
    public CompletableFuture<Void> tls(RequestOptions options) {
        return ApiCall.of(options, api.tls()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #custom(RequestOptions)}, with default options. */
    public CompletableFuture<Void> custom() {
        return custom(ApiCall.noOptions());
    }

    /** {@code GET /custom}: see {@link SecuredClient#custom}. */
    public CompletableFuture<Void> custom(RequestOptions options) {
        return ApiCall.of(options, api.custom()).sendAsync(ApiClientHttpResponse::body);
    }

    /** As {@link #elsewhere(RequestOptions)}, with default options. */
    public CompletableFuture<Void> elsewhere() {
        return elsewhere(ApiCall.noOptions());
    }

    /** {@code GET /elsewhere}: see {@link SecuredClient#elsewhere}. */
    public CompletableFuture<Void> elsewhere(RequestOptions options) {
        return ApiCall.of(options, api.elsewhere()).sendAsync(ApiClientHttpResponse::body);
    }
}
