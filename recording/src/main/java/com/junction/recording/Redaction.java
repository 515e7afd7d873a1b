package com.junction.recording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the values of the names that {@link SecretNames} calls secret. Everything else stays the same, byte for
 * byte.
 *
 * <p>JSON and forms are redacted by their structure: everything below a secret name is hidden, whatever its type. The
 * structure of other text is unknown, so {@link #text} is a best effort. Each method takes linear time.
 */
public final class Redaction {
    /** The text that replaces a secret. */
    public static final String HIDDEN = "hidden";

    /** These headers contain one URL each. */
    private static final Set<String> URLS = Set.of("location", "content-location", "referer", "origin");

    /** These headers ask for credentials, and have none (RFC 9110, sections 11.6.1 and 11.7.1). */
    private static final Set<String> CHALLENGES = Set.of("www-authenticate", "proxy-authenticate");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SecretNames names;
    private final JsonRedaction json;
    private final FormRedaction forms;
    private final TextRedaction texts;

    /**
     * Creates a redaction.
     *
     * @param names names of secret headers, parameters and properties, in addition to those that {@link SecretNames}
     *     knows
     */
    public Redaction(Set<String> names) {
        this(new SecretNames(names));
    }

    /** Creates a redaction from names. */
    public Redaction(SecretNames names) {
        this.names = names;
        this.texts = new TextRedaction(names);
        this.json = new JsonRedaction(names, texts);
        this.forms = new FormRedaction(names, json);
    }

    /** Returns whether a header, a parameter or a property with this name is secret. */
    public boolean hides(String name) {
        return names.hides(name);
    }

    /** Redacts headers by their names, and redacts the URLs, parameters and JSON in their values. */
    public Headers headers(Headers headers) {
        Headers.Builder shown = new Headers.Builder();
        headers.forEach(
                header -> shown.addUnsafeNonAscii(header.getFirst(), header(header.getFirst(), header.getSecond())));
        return shown.build();
    }

    private String header(String name, String value) {
        if (hides(name)) {
            return HIDDEN;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (names.showsPlainValues() && CHALLENGES.contains(lower)) {
            return value;
        }
        return URLS.contains(lower) ? url(value) : text(value);
    }

    /**
     * Removes the user and the password of a URL, and hides the secrets in the parameters of its path, query and
     * fragment.
     */
    public HttpUrl url(HttpUrl url) {
        String path =
                url.encodedPathSegments().stream().map(forms::pathSegment).collect(Collectors.joining("/", "/", ""));
        return url.newBuilder()
                .username("")
                .password("")
                .encodedPath(path)
                .encodedQuery(url.encodedQuery() == null ? null : forms.pairs(url.encodedQuery()))
                .encodedFragment(url.encodedFragment() == null ? null : forms.fragment(url.encodedFragment()))
                .build();
    }

    /** Redacts a URL like {@link #url(HttpUrl)}, or like {@link #text} if it is relative or has another scheme. */
    public String url(String url) {
        // Browsers accept an unencoded space in a URL, but in text a space would end the URL.
        return text(url.strip().replace(" ", "%20"));
    }

    /**
     * Redacts a body.
     *
     * @param mediaType the declared media type; null allows only JSON
     * @return the redacted body, or empty if its secrets cannot be found: it is not JSON (RFC 8259), JSON lines or a
     *     form (URL Standard, section 5), or does not parse as its media type
     */
    public Optional<String> body(String body, @Nullable String mediaType) {
        String text = body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body;
        if (text.isEmpty()) {
            return Optional.of(text);
        }
        MediaType type = mediaType == null ? null : MediaType.parse(mediaType);
        if (type == null) {
            return mediaType == null || mediaType.isEmpty() ? json.container(text) : Optional.empty();
        }
        String subtype = type.subtype().toLowerCase(Locale.ROOT);
        return switch (subtype) {
            case "json", "x-json" -> json.document(text);
            case "x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "json-seq" ->
                json.sequence(text);
            case "x-www-form-urlencoded" -> forms.form(text);
            default -> subtype.endsWith("+json") ? json.document(text) : Optional.empty();
        };
    }

    /**
     * Redacts the secrets that can be recognized in any text: parameters of URLs; {@code name=value},
     * {@code "name": value} and {@code name: value} with a secret name; XML elements with a secret name; users and
     * passwords of URLs; and credentials after {@code Bearer} and {@code Basic}.
     */
    public String text(String text) {
        return json.string(text);
    }
}
