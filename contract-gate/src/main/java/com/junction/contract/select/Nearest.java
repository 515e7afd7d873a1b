package com.junction.contract.select;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a mistyped one probably stands for. */
public final class Nearest {
    /** Longer texts are cut off, because comparing takes time in proportion to the product of the lengths. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** The most similar name; empty if there are no names. */
    public static Optional<String> of(String mistyped, Collection<String> names) {
        return names.stream().min(Comparator.comparingInt(name -> distance(mistyped, name)));
    }

    /** The most similar name, unless more than half of it would have to change. */
    static Optional<String> similar(String mistyped, Collection<String> names) {
        return of(mistyped, names)
                .filter(name -> 2 * distance(mistyped, name) <= Math.max(mistyped.length(), name.length()));
    }

    /** The Levenshtein distance, without regard to case. */
    private static int distance(String one, String other) {
        String from = comparable(one);
        String to = comparable(other);
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }

    private static String comparable(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
