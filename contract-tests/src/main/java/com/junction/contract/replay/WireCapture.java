package com.junction.contract.replay;

import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Keeps the last request and response of each thread. */
public final class WireCapture implements Interceptor {
    private static final ThreadLocal<@Nullable WireRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable WireResponse> RESPONSE = new ThreadLocal<>();

    @Override
    public Response intercept(Chain chain) throws IOException {
        REQUEST.set(request(chain.request()));
        long start = System.nanoTime();
        Response answer = chain.proceed(chain.request());
        String body = answer.peekBody(Long.MAX_VALUE).string();
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        RESPONSE.set(new WireResponse(answer.code(), answer.headers(), body, duration));
        return answer;
    }

    /** A request as it goes over the wire; its body is read, and must bear that. */
    public static WireRequest request(Request sent) throws IOException {
        Buffer body = new Buffer();
        var headers = sent.headers().newBuilder();
        if (sent.body() != null) {
            sent.body().writeTo(body);
            if (sent.body().contentType() != null) {
                headers.set("Content-Type", String.valueOf(sent.body().contentType()));
            }
        }
        HttpUrl url = sent.url();
        String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
        String base = url.scheme() + "://" + url.host() + ":" + url.port();
        return new WireRequest(sent.method(), base, url.encodedPath() + query, headers.build(), body.readUtf8());
    }

    void reset() {
        REQUEST.remove();
        RESPONSE.remove();
    }

    @Nullable
    WireRequest request() {
        return REQUEST.get();
    }

    @Nullable
    WireResponse response() {
        return RESPONSE.get();
    }
}
