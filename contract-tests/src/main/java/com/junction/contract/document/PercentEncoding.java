package com.junction.contract.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What URLs, and JSON pointers in them (RFC 6901, section 6), are encoded with: RFC 3986, section 2.1. */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** The text, or what it is itself where it is not encoded as it should be. A plus is a plus. */
    public static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
