package com.junction.recording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the values of what is secret by its name: API keys, tokens, passwords, cookies, and what it is told, in URLs too. */
public final class Redaction {
    /** What stands in place of a secret. */
    public static final String HIDDEN = "hidden";

    private static final Pattern SECRET =
            Pattern.compile("authorization|cookie|token|secret|password|passwd|(api|access|private)[-_]?key");

    /** A field of a form, or a property of JSON that is broken: a name, what is between, and a value. */
    private static final Pattern FIELD = Pattern.compile("([\\w.%-]+)(=|\"\\s*:\\s*\"?)([^&\\s\",}]*)");

    private static final JsonMapper JSON = new JsonMapper();

    private final Set<String> names = new TreeSet<>();

    /** @param names headers, parameters and properties that are secret beside those whose names say so */
    public Redaction(Set<String> names) {
        names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a header, a parameter or a property of this name is secret. */
    public boolean hides(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.contains(lower) || SECRET.matcher(lower).find();
    }

    /** Headers without secrets. */
    public Headers headers(Headers headers) {
        Headers.Builder shown = new Headers.Builder();
        headers.forEach(header -> shown.addUnsafeNonAscii(
                header.getFirst(), hides(header.getFirst()) ? HIDDEN : text(header.getSecond())));
        return shown.build();
    }

    /** A URL without secrets in its query, and without user and password. */
    public HttpUrl url(HttpUrl url) {
        HttpUrl.Builder shown = url.newBuilder().username("").password("").query(null);
        for (int i = 0; i < url.querySize(); i++) {
            String name = url.queryParameterName(i);
            shown.addQueryParameter(name, hides(name) ? HIDDEN : url.queryParameterValue(i));
        }
        return shown.build();
    }

    /** A body without secrets: by the names of its properties where it is JSON, else by those of its fields. */
    public String body(String body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isContainer()) {
                return hideIn(json) ? json.toString() : body;
            }
        } catch (JacksonException e) {
            // Then it is no JSON.
        }
        return FIELD.matcher(body)
                .replaceAll(field -> Matcher.quoteReplacement(
                        hides(field.group(1)) ? field.group(1) + field.group(2) + HIDDEN : field.group()));
    }

    /** Whether anything had to be hidden: what needs no change keeps its white space. */
    private boolean hideIn(JsonNode json) {
        boolean hidden = false;
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : Set.copyOf(object.properties())) {
                Optional<String> shown = shown(property.getKey(), property.getValue());
                shown.ifPresent(text -> object.put(property.getKey(), text));
                hidden |= shown.isPresent();
            }
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                Optional<String> shown = shown("", array.get(i));
                if (shown.isPresent()) {
                    array.set(i, JsonNodeFactory.instance.stringNode(shown.get()));
                    hidden = true;
                }
            }
        }
        for (JsonNode child : json) {
            hidden |= hideIn(child);
        }
        return hidden;
    }

    /** What stands in place of a value that has something to hide. */
    private Optional<String> shown(String name, JsonNode value) {
        if (value.isValueNode() && !value.isNull() && hides(name)) {
            return Optional.of(HIDDEN);
        }
        return value.isString()
                ? Optional.of(text(value.asString())).filter(text -> !text.equals(value.asString()))
                : Optional.empty();
    }

    /** A text as it is, but for a URL with secrets. */
    private String text(String text) {
        HttpUrl url = HttpUrl.parse(text);
        boolean secret = url != null
                && (!url.username().isEmpty()
                        || !url.password().isEmpty()
                        || url.queryParameterNames().stream().anyMatch(this::hides));
        return secret ? url(url).toString() : text;
    }
}
