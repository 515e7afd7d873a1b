package com.junction.corpus.completeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The places with a warning that the generator leaves something out or reads it as a plain JSON value. */
final class Warnings {
    private static final Pattern LOSS = Pattern.compile("left out|JSON values?\\b");

    private final Set<String> places = new HashSet<>();

    Warnings(List<String> messages) {
        for (String message : messages) {
            if (LOSS.matcher(message).find()) {
                // Example: "api.json at #/paths/~1pets/get: left out: ..". A pointer may contain ": " too.
                int start = message.indexOf(" at #") + " at #".length();
                for (int end = message.indexOf(": ", start); end >= 0; end = message.indexOf(": ", end + 1)) {
                    places.add(message.substring(start, end));
                }
            }
        }
    }

    boolean contain(Collection<String> chain) {
        return chain.stream().anyMatch(places::contains);
    }
}
