package com.junction.retrofit.generator.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a body is written and read. */
enum MediaKind {
    JSON,
    FORM,
    MULTIPART,
    EVENTS,
    TEXT,
    BINARY;

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern VALID = Pattern.compile(
            TOKEN + "/" + TOKEN + "( *; *" + TOKEN + "=(" + TOKEN + "|\"[\\w !#-/:-@^`{|}~\\[\\]]*\"))*");

    /** The kind of a media type; a wildcard is JSON, unless its schema is binary. */
    static MediaKind of(String mediaType, Schema schema) {
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

    /** Whether text is a media type or a media range that a header can carry (RFC 9110, section 8.3.1). */
    static boolean isValid(String mediaType) {
        return VALID.matcher(mediaType).matches();
    }

    /** Whether a schema describes bytes, in the way of OpenAPI 3.0 or of 3.1. */
    static boolean isBinary(Schema schema) {
        Schema target = schema.resolved();
        return target.format().filter("binary"::equals).isPresent()
                || (target.node().has("contentMediaType") && !target.node().has("contentEncoding"));
    }
}
