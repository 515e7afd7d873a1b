package com.junction.retrofit.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** What all calls of a client share. */
public final class Transport implements AutoCloseable {
    private final OkHttpClient httpClient;
    private final boolean ownsHttpClient;
    private final Call.Factory callFactory;
    private final String userAgent;
    private final Map<String, String> headers;
    private final Map<String, Credential> credentials;
    private final Duration timeout;
    private final Duration attemptTimeout;
    private final int maxRetries;
    private final RetryBudget retryBudget;
    private final int maxBodySize;
    private final int maxEventSize;
    private final @Nullable CallListener listener;
    private final RetryTimer timer;
    private final Set<Pause> pauses = ConcurrentHashMap.newKeySet();
    private final BiFunction<String, ClientHttpResponse<String>, ApiError> errors;
    private final boolean customServer;
    private final Retrofit retrofit;
    private volatile boolean closed;

    Transport(
            AbstractClientBuilder<?> builder,
            Server server,
            JsonAdapterFactory json,
            BiFunction<String, ClientHttpResponse<String>, ApiError> errors) {
        this.ownsHttpClient = builder.httpClient == null;
        this.httpClient = (builder.httpClient == null
                        ? newHttpClient(builder.clientName)
                        : builder.httpClient.newBuilder())
                .followRedirects(false)
                .followSslRedirects(false)
                .addNetworkInterceptor(new HeaderGuard())
                .build();
        this.callFactory = builder.callFactory.apply(httpClient);
        this.userAgent = builder.userAgent;
        this.headers = Map.copyOf(builder.headers);
        this.credentials = Map.copyOf(builder.credentials);
        this.timeout = builder.effectiveTimeout();
        this.attemptTimeout = builder.attemptTimeout;
        this.maxRetries = builder.maxRetries;
        this.retryBudget = new RetryBudget(builder.retryBudget);
        this.maxBodySize = builder.maxBodySize;
        this.maxEventSize = builder.maxEventSize;
        this.listener = builder.listener;
        this.timer = builder.timer;
        this.errors = errors;
        this.customServer = server.isCustom();
        String url = server.getUrl();
        this.retrofit = new Retrofit.Builder()
                .baseUrl(url.endsWith("/") ? url : url + "/")
                .callFactory(request -> new UnsentCall(request, httpClient))
                .addConverterFactory(new ConverterFactory())
                .addConverterFactory(new BytesConverterFactory(json))
                .addConverterFactory(new LazyMoshi(json))
                .addCallAdapterFactory(new ApiCallAdapterFactory(this))
                .build();
    }

    /** Creates implementations of the Retrofit interfaces. */
    public Retrofit retrofit() {
        return retrofit;
    }

    /**
     * Ends calls that wait for another attempt. Frees threads and connections, unless they belong to an HTTP client of
     * the user.
     */
    @Override
    public void close() {
        closed = true;
        pauses.forEach(Pause::end);
        if (ownsHttpClient) {
            httpClient.dispatcher().executorService().shutdown();
            httpClient.connectionPool().evictAll();
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** A pause that is not begun. At its end, {@code next} runs on a thread that it must not block. */
    Pause newPause(Runnable next) {
        return new Pause(pauses, next);
    }

    /** Begins a pause. It ends after the delay, or at once if the client is closed. */
    void begin(Pause pause, Duration delay) {
        pause.until(timer.schedule(pause::end, delay));
        if (closed) {
            pause.end();
        }
    }

    String userAgent() {
        return userAgent;
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

    /** Zero means no other limit than that of the call. */
    Duration attemptTimeout() {
        return attemptTimeout;
    }

    int maxRetries() {
        return maxRetries;
    }

    RetryBudget retryBudget() {
        return retryBudget;
    }

    /** In bytes. */
    int maxBodySize() {
        return maxBodySize;
    }

    /** In bytes. */
    int maxEventSize() {
        return maxEventSize;
    }

    @Nullable
    CallListener listener() {
        return listener;
    }

    RetryTimer timer() {
        return timer;
    }

    /** The URL that an operation is called at. */
    HttpUrl locate(Endpoint<?> endpoint, HttpUrl url) {
        HttpUrl sent = endpoint.sent(url, retrofit.baseUrl());
        return customServer ? sent : endpoint.locate(sent, retrofit.baseUrl());
    }

    ApiError toApiError(String operation, ClientHttpResponse<String> response) {
        return errors.apply(operation, response);
    }

    Call newCall(Request request) {
        RequestBody body = request.body();
        return callFactory.newCall(
                body == null || RetryPolicy.isIdempotent(request)
                        ? request
                        : request.newBuilder()
                                .method(request.method(), new OneShotBody(body))
                                .build());
    }

    /** A client without timeouts, because calls have their own, and with threads that do not keep a JVM alive. */
    private static OkHttpClient.Builder newHttpClient(String threadName) {
        ExecutorService executor =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, threadName);
                    thread.setDaemon(true);
                    return thread;
                });
        Dispatcher dispatcher = new Dispatcher(executor);
        // All requests go to one host.
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(dispatcher.getMaxRequests(), 1, TimeUnit.MINUTES))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO);
    }
}
