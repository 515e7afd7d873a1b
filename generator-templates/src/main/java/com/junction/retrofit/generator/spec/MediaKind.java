package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Node;
import java.util.Locale;
import java.util.regex.Pattern;

/** The way in which a body is written and read. */
public enum MediaKind {
    JSON,
    FORM,
    MULTIPART,
    EVENTS,
    TEXT,
    BINARY;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern VALID = Pattern.compile(
            TOKEN + "/" + TOKEN + "( *; *" + TOKEN + "=(" + TOKEN + "|\"[\\w !#-/:-@^`{|}~\\[\\]]*\"))*");

    /** Returns the kind of a media type. A wildcard is JSON, unless its schema is binary. */
    public static MediaKind of(String mediaType, Schema schema) {
        String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (type.matches("[^/]+/([^/]+\\+)?json") || (type.equals("*/*") && !isBinary(schema))) {
            return JSON;
        }
        return switch (type) {
            case "application/x-www-form-urlencoded" -> FORM;
            case "multipart/form-data" -> MULTIPART;
            case "text/event-stream" -> EVENTS;
            default -> type.matches("text/.*|application/([^/]+\\+)?xml") && !isBinary(schema) ? TEXT : BINARY;
        };
    }

    /** Warns if a schema does not get a Java class, because bodies of this kind are not decoded. */
    void warnOfUnreadSchema(String mediaType, Node content) {
        String java = switch (this) {
            case TEXT -> "text";
            case EVENTS -> "text, event by event,";
            case BINARY -> "bytes";
            case JSON, FORM, MULTIPART -> "";
        };
        if (!java.isEmpty() && new Schema(content.get("schema")).isStructured()) {
            content.warn("left out: its schema, because " + mediaType + " is " + java + " in Java");
        }
    }

    /** Whether a text is a media type or a media range that a header can contain (RFC 9110, section 8.3.1). */
    static boolean isValid(String mediaType) {
        return VALID.matcher(mediaType).matches();
    }

    /** Whether a schema describes bytes, in the syntax of OpenAPI 3.0 or 3.1. */
    public static boolean isBinary(Schema schema) {
        Schema target = schema.resolved();
        return target.format().filter("binary"::equals).isPresent()
                || (target.node().has("contentMediaType") && !target.node().has("contentEncoding"));
    }
}
