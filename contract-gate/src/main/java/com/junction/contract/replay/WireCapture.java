package com.junction.contract.replay;

import com.junction.contract.document.BodyKind;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.replay.limit.AnswerLimitException;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.replay.limit.LargeAnswers;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.server.NotSentException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keeps the last request and response of each thread, and why the exchange is inconclusive, if it is. */
public final class WireCapture implements Interceptor {
    /** The start of the reason why an exchange is inconclusive, if a limit of this run is the cause. */
    public static final String BEYOND_LIMIT = "beyond a limit";

    private static final String NOT_SENT = "not sent";

    /** The start of the reason why an exchange is inconclusive, if there is no connection to the server. */
    static final String UNREACHABLE = NOT_SENT + ", there is no connection to the server";

    private static final ThreadLocal<Captured> CAPTURED = ThreadLocal.withInitial(Captured::new);

    /** The parts of an exchange, each of which may be missing. */
    private static final class Captured {
        private @Nullable ContractOperation operation;
        private @Nullable WireRequest request;
        private @Nullable WireResponse response;
        private @Nullable String unjudged;
        private @Nullable String unreachable;
        private @Nullable String failure;
        private boolean tooSlow;
    }

    private final AnswerLimits limits;
    private final LargeAnswers largeAnswers;

    WireCapture(AnswerLimits limits, LargeAnswers largeAnswers) {
        this.limits = limits;
        this.largeAnswers = largeAnswers;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Captured captured = CAPTURED.get();
        captured.request = request(chain.request());
        long start = System.nanoTime();
        Response answer;
        try {
            answer = chain.proceed(
                    captured.operation == null
                            ? chain.request()
                            : chain.request()
                                    .newBuilder()
                                    .tag(ContractOperation.class, captured.operation)
                                    .build());
        } catch (NotSentException e) {
            captured.request = null;
            captured.unjudged = notSent(e.getMessage());
            throw e;
        } catch (AnswerLimitException e) {
            captured.tooSlow = e.isTooSlow();
            if (captured.tooSlow) {
                captured.failure = e.getMessage();
            } else {
                captured.unjudged = beyondLimit(e.getMessage());
            }
            throw e;
        } catch (ConnectException | NoRouteToHostException | UnknownHostException | SSLHandshakeException e) {
            captured.failure = e.toString();
            captured.unreachable = UNREACHABLE + ": " + e;
            throw e;
        } catch (IOException e) {
            captured.failure = e.toString();
            throw e;
        }
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        largeAnswers.await(answer.body().source().getBuffer().size());
        // The body is in memory and within the limit: see BoundedAnswers.
        BodyText body = BodyText.of(answer.peekBody(Long.MAX_VALUE).bytes(), answer.header("Content-Type"));
        captured.response = new WireResponse(
                answer.code(), answer.headers(), body.text(), duration, json(answer, body.text()), body.fault());
        return answer;
    }

    private @Nullable JsonNode json(Response answer, String body) {
        if (!BodyKind.isJson(String.valueOf(answer.header("Content-Type")))) {
            return null;
        }
        try {
            return JsonText.parseWithin(limits.maxTokens(), body);
        } catch (LimitReachedException e) {
            CAPTURED.get().unjudged = beyondLimit(e.getMessage());
            return null;
        }
    }

    /** Returns the reason why an exchange with a response beyond a limit is inconclusive. */
    public static String beyondLimit(@Nullable String what) {
        return BEYOND_LIMIT + ": " + what + "; it was not judged";
    }

    /** Returns the reason why an exchange without a request is inconclusive. */
    static String notSent(@Nullable String why) {
        return NOT_SENT + ": " + why;
    }

    /** Returns a request as it is on the wire. It reads the body, which must be readable more than once. */
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

    /** Forgets the last exchange of this thread. Interceptors find the operation of the next one in its request. */
    void begin(ContractOperation operation) {
        Captured captured = new Captured();
        captured.operation = operation;
        CAPTURED.set(captured);
    }

    @Nullable
    WireRequest request() {
        return CAPTURED.get().request;
    }

    @Nullable
    WireResponse response() {
        return CAPTURED.get().response;
    }

    /** Returns why the exchange is inconclusive, or null. */
    @Nullable
    String unjudged() {
        return CAPTURED.get().unjudged;
    }

    /** Returns why no request reached the server, or null. */
    @Nullable
    String unreachable() {
        return CAPTURED.get().unreachable;
    }

    /** Returns why no complete response arrived, or null. */
    @Nullable
    String failure() {
        return CAPTURED.get().failure;
    }

    /** Whether the exchange exceeded the time limit. */
    boolean isTooSlow() {
        return CAPTURED.get().tooSlow;
    }
}
