package com.junction.contract.document;

import java.util.Locale;

/** How the value of a body is written. */
public enum BodyKind {
    JSON,
    FORM,
    MULTIPART,
    /** Text, or bytes that stand for any others. */
    TEXT;

    /** Whether the body is a form, whose value is an object. */
    public boolean isForm() {
        return this == FORM || this == MULTIPART;
    }

    static BodyKind of(String mediaType) {
        String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (isJson(type) || type.equals("*/*")) {
            return JSON;
        }
        return switch (type) {
            case "application/x-www-form-urlencoded" -> FORM;
            case "multipart/form-data" -> MULTIPART;
            default -> TEXT;
        };
    }

    /** Whether a media type, which may have parameters, is JSON. */
    public static boolean isJson(String mediaType) {
        return mediaType.matches("(?i)[^/;]+/([^;]+\\+)?json\\s*(;.*)?");
    }
}
