package com.junction.contract.verify;

import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Compares media types without their parameters. */
final class MediaTypes {
    private MediaTypes() {}

    /**
     * Whether the actual type, which is not a range, is the declared one or in the declared range such as {@code text/*}. What
     * is declared and is not a media type stands for any.
     */
    static boolean matches(@Nullable String actual, String declared) {
        MediaType one = actual == null ? null : MediaType.parse(actual);
        MediaType other = MediaType.parse(declared);
        return one != null
                && !one.type().equals("*")
                && !one.subtype().equals("*")
                && (other == null
                        || ((other.type().equals("*") || one.type().equals(other.type()))
                                && (other.subtype().equals("*") || one.subtype().equals(other.subtype()))));
    }
}
