package com.junction.recording;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hides secrets in text that is encoded like a form: bodies, queries, fragments, and parameters of paths. */
final class FormRedaction {
    private final SecretNames names;
    private final JsonRedaction values;

    FormRedaction(SecretNames names, JsonRedaction values) {
        this.names = names;
        this.values = values;
    }

    /**
     * Redacts a form. Returns empty if the text is not a form: it has characters that a form encodes, or lacks a field
     * with a value.
     */
    Optional<String> form(String text) {
        String fields = text.strip();
        return fields.indexOf('=') >= 0 && fields.chars().allMatch(FormRedaction::isEncoded)
                ? Optional.of(pairs(fields))
                : Optional.empty();
    }

    private static boolean isEncoded(int letter) {
        return letter > ' ' && letter < 0x7F && "\"<>\\^`{}".indexOf(letter) < 0;
    }

    /** Redacts the fields of a form or the parameters of a query. */
    String pairs(String encoded) {
        return pairs(encoded, '&');
    }

    /** Redacts a path segment with parameters: {@code reports;token=x} (RFC 3986, section 3.3). */
    String pathSegment(String encoded) {
        return encoded.indexOf('=') < 0 ? encoded : pairs(encoded, ';');
    }

    /** Redacts parameters, or a route and its parameters: {@code access_token=x}, {@code /callback?access_token=x}. */
    String fragment(String encoded) {
        int query = encoded.indexOf('?');
        return encoded.substring(0, query + 1) + pairs(encoded.substring(query + 1), '&');
    }

    private String pairs(String encoded, char separator) {
        StringBuilder shown = new StringBuilder(encoded.length());
        int from = 0;
        while (from <= encoded.length()) {
            int end = encoded.indexOf(separator, from);
            int to = end < 0 ? encoded.length() : end;
            pair(encoded.substring(from, to), shown);
            if (end >= 0) {
                shown.append(separator);
            }
            from = to + 1;
        }
        return shown.toString();
    }

    private void pair(String pair, StringBuilder shown) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals);
        String value = pair.substring(equals + 1);
        shown.append(pair, 0, equals + 1);
        if (!value.isEmpty() && names.hidesInUrl(name)) {
            shown.append(Redaction.HIDDEN);
            return;
        }
        String decoded = SecretNames.percentDecoded(value);
        String redacted = values.string(decoded);
        shown.append(redacted.equals(decoded) ? value : URLEncoder.encode(redacted, StandardCharsets.UTF_8));
    }
}
