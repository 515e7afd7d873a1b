package com.junction.contract.replay;

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
 * Reads an answer up to the limits. It stands closest to the network, and what it hands on is in memory: nothing that
 * reads the body after it can read more, or wait for more.
 */
final class BoundedAnswers implements Interceptor {
    private static final long PIECE = 64 << 10;

    private final AnswerLimits limits;

    BoundedAnswers(AnswerLimits limits) {
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
                    "the answer has more than " + AnswerLimits.MAX_HEADERS + " headers, the limit");
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
            // OkHttp stops at 256 KiB of headers and trailers, and says that a line has no end.
            if (meter.received() - body.size() > AnswerLimits.MAX_HEADER_SIZE) {
                throw AnswerLimitException.tooLarge(
                        "the trailers are larger than " + AnswerLimits.MAX_HEADER_SIZE / 1024 + " KiB, the limit");
            }
            throw e;
        }
    }

    /** Ends a call that takes too long, wherever it is: connecting, waiting, or reading a byte now and then. */
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
