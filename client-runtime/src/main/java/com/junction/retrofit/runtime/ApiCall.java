package com.junction.retrofit.runtime;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.ResponseBody;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/**
 * A call that adds the credentials of its operation, retries, keeps a deadline, and decodes the response. Retrofit
 * interfaces return it, and the clients send it.
 *
 * @param <T> the type of the decoded body
 */
public final class ApiCall<T> implements Call<T> {
    private final Call<?> requestSource;
    private final Endpoint<T> endpoint;
    private final Transport transport;
    private final RequestOptions options;
    private final Timeout timeout = new Timeout();
    private final AtomicBoolean executed = new AtomicBoolean();
    private volatile boolean canceled;
    private volatile okhttp3.@Nullable Call attempt;
    private volatile @Nullable Pause pause;

    ApiCall(Call<?> requestSource, Endpoint<T> endpoint, Transport transport, RequestOptions options) {
        this.requestSource = requestSource;
        this.endpoint = endpoint;
        this.transport = transport;
        this.options = options;
        timeout.timeout(options.timeout().orElse(transport.timeout()).toNanos(), TimeUnit.NANOSECONDS);
    }

    /** The same call of this client's Retrofit interface, with options. */
    public static <T> ApiCall<T> of(RequestOptions options, Call<T> call) {
        ApiCall<T> apiCall = (ApiCall<T>) call;
        if (options == RequestOptions.NONE) {
            return apiCall;
        }
        return new ApiCall<>(apiCall.requestSource, apiCall.endpoint, apiCall.transport, options);
    }

    /** The options of a call without options. */
    public static RequestOptions noOptions() {
        return RequestOptions.NONE;
    }

    /**
     * Sends the call and waits.
     *
     * @throws ApiError if the response is an error, or is not as the document declares
     * @throws NetworkError if no response arrives
     */
    public ClientHttpResponse<T> send() {
        try {
            return toHttpResponse(execute());
        } catch (IOException e) {
            throw new NetworkError(endpoint.name(), e);
        }
    }

