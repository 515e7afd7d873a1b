package com.junction.api.core;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * A call that adds the credentials its operation declares, retries, keeps a deadline, and decodes. It is what a
 * Retrofit interface returns, and what the clients send.
 *
 * @param <T> the type of the decoded body
 */
public final class ApiCall<T> implements Call<T> {
    private static final String USER_AGENT = "Junction (Junction API 0.4.483)";

    private final Call<?> requestSource;
    private final Endpoint<T> endpoint;
    private final Transport transport;
    private final RequestOptions options;
    private final AtomicBoolean executed = new AtomicBoolean();
    private volatile boolean canceled;
    private volatile okhttp3.@Nullable Call attempt;

    ApiCall(Call<?> requestSource, Endpoint<T> endpoint, Transport transport, RequestOptions options) {
        this.requestSource = requestSource;
        this.endpoint = endpoint;
        this.transport = transport;
        this.options = options;
    }

    /** A call of a Retrofit interface that this client made, with options of its own. */
    public static <T> ApiCall<T> of(RequestOptions options, Call<T> call) {
        ApiCall<T> apiCall = (ApiCall<T>) call;
        return new ApiCall<>(apiCall.requestSource, apiCall.endpoint, apiCall.transport, options);
    }

    /** The options of a call that was given none. */
    public static RequestOptions noOptions() {
        return RequestOptions.NONE;
    }

    /**
     * Sends the call and waits.
     *
     * @throws ApiError where the answer is an error, or is not what the document declares
     * @throws NetworkError where there is no answer
     */
    public JunctionHttpResponse<T> send() {
        try {
            return toHttpResponse(execute());
        } catch (IOException e) {
            throw new NetworkError(endpoint.name(), e);
        }
    }

