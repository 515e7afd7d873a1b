package com.junction.contract.replay.limit;

import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes that the current thread has received from the network in its exchange. With HTTP/1.1, the thread that
 * sends the request also reads the response.
 */
final class Meter {
    private static final ThreadLocal<@Nullable Meter> CURRENT = new ThreadLocal<>();

    private final AnswerLimits limits;
    private long received;
    private boolean headersRead;

    private Meter(AnswerLimits limits) {
        this.limits = limits;
    }

    /** Starts to count for the current thread. */
    static Meter begin(AnswerLimits limits) {
        Meter meter = new Meter(limits);
        CURRENT.set(meter);
        return meter;
    }

    static void end() {
        CURRENT.remove();
    }

    static void received(int bytes) throws AnswerLimitException {
        Meter meter = CURRENT.get();
        if (meter != null && bytes > 0) {
            meter.add(bytes);
        }
    }

    long received() {
        return received;
    }

    void headersRead() {
        headersRead = true;
    }

    private void add(int bytes) throws AnswerLimitException {
        received += bytes;
        if (!headersRead && received > AnswerLimits.MAX_HEADER_SIZE) {
            throw AnswerLimitException.tooLarge(
                    "the headers are larger than " + AnswerLimits.MAX_HEADER_SIZE / 1024 + " KiB, the limit");
        }
        if (received > limits.maxReceived()) {
            throw AnswerLimitException.tooLarge(limits.bodyTooLarge());
        }
    }
}
