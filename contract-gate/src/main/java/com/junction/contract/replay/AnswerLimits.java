package com.junction.contract.replay;

import java.time.Duration;

/**
 * How large and how slow an answer may be. What is beyond is not read any further. A case whose answer is too large is
 * inconclusive, and the run is not a pass; one whose answer is too slow violates {@code response_received}.
 *
 * @param maxBodySize the size of a body in bytes, before and after it is decompressed
 * @param maxExchangeTime how long an exchange may take, from the connection to the last byte of the answer
 */
public record AnswerLimits(int maxBodySize, Duration maxExchangeTime) {
    /** One MiB. */
    public static final int MIB = 1 << 20;

    /** The size of a body in MiB where nothing else is asked for. */
    public static final int DEFAULT_MAX_BODY_MIB = 8;

    /** How long an exchange may take in milliseconds where nothing else is asked for. */
    public static final long DEFAULT_MAX_EXCHANGE_MILLIS = 30_000;

    /** The limits where nothing else is asked for. */
    public static final AnswerLimits DEFAULT = of(DEFAULT_MAX_BODY_MIB, DEFAULT_MAX_EXCHANGE_MILLIS);

    /** The status line and headers of an answer in bytes, those of interim answers (1xx) and of trailers included. */
    static final int MAX_HEADER_SIZE = 256 << 10;

    /** How many headers an answer may have. */
    static final int MAX_HEADERS = 1000;

    /** Bytes around a body: chunk sizes, frames of TLS, trailers. */
    private static final int MAX_FRAMING = MIB;

    /** How many bytes of a JSON body stand for one token, so that the size of a body bounds its tree. */
    private static final int BYTES_PER_TOKEN = 8;

    private static final int LARGEST_MIB = 1024;

    /**
     * Limits in the units of the command line.
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

    /** Reads the system properties {@code contract.maxBodySize} (MiB) and {@code contract.maxExchangeTime} (ms). */
    public static AnswerLimits fromSystemProperties() {
        return of(
                Integer.getInteger("contract.maxBodySize", DEFAULT_MAX_BODY_MIB),
                Long.getLong("contract.maxExchangeTime", DEFAULT_MAX_EXCHANGE_MILLIS));
    }

    long maxReceived() {
        return (long) maxBodySize + MAX_HEADER_SIZE + MAX_FRAMING;
    }

    /** How many tokens a JSON body may have. */
    long maxTokens() {
        return maxBodySize / BYTES_PER_TOKEN;
    }

    /** Why a body is not judged. */
    String bodyTooLarge() {
        return "the body is larger than " + maxBodySize / MIB + " MiB, the limit of --max-body-size";
    }

    /** Why no answer came back. */
    String tooSlow() {
        return "the exchange took longer than " + maxExchangeTime.toMillis() + " ms, the limit of --max-exchange-time";
    }
}
