package com.junction.contract.replay.limit;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.AsyncTimeout;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Reads a response up to the limits. It is the interceptor closest to the network, and passes on a body in memory, so
 * that no other reader can read more or wait longer.
 */
public final class BoundedAnswers implements Interceptor {
    private static final long PIECE = 64 << 10;

    private final AnswerLimits limits;

    /** An interceptor that must be the last of its client. */
    public BoundedAnswers(AnswerLimits limits) {
        this.limits = limits;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        CancelledAfter time = new CancelledAfter(chain, limits);
        Meter meter = Meter.begin(limits);
        time.enter();
        try {
            Response response = chain.proceed(chain.request());
            meter.headersRead();
            checkHeaders(response);
            return response.newBuilder()
                    .body(ResponseBody.create(
                            read(response, meter), response.body().contentType(), -1))
                    .build();
        } catch (IOException e) {
            if (time.isOver) {
                throw AnswerLimitException.tooSlow(limits.tooSlow());
            }
            throw e;
        } finally {
            time.exit();
            Meter.end();
        }
    }

    private static void checkHeaders(Response response) throws AnswerLimitException {
        if (response.headers().size() > AnswerLimits.MAX_HEADERS) {
            response.close();
            throw AnswerLimitException.tooLarge(
                    "the response has more than " + AnswerLimits.MAX_HEADERS + " headers, the limit");
        }
    }

    private Buffer read(Response response, Meter meter) throws IOException {
        Buffer body = new Buffer();
        try (BufferedSource source = response.body().source()) {
            while (source.read(body, PIECE) >= 0) {
                if (body.size() > limits.maxBodySize()) {
                    throw AnswerLimitException.tooLarge(limits.bodyTooLarge());
                }
            }
            return body;
        } catch (EOFException e) {
            // OkHttp reads at most 256 KiB of headers and trailers, and then reports a line without an end.
            if (meter.received() - body.size() > AnswerLimits.MAX_HEADER_SIZE) {
                throw AnswerLimitException.tooLarge(
                        "the trailers are larger than " + AnswerLimits.MAX_HEADER_SIZE / 1024 + " KiB, the limit");
            }
            throw e;
        }
    }

    /** Cancels a call that takes too long, whether it connects, waits or reads slowly. */
    private static final class CancelledAfter extends AsyncTimeout {
        private final Chain chain;
        private volatile boolean isOver;

        CancelledAfter(Chain chain, AnswerLimits limits) {
            this.chain = chain;
            timeout(limits.maxExchangeTime().toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void timedOut() {
            isOver = true;
            chain.call().cancel();
        }
    }
}
