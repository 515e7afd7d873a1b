package com.junction.contract.realserver;

import java.util.Arrays;
import java.util.Locale;

/** Compares the media types of a request with those of an operation. */
final class MediaTypes {
    private MediaTypes() {}

    /** Whether a {@code Content-Type} is a media type, without a charset or with UTF-8. */
    static boolean isSame(String contentType, String mediaType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";");
        return parts[0].strip().equals(mediaType)
                && Arrays.stream(parts)
                        .skip(1)
                        .map(String::strip)
                        .filter(part -> part.startsWith("charset="))
                        .allMatch(part -> part.substring(8).replace("\"", "").equals("utf-8"));
    }

    /** Whether an {@code Accept} accepts a media type. */
    static boolean accepts(String accept, String mediaType) {
        String best = "";
        boolean accepted = false;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.split(";");
            String name = parts[0].strip();
            boolean fits = name.equals(mediaType)
                    || name.equals("*/*")
                    || (name.endsWith("/*") && mediaType.startsWith(name.substring(0, name.length() - 1)));
            if (fits && name.replace("*", "").length() >= best.replace("*", "").length()) {
                best = name;
                accepted =
                        Arrays.stream(parts).skip(1).map(String::strip).noneMatch(part -> part.matches("q=0(\\.0*)?"));
            }
        }
        return accepted;
    }
}
