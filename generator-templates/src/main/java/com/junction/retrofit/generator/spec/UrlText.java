package com.junction.retrofit.generator.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes what a document has in a path as it stands in a URL (RFC 3986, sections 2.1, 3.3 and 3.4). */
final class UrlText {
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-zA-Z0-9._~!$&'()*+,;=:@/?%-]+|%(?![0-9a-fA-F]{2})");
    private static final HexFormat PERCENT_ENCODED =
            HexFormat.of().withUpperCase().withPrefix("%");

    private UrlText() {}

    /** Percent-encodes what may stand neither in a path nor in a query; what is encoded already stays as it is. */
    static String encoded(String text) {
        return NOT_ALLOWED
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        PERCENT_ENCODED.formatHex(match.group().getBytes(StandardCharsets.UTF_8))));
    }

    /** The text without percent-encoding; what is not encoded as it should be stays as it is. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