    /**
     * Sends the call. The future fails with what {@link #send()} throws; cancelling it cancels the call.
     *
     * @param result what the future completes with
     */
    public <R> CompletableFuture<R> sendAsync(Function<JunctionHttpResponse<T>, R> result) {
        CompletableFuture<R> future = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                boolean canceled = super.cancel(mayInterruptIfRunning);
                ApiCall.this.cancel();
                return canceled;
            }
        };
        enqueue(new Callback<>() {
            @Override
            public void onResponse(Call<T> call, Response<T> response) {
                try {
                    future.complete(result.apply(toHttpResponse(response)));
                } catch (RuntimeException e) {
                    future.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call<T> call, Throwable failure) {
                future.completeExceptionally(
                        failure instanceof IOException e ? new NetworkError(endpoint.name(), e) : failure);
            }
        });
        return future;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DecodingError where a 2xx body is not what the document declares
     */
    @Override
    public Response<T> execute() throws IOException {
        start();
        long deadline = deadline();
        for (int retries = 0; ; retries++) {
            okhttp3.Call call = newAttempt(deadline);
            Duration delay;
            try {
                okhttp3.Response response = execute(call);
                if (isStream(response)) {
                    return stream(response);
                }
                Buffer body = readBody(response);
                delay = retryDelay(retries, deadline, RetryPolicy.isRetryable(call.request(), response), response);
                if (delay == null) {
                    return toResponse(response, body);
                }
            } catch (IOException e) {
                delay = retryDelay(retries, deadline, RetryPolicy.isRetryable(call.request(), e), null);
                if (delay == null) {
                    throw e;
                }
            }
            sleep(delay);
        }
    }

    @Override
    public void enqueue(Callback<T> callback) {
        start();
        enqueue(callback, 0, deadline());
    }

    private void enqueue(Callback<T> callback, int retries, long deadline) {
        okhttp3.Call call;
        try {
            call = newAttempt(deadline);
        } catch (IOException | RuntimeException e) {
            callback.onFailure(this, e);
            return;
        }
        call.enqueue(new okhttp3.Callback() {
            @Override
            public void onResponse(okhttp3.Call attempt, okhttp3.Response response) {
                Response<T> result;
                try {
                    if (isStream(response)) {
                        callback.onResponse(ApiCall.this, stream(response));
                        return;
                    }
                    Buffer body = readBody(response);
                    boolean retryable = RetryPolicy.isRetryable(attempt.request(), response);
                    Duration delay = retryDelay(retries, deadline, retryable, response);
                    if (delay != null) {
                        retry(delay);
                        return;
                    }
                    result = toResponse(response, body);
                } catch (IOException e) {
                    onFailure(attempt, e);
                    return;
                } catch (RuntimeException e) {
                    callback.onFailure(ApiCall.this, e);
                    return;
                }
                callback.onResponse(ApiCall.this, result);
            }

            @Override
            public void onFailure(okhttp3.Call attempt, IOException e) {
                Duration delay =
                        retryDelay(retries, deadline, RetryPolicy.isRetryable(attempt.request(), e), null);
                if (delay != null) {
                    retry(delay);
                } else {
                    callback.onFailure(ApiCall.this, e);
                }
            }

            private void retry(Duration delay) {
                CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                        .execute(() -> enqueue(callback, retries + 1, deadline));
            }
        });
    }

    private void start() {
        if (!executed.compareAndSet(false, true)) {
            throw new IllegalStateException("Already executed.");
        }
    }

    private okhttp3.Call newAttempt(long deadline) throws IOException {
        Request described = requestSource.request();
        Request.Builder request = described.newBuilder().url(transport.locate(endpoint, described.url()));
        if (!endpoint.accept().isEmpty() && described.header("Accept") == null) {
            request.header("Accept", endpoint.accept());
        }
        request.header("User-Agent", USER_AGENT);
        transport.headers().forEach(request::header);
        options.headers().forEach(request::header);
        endpoint.security().apply(request, transport.credentials());
        okhttp3.Call call = transport.newCall(request.build());
        if (deadline != Long.MAX_VALUE) {
            call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
        attempt = call;
        if (canceled) {
            throw new IOException("Canceled");
        }
        return call;
    }

    private static okhttp3.Response execute(okhttp3.Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // OkHttp is Kotlin, where InterruptedException need not be declared.
            return interrupted();
        }
    }

    private static <R> R interrupted() throws InterruptedIOException {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
    }

    private static Buffer readBody(okhttp3.Response response) throws IOException {
        try (response) {
            Buffer body = new Buffer();
            response.body().source().readAll(body);
            return body;
        }
    }

    private boolean isStream(okhttp3.Response response) {
        return endpoint.isStreaming() && response.isSuccessful();
    }

    /** The body stays open, for its reader to close. */
    private Response<T> stream(okhttp3.Response response) throws IOException {
        return Response.success(endpoint.stream(response), withoutBody(response));
    }

    private Response<T> toResponse(okhttp3.Response response, Buffer body) {
        if (!response.isSuccessful()) {
            ResponseBody errorBody = ResponseBody.create(body, response.body().contentType(), body.size());
            return Response.error(errorBody, withoutBody(response));
        }
        return Response.success(endpoint.decode(response, body), withoutBody(response));
    }

    private static okhttp3.Response withoutBody(okhttp3.Response response) {
        return response.newBuilder()
                .body(ResponseBody.create("", response.body().contentType()))
                .build();
    }

    private JunctionHttpResponse<T> toHttpResponse(Response<T> response) {
        ResponseBody errorBody = response.errorBody();
        if (errorBody == null) {
            return new JunctionHttpResponse<>(response.code(), response.headers().toMultimap(), response.body());
        }
        Buffer body = new Buffer();
        try {
            errorBody.source().readAll(body);
        } catch (IOException e) {
            throw new NetworkError(endpoint.name(), e);
        }
        throw transport.toApiError(endpoint.name(), endpoint.textOf(response.raw(), body));
    }

    /** How long to wait before the next attempt, or null where this one is the last. */
    private @Nullable Duration retryDelay(
            int retries, long deadline, boolean retryable, okhttp3.@Nullable Response response) {
        boolean stopped = canceled || Thread.currentThread().isInterrupted();
        if (stopped || !retryable || retries >= options.maxRetries().orElse(transport.maxRetries())) {
            return null;
        }
        Duration delay = RetryPolicy.delay(retries, response);
        boolean tooLate = deadline != Long.MAX_VALUE && delay.toNanos() >= deadline - System.nanoTime();
        return tooLate ? null : delay;
    }

    /** Nanoseconds on the clock of {@link System#nanoTime()}; {@link Long#MAX_VALUE} is never. */
    private long deadline() {
        Duration timeout = options.timeout().orElse(transport.timeout());
        return timeout.isZero() ? Long.MAX_VALUE : System.nanoTime() + timeout.toNanos();
    }

    private static void sleep(Duration delay) throws IOException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            interrupted();
        }
    }

    @Override
    public void cancel() {
        canceled = true;
        okhttp3.Call call = attempt;
        if (call != null) {
            call.cancel();
        }
    }

    @Override
    public boolean isCanceled() {
        return canceled;
    }

    @Override
    public boolean isExecuted() {
        return executed.get();
    }

    /** The request as the interface describes it: without credentials and without the headers of client and call. */
    @Override
    public Request request() {
        return requestSource.request();
    }

    @Override
    public Timeout timeout() {
        return requestSource.timeout();
    }

    @Override
    public Call<T> clone() {
        return new ApiCall<>(requestSource.clone(), endpoint, transport, options);
    }
}
