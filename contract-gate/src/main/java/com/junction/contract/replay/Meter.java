package com.junction.contract.replay;

import org.jspecify.annotations.Nullable;

/**
 * Counts what the exchange of the current thread has received from the network, before anything is made of it. HTTP/1.1
 * is read by the thread that has sent the request.
 */
final class Meter {
    private static final ThreadLocal<@Nullable Meter> CURRENT = new ThreadLocal<>();

    private final AnswerLimits limits;
    private long received;
    private boolean headersRead;

    private Meter(AnswerLimits limits) {
        this.limits = limits;
    }

    /** Begins to count for the current thread. */
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
