package com.junction.contract.http;

import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** Compares media types without their parameters. */
public final class MediaTypes {
    private MediaTypes() {}

    /**
     * Whether the actual type is the declared one, or in the declared range such as {@code text/*}. A declared text that is
     * not a media type allows any type.
     */
    public static boolean matches(@Nullable String actual, String declared) {
        MediaType one = actual == null ? null : MediaType.parse(actual);
        MediaType other = MediaType.parse(declared);
        return one != null
                && !one.type().equals("*")
                && !one.subtype().equals("*")
                && (other == null
                        || ((other.type().equals("*") || one.type().equals(other.type()))
                                && matchesSubtype(one.subtype(), other.subtype())));
    }

    /** Some frameworks write {@code *+json} for every kind of JSON. */
    private static boolean matchesSubtype(String actual, String declared) {
        if (declared.startsWith("*+")) {
            return actual.endsWith(declared.substring(1)) || actual.equals(declared.substring(2));
        }
        return declared.equals("*") || declared.equals(actual);
    }
}
