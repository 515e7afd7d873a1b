package com.junction.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Answers each request with the same body, without a network. */
final class MemoryTransport implements Interceptor {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Buffer body;

    MemoryTransport(Payload payload) {
        this.body = new Buffer().write(payload.json());
    }

    /** Creates an HTTP client with this transport only. */
    static OkHttpClient client(Payload payload) {
        // Otherwise OkHttp's own threads would keep each process alive for a minute.
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "OkHttp");
            thread.setDaemon(true);
            return thread;
        });
        return new OkHttpClient.Builder()
                .dispatcher(new Dispatcher(executor))
                .addInterceptor(new MemoryTransport(payload))
                .build();
    }

    @Override
    public Response intercept(Chain chain) {
        return new Response.Builder()
                .request(chain.request())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .header("Content-Type", "application/json")
                .body(ResponseBody.create(body.clone(), JSON, body.size()))
                .build();
    }
}
