package com.junction.retrofit.generator.spec;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Encodes text of a document's path for a URL (RFC 3986, sections 2.1, 3.3 and 3.4). */
final class UrlText {
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^a-zA-Z0-9._~!$&'()*+,;=:@/?%-]+|%(?![0-9a-fA-F]{2})");
    private static final HexFormat PERCENT_ENCODED =
            HexFormat.of().withUpperCase().withPrefix("%");

    private UrlText() {}

    /** Percent-encodes characters that neither a path nor a query allows; keeps existing percent-encoding. */
    static String encoded(String text) {
        return NOT_ALLOWED
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        PERCENT_ENCODED.formatHex(match.group().getBytes(StandardCharsets.UTF_8))));
    }
}
