package com.junction.document;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Limits the resources that reading a document may use. */
public final class DocumentLimits {
    /** The defaults, which are far above the needs of real documents. */
    public static final DocumentLimits DEFAULTS = new DocumentLimits(Map.of());

    private final Map<Limit, Integer> changed;

    private DocumentLimits(Map<Limit, Integer> changed) {
        this.changed = changed;
    }

    /**
     * Reads limits such as {@code depth=1000,nodes=50000000}. A limit that the text does not name has its default.
     *
     * @param text pairs, separated by commas or spaces; may be empty
     * @throws IllegalArgumentException if a pair is not a known name and a positive number; the message names the pair
     */
    public static DocumentLimits parse(String text) {
        Map<Limit, Integer> changed = new EnumMap<>(Limit.class);
        for (String pair : text.split("[,\\s]+")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                changed.put(limit(pair, equals), number(pair, equals));
            }
        }
        return new DocumentLimits(changed);
    }

    /** Returns all limits with their defaults, in the syntax of the option. */
    public static String describe() {
        return Arrays.stream(Limit.values())
                .map(limit -> limit.key() + "=" + limit.most())
                .collect(Collectors.joining(" "));
    }

    private static Limit limit(String pair, int equals) {
        String name = equals < 0 ? pair : pair.substring(0, equals);
        return Arrays.stream(Limit.values())
                .filter(limit -> limit.key().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("option limits: \"" + pair
                        + "\" is not a limit; these are, with their defaults: " + describe()));
    }

    private static int number(String pair, int equals) {
        String digits = equals < 0 ? "" : pair.substring(equals + 1);
        if (digits.matches("[0-9]{1,10}")) {
            long number = Long.parseLong(digits);
            if (number > 0 && number <= Integer.MAX_VALUE) {
                return (int) number;
            }
        }
        throw new IllegalArgumentException(
                "option limits: \"" + pair + "\" needs a number from 1 to " + Integer.MAX_VALUE);
    }

    /** Returns the value of a limit. */
    public int of(Limit limit) {
        return changed.getOrDefault(limit, limit.most());
    }
}
