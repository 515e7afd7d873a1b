package com.junction.retrofit.generator.spec;

import com.junction.retrofit.generator.document.Node;
import java.util.Optional;

/** Reads whether something is deprecated or not yet stable ({@code deprecated}, {@code x-fern-availability}). */
public final class Availability {
    private static final String EXTENSION = "x-fern-availability";
    private static final String DEPRECATED = "deprecated";
    private static final String GENERAL = "generally-available";

    private Availability() {}

    public static boolean isDeprecated(Node node) {
        return node.isTrue(DEPRECATED)
                || node.text(EXTENSION).filter(DEPRECATED::equals).isPresent();
    }

    /** Returns the description, with a note on the availability unless it is the usual one or shown in another way. */
    public static Optional<String> describe(Node node, Optional<String> description) {
        Optional<String> state = node.text(EXTENSION)
                .filter(value -> !value.equals(DEPRECATED) && !value.equals(GENERAL))
                .map(value -> "Availability: " + value + ".");
        return state.isEmpty()
                ? description
                : description.map(text -> text + "\n\n" + state.get()).or(() -> state);
    }
}
