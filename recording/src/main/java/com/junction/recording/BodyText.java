package com.junction.recording;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * The recorded form of a body: its text without secrets, or the reason why it was left out.
 *
 * @param text the text; empty if the body was left out
 * @param comment the reason why the body was left out, or null
 */
record BodyText(String text, @Nullable String comment) {
    /** The text of an empty body. */
    static final BodyText EMPTY = new BodyText("", null);

    static BodyText leftOut(String reason) {
        return new BodyText("", HarRecorder.LEFT_OUT + reason);
    }

    /**
     * Reads a copy of a body.
     *
     * @param asked the media types, in lower case and possibly with a subtype {@code *}, whose bodies are recorded
     *     although their secrets cannot be found by structure
     */
    static BodyText of(BodyCopy copy, @Nullable MediaType type, Redaction redaction, Set<String> asked)
            throws IOException {
        if (!copy.isComplete()) {
            return leftOut("it did not end while it was recorded");
        }
        if (copy.isCut()) {
            return leftOut("it is longer than HarRecorder.Builder.maxBodySize");
        }
        String text;
        try {
            text = copy.text(type);
        } catch (CharacterCodingException e) {
            return leftOut("it is not text");
        }
        Optional<String> redacted = redaction.body(text, type == null ? null : type.toString());
        if (redacted.isPresent()) {
            return new BodyText(redacted.get(), null);
        }
        if (type != null && isAsked(type, asked)) {
            return new BodyText(redaction.text(text), null);
        }
        return leftOut("it is not JSON or a form, so that its secrets cannot be found by their names;"
                + " HarRecorder.Builder.recordMediaType records it");
    }

    private static boolean isAsked(MediaType type, Set<String> asked) {
        String main = type.type().toLowerCase(Locale.ROOT);
        return asked.contains(main + "/" + type.subtype().toLowerCase(Locale.ROOT)) || asked.contains(main + "/*");
    }
}
