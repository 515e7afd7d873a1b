package com.junction.recording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

final class JsonRedaction {
    /** The maximum depth of JSON in strings of JSON. Deeper strings are hidden. */
    private static final int DEEPEST_TEXT = 4;

    /**
     * Each string that only looks like JSON costs an exception. After this many exceptions, such strings are hidden.
     */
    private static final int MOST_FAILURES = 1000;

    /** Numbers are copied as text, so their length does not matter. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static final String HIDDEN = quoted(Redaction.HIDDEN);

    private final SecretNames names;
    private final TextRedaction texts;

    JsonRedaction(SecretNames names, TextRedaction texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Redacts one JSON value. Returns empty if the text is not one JSON value. */
    Optional<String> document(String text) {
        return redacted(text, 1, new Depth());
    }

    /** Redacts one JSON object or array. Returns empty for other text. */
    Optional<String> container(String text) {
        return text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[")
                ? document(text)
                : Optional.empty();
    }

    /**
     * Redacts a sequence of JSON values, such as JSON lines and JSON text sequences (RFC 7464). Returns empty if one of
     * them is not JSON.
     */
    Optional<String> sequence(String text) {
        return redacted(text.replace('\u001E', '\n'), Integer.MAX_VALUE, new Depth());
    }

    /** Redacts a text that may itself be JSON, or contain URLs. */
    String string(String text) {
        return string(text, new Depth());
    }

    private String string(String text, Depth depth) {
        String trimmed = text.strip();
        boolean container = isBetween(trimmed, '{', '}') || isBetween(trimmed, '[', ']');
        if (!container && !isBetween(trimmed, '"', '"')) {
            return texts.redact(text);
        }
        if (depth.texts == DEEPEST_TEXT || depth.failures == MOST_FAILURES) {
            return Redaction.HIDDEN;
        }
        depth.texts++;
        Optional<String> redacted = redacted(text, 1, depth);
        depth.texts--;
        if (redacted.isEmpty()) {
            depth.failures++;
        }
        return redacted.orElseGet(() -> texts.redact(text));
    }

    private static boolean isBetween(String text, char first, char last) {
        return text.length() > 1 && text.charAt(0) == first && text.charAt(text.length() - 1) == last;
    }

    private Optional<String> redacted(String text, int mostValues, Depth depth) {
        Cuts cuts = new Cuts();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            int values = 0;
            JsonContainer around = null;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (around != null && token.isStructEnd()) {
                    around = around.close(end(parser), cuts);
                } else if (around != null && token == JsonToken.PROPERTY_NAME) {
                    name(parser, text, around, cuts, depth);
                } else if (around == null && ++values > mostValues) {
                    return Optional.empty();
                } else {
                    around = value(parser, token, around, cuts, depth);
                }
            }
            return values == 0 ? Optional.empty() : Optional.of(cuts.in(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private void name(JsonParser parser, String text, JsonContainer around, Cuts cuts, Depth depth) {
        int start = start(parser);
        String name = parser.currentName();
        String shown = string(name, depth);
        around.name(name, names.hides(name) || (!shown.equals(name) && names.hides(shown)));
        if (!shown.equals(name)) {
            cuts.replace(start, endOfString(text, start), quoted(shown));
        }
    }

    /** Reads a value, and returns the container that is open afterwards. */
    private @Nullable JsonContainer value(
            JsonParser parser, JsonToken token, @Nullable JsonContainer around, Cuts cuts, Depth depth) {
        int start = start(parser);
        if (around != null && around.hidesNext() && isSecret(token)) {
            parser.skipChildren();
            parser.finishToken();
            cuts.replace(start, end(parser), HIDDEN);
            return around;
        }
        if (token.isStructStart()) {
            return new JsonContainer(around, token == JsonToken.START_OBJECT, start);
        }
        String text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
        parser.finishToken();
        int end = end(parser);
        if (text != null) {
            String shown = string(text, depth);
            if (!shown.equals(text)) {
                cuts.replace(start, end, quoted(shown));
            }
        }
        if (around != null && token != JsonToken.VALUE_NULL) {
            around.add(start, end, text, names::hides);
        }
        return around;
    }

    /** Returns whether a value with a secret name is secret. */
    private boolean isSecret(JsonToken token) {
        return token != JsonToken.VALUE_NULL && !(names.showsPlainValues() && (token.isNumeric() || token.isBoolean()));
    }

    private static int start(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    private static int end(JsonParser parser) {
        return Math.toIntExact(parser.currentLocation().getCharOffset());
    }

    private static int endOfString(String text, int start) {
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    /** Counts the enclosing texts, and the texts that looked like JSON but were not. */
    private static final class Depth {
        private int texts;
        private int failures;
    }
}
