package com.junction.retrofit.generator.spec;

import java.util.Locale;
import java.util.Optional;

/** Where a value travels in a request. */
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

    /** The location of a parameter as the document writes it. */
    public static Optional<Location> of(String in) {
        return switch (in) {
            case "path" -> Optional.of(PATH);
            case "query" -> Optional.of(QUERY);
            case "header" -> Optional.of(HEADER);
            case "cookie" -> Optional.of(COOKIE);
            default -> Optional.empty();
        };
    }

    /** What tells two parameters of one name apart in Java. */
    public String suffix() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
