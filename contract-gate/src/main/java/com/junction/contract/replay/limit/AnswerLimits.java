package com.junction.contract.replay.limit;

import java.time.Duration;

/**
 * Limits on the size and the time of responses. A response that exceeds one is not read any further. A case with too
 * large a response is inconclusive, and the run is not verified; too slow a response violates {@code response_received}.
 *
 * @param maxBodySize the size of a body in bytes, before and after decompression
 * @param maxExchangeTime the time of an exchange, from the connection to the last byte of the response
 */
public record AnswerLimits(int maxBodySize, Duration maxExchangeTime) {
    /** One MiB. */
    public static final int MIB = 1 << 20;

    /** The default size of a body, in MiB. */
    public static final int DEFAULT_MAX_BODY_MIB = 8;

    /** The default time of an exchange, in milliseconds. */
    public static final long DEFAULT_MAX_EXCHANGE_MILLIS = 30_000;

    /** The default limits. */
    public static final AnswerLimits DEFAULT = of(DEFAULT_MAX_BODY_MIB, DEFAULT_MAX_EXCHANGE_MILLIS);

    /** The size of the status line and headers in bytes, including interim responses (1xx) and trailers. */
    static final int MAX_HEADER_SIZE = 256 << 10;

    /** The number of headers of a response. */
    static final int MAX_HEADERS = 1000;

    /** The size of what surrounds a body in bytes: chunk sizes, TLS frames, trailers. */
    private static final int MAX_FRAMING = MIB;

    /** The bytes of a JSON body for each token, so that the size of a body bounds the memory of its value. */
    private static final int BYTES_PER_TOKEN = 8;

    private static final int LARGEST_MIB = 1024;

    /**
     * Returns limits that are given in the units of the command line.
     *
     * @throws IllegalArgumentException if a limit is out of range; the message names the option
     */
    public static AnswerLimits of(int maxBodyMib, long maxExchangeMillis) {
        if (maxBodyMib < 1 || maxBodyMib > LARGEST_MIB) {
            throw new IllegalArgumentException(
                    "--max-body-size is " + maxBodyMib + " MiB, but must be from 1 to " + LARGEST_MIB);
        }
        if (maxExchangeMillis < 1) {
            throw new IllegalArgumentException(
                    "--max-exchange-time is " + maxExchangeMillis + " ms, but must be more than 0");
        }
        int bytes = (int) Math.min((long) maxBodyMib * MIB, Integer.MAX_VALUE - MAX_FRAMING - MAX_HEADER_SIZE);
        return new AnswerLimits(bytes, Duration.ofMillis(maxExchangeMillis));
    }

    long maxReceived() {
        return (long) maxBodySize + MAX_HEADER_SIZE + MAX_FRAMING;
    }

    /** Returns how many tokens a JSON body may have. */
    public long maxTokens() {
        return maxBodySize / BYTES_PER_TOKEN;
    }

    String bodyTooLarge() {
        return "the body is larger than " + maxBodySize / MIB + " MiB, the limit of --max-body-size";
    }

    String tooSlow() {
        return "the exchange took longer than " + maxExchangeTime.toMillis() + " ms, the limit of --max-exchange-time";
    }
}
