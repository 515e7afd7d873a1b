package com.junction.retrofit.generator.spec;

import java.util.Locale;
import java.util.Optional;

/** The location of a value in a request. */
public enum Location {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    /** A field of a form ({@code application/x-www-form-urlencoded}). */
    FIELD,
    /** A part of a form ({@code multipart/form-data}). */
    PART,
    BODY;

    /** Returns the location for the text in the document's {@code in}. */
    public static Optional<Location> of(String in) {
        return switch (in) {
            case "path" -> Optional.of(PATH);
            case "query" -> Optional.of(QUERY);
            case "header" -> Optional.of(HEADER);
            case "cookie" -> Optional.of(COOKIE);
            default -> Optional.empty();
        };
    }

    /** Returns the suffix that makes two parameters with the same name differ in Java. */
    public String suffix() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
