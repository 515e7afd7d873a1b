package com.junction.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs and of JSON pointers in them (RFC 3986, section 2.1; RFC 6901, section 6). */
public final class PercentEncoding {
    private static final String UNENCODED = "-._~!$&'()*+,;=:@/?";

    private PercentEncoding() {}

    /** Encodes characters that paths and queries must not contain. Encoded characters do not change. */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            char octet = (char) (octets[i] & 0xFF);
            boolean stays = octet < 0x80 && (Character.isLetterOrDigit(octet) || UNENCODED.indexOf(octet) >= 0);
            if (stays || (octet == '%' && isHex(octets, i + 1) && isHex(octets, i + 2))) {
                encoded.append(octet);
            } else {
                encoded.append(String.format("%%%02X", (int) octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(byte[] octets, int at) {
        return at < octets.length && Character.digit(octets[at], 16) >= 0;
    }

    /**
     * Decodes a text. A plus does not change.
     *
     * @throws IllegalArgumentException if the encoding is malformed
     */
    public static String decodeStrictly(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Decodes a text. A plus does not change, and neither does a text with a malformed encoding. */
    public static String decode(String encoded) {
        try {
            return decodeStrictly(encoded);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
