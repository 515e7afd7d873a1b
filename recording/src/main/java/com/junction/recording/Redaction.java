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
 * Replaces what {@link SecretNames} call secret, and keeps everything else as it is, to the byte.
 *
 * <p>JSON and forms are redacted by their structure: everything below a secret name is hidden, whatever its type. Other text has no
 * structure that is known, so {@link #text} is a best effort. The time of each method is linear in the size of what it is given.
 */
public final class Redaction {
    /** The text in place of a secret. */
    public static final String HIDDEN = "hidden";

    /** Headers that are one URL each. */
    private static final Set<String> URLS = Set.of("location", "content-location", "referer", "origin");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SecretNames names;
    private final JsonRedaction json;
    private final FormRedaction forms;
    private final TextRedaction texts;

    /** @param names headers, parameters and properties that are secret beside those that {@link SecretNames} knows */
    public Redaction(Set<String> names) {
        this(new SecretNames(names));
    }

    /** A redaction by names. */
    public Redaction(SecretNames names) {
        this.names = names;
        this.texts = new TextRedaction(names);
        this.json = new JsonRedaction(names, texts);
        this.forms = new FormRedaction(names, json);
    }

    /** Whether a header, a parameter or a property of this name is secret. */
    public boolean hides(String name) {
        return names.hides(name);
    }

    /** Headers without secrets: by their names, and in their values, which may be URLs, lists of parameters or JSON. */
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
        return URLS.contains(name.toLowerCase(Locale.ROOT)) ? url(value) : text(value);
    }

    /** A URL without user and password, and without secrets in the parameters of its path, its query and its fragment. */
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

    /** A URL as {@link #url(HttpUrl)}; one that is relative or has another scheme, as {@link #text}. */
    public String url(String url) {
        // Browsers take a space that is not encoded; in text it would end the URL.
        return text(url.strip().replace(" ", "%20"));
    }

    /**
     * A body without secrets.
     *
     * @param mediaType what the body is said to be, or null: then it is JSON or nothing
     * @return empty where the body is not JSON (RFC 8259), JSON lines or a form (URL Standard, section 5), or does not parse as what
     *     it is said to be: then its secrets cannot be found
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
     * Any text without the secrets that can be recognized in it: parameters of URLs, {@code name=value}, {@code "name": value} and
     * {@code name: value} of secret names, XML elements of secret names, users and passwords of URLs, and what follows
     * {@code Bearer} and {@code Basic}.
     */
    public String text(String text) {
        return json.string(text);
    }
}
