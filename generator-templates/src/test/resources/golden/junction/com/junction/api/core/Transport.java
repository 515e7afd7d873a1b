package com.junction.api.core;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** What all calls of a client share. */
public final class Transport implements AutoCloseable {
    private final OkHttpClient httpClient;
    private final boolean ownsHttpClient;
    private final Map<String, String> headers;
    private final Map<String, Credential> credentials;
    private final Duration timeout;
    private final int maxRetries;
    private final BiFunction<String, JunctionHttpResponse<String>, ApiError> errors;
    private final boolean customServer;
    private final Retrofit retrofit;

    Transport(
            ClientBuilder<?> builder,
            JsonAdapter.Factory json,
            BiFunction<String, JunctionHttpResponse<String>, ApiError> errors) {
        this.ownsHttpClient = builder.httpClient == null;
        this.httpClient = (builder.httpClient == null ? newHttpClient() : builder.httpClient.newBuilder())
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        this.headers = Map.copyOf(builder.headers);
        this.credentials = Map.copyOf(builder.credentials);
        this.timeout = builder.effectiveTimeout();
        this.maxRetries = builder.maxRetries;
        this.errors = errors;
        this.customServer = builder.environment.isCustom();
        String url = builder.environment.getUrl();
        this.retrofit = new Retrofit.Builder()
                .baseUrl(url.endsWith("/") ? url : url + "/")
                .client(httpClient)
                .addConverterFactory(new ConverterFactory())
                .addConverterFactory(MoshiConverterFactory.create(
                        new Moshi.Builder().add(json).build()))
                .addCallAdapterFactory(new ApiCallAdapterFactory(this))
                .build();
    }

    /** Creates implementations of the Retrofit interfaces. */
    public Retrofit retrofit() {
        return retrofit;
    }

    /** Frees threads and connections, unless they belong to an HTTP client that the user brought. */
    @Override
    public void close() {
        if (ownsHttpClient) {
            httpClient.dispatcher().executorService().shutdown();
            httpClient.connectionPool().evictAll();
        }
    }

    Map<String, String> headers() {
        return headers;
    }

    Map<String, Credential> credentials() {
        return credentials;
    }

    Duration timeout() {
        return timeout;
    }

    int maxRetries() {
        return maxRetries;
    }

    /** The URL that an operation is called at. */
    HttpUrl locate(Endpoint<?> endpoint, HttpUrl url) {
        return customServer ? url : endpoint.locate(url, retrofit.baseUrl());
    }

    ApiError toApiError(String operation, JunctionHttpResponse<String> response) {
        return errors.apply(operation, response);
    }

    Call newCall(Request request) {
        RequestBody body = request.body();
        return httpClient.newCall(
                body == null || RetryPolicy.isIdempotent(request)
                        ? request
                        : request.newBuilder().method(request.method(), new OneShotBody(body)).build());
    }

    /** Has no timeouts but the call's own, and threads that do not keep a JVM alive. */
    private static OkHttpClient.Builder newHttpClient() {
        ExecutorService executor = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, "Junction");
                    thread.setDaemon(true);
                    return thread;
                });
        return new OkHttpClient.Builder()
                .dispatcher(new Dispatcher(executor))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO);
    }

    /** Keeps OkHttp from sending a request a second time by itself, after a connection that broke. */
    private static final class OneShotBody extends RequestBody {
        private final RequestBody body;

        OneShotBody(RequestBody body) {
            this.body = body;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