    /**
     * Sends the call. The future fails with what {@link #send()} throws; cancelling it cancels the call.
     *
     * @param result makes the value of the future from the response
     */
    public <R> CompletableFuture<R> sendAsync(Function<ClientHttpResponse<T>, R> result) {
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
                } catch (Throwable e) {
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
     * @throws DecodingError if a 2xx body is not as the document declares
     */
    @Override
    public Response<T> execute() throws IOException {
        Attempts attempts = start();
        try {
            while (true) {
                okhttp3.Call call = newAttempt(attempts);
                try {
                    Response<T> result = result(attempts, execute(call));
                    if (result != null) {
                        return result;
                    }
                } catch (IOException e) {
                    if (!isRetried(attempts, call, e)) {
                        throw e;
                    }
                }
                await(attempts.delay());
            }
        } catch (Throwable e) {
            attempts.failed(e);
            throw e;
        }
    }

    @Override
    public void enqueue(Callback<T> callback) {
        new AsyncAttempts(start(), callback).next();
    }

    /** The attempts of an asynchronous call. Each begins when the previous one has ended. */
    private final class AsyncAttempts implements okhttp3.Callback {
        private final Attempts attempts;
        private final Callback<T> callback;

        AsyncAttempts(Attempts attempts, Callback<T> callback) {
            this.attempts = attempts;
            this.callback = callback;
        }

        void next() {
            okhttp3.Call call;
            try {
                call = newAttempt(attempts);
            } catch (IOException | RuntimeException e) {
                fail(e);
                return;
            }
            call.enqueue(this);
        }

        @Override
        public void onResponse(okhttp3.Call call, okhttp3.Response response) {
            Response<T> result;
            try {
                result = result(attempts, response);
            } catch (IOException e) {
                onFailure(call, e);
                return;
            } catch (Throwable e) {
                // Even if memory is short, the caller waits for an end.
                fail(e);
                return;
            }
            if (result == null) {
                pause(attempts.delay(), this::next);
            } else {
                callback.onResponse(ApiCall.this, result);
            }
        }

        @Override
        public void onFailure(okhttp3.Call call, IOException e) {
            if (isRetried(attempts, call, e)) {
                pause(attempts.delay(), this::next);
            } else {
                fail(e);
            }
        }

        private void fail(Throwable failure) {
            attempts.failed(failure);
            callback.onFailure(ApiCall.this, failure);
        }
    }

    private Attempts start() {
        if (!executed.compareAndSet(false, true)) {
            throw new IllegalStateException("Already executed.");
        }
        return new Attempts(endpoint.operation(), transport, options, timeout.timeoutNanos());
    }

    private okhttp3.Call newAttempt(Attempts attempts) throws IOException {
        Request described = requestSource.request();
        Request.Builder request = described
                .newBuilder()
                .url(transport.locate(endpoint, described.url()))
                .tag(Operation.class, endpoint.operation());
        if (!endpoint.accept().isEmpty() && described.header("Accept") == null) {
            request.header("Accept", endpoint.accept());
        }
        if (described.header("User-Agent") == null) {
            request.header("User-Agent", transport.userAgent());
        }
        transport.headers().forEach(request::header);
        options.headers().forEach(request::header);
        endpoint.security().apply(request, transport.credentials());
        okhttp3.Call call = transport.newCall(request.build());
        attempt = call;
        if (canceled) {
            throw new IOException("Canceled");
        }
        if (transport.isClosed()) {
            throw new IOException("The client is closed");
        }
        attempts.begin(call.timeout());
        return call;
    }

    private static okhttp3.Response execute(okhttp3.Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // OkHttp is Kotlin, where InterruptedException need not be declared.
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }

    private boolean isRetried(Attempts attempts, okhttp3.Call call, IOException failure) {
        attempts.broke(failure);
        return attempts.isRetried(!canceled && RetryPolicy.isRetryable(call.request(), failure), null);
    }

    /** The result of the call; null if another attempt follows. */
    private @Nullable Response<T> result(Attempts attempts, okhttp3.Response response) throws IOException {
        if (endpoint.isStreaming() && response.isSuccessful()) {
            attempts.answered(response);
            // The caller closes the body.
            return ended(attempts, Response.success(endpoint.stream(response, transport.maxEventSize()), response));
        }
        ReceivedBody body = ReceivedBody.read(response, transport.maxBodySize());
        attempts.answered(response);
        if (attempts.isRetried(!canceled && RetryPolicy.isRetryable(response.request(), response), response)) {
            return null;
        }
        if (!response.isSuccessful()) {
            return ended(attempts, Response.error(body, response));
        }
        return ended(attempts, Response.success(endpoint.decode(response, body), response));
    }

    private Response<T> ended(Attempts attempts, Response<T> result) {
        attempts.ended(result.isSuccessful());
        return result;
    }

    private ClientHttpResponse<T> toHttpResponse(Response<T> response) throws IOException {
        ResponseBody errorBody = response.errorBody();
        if (errorBody == null) {
            return ClientHttpResponse.of(response.raw(), response.body());
        }
        throw transport.toApiError(endpoint.name(), ClientHttpResponse.of(response.raw(), errorBody.string()));
    }

    private void await(Duration delay) throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        Pause waiting = pause(delay, over::countDown);
        try {
            over.await();
        } catch (InterruptedException e) {
            waiting.end();
            throw interrupted();
        }
    }

    private Pause pause(Duration delay, Runnable next) {
        Pause begun = transport.newPause(next);
        // Stored before it can end, because the next attempt may store a pause, too.
        pause = begun;
        transport.begin(begun, delay);
        if (canceled) {
            begun.end();
        }
        return begun;
    }

    @Override
    public void cancel() {
        canceled = true;
        okhttp3.Call call = attempt;
        if (call != null) {
            call.cancel();
        }
        Pause waiting = pause;
        if (waiting != null) {
            waiting.end();
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

    /**
     * The request that the interface describes: without credentials, and without headers of the client and the options.
     */
    @Override
    public Request request() {
        Request described = requestSource.request();
        HttpUrl url = transport.locate(endpoint, described.url());
        return described.newBuilder().url(url).build();
    }

    /** How long the call may take, retries included. */
    @Override
    public Timeout timeout() {
        return timeout;
    }

    @Override
    public Call<T> clone() {
        return new ApiCall<>(requestSource.clone(), endpoint, transport, options);
    }
}
