package com.junction.contract.plan.given;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Suggests a name in place of an unknown one. */
final class NearestName {
    private NearestName() {}

    /** The end of a message about an unknown name: the known name with the fewest edits; empty if there are no names. */
    static String hint(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(name -> edits(lower(unknown), lower(name))))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int k = 0; k <= other.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= other.length(); k++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1);
                diagonal = row[k];
                row[k] = Math.min(replaced, 1 + Math.min(row[k], row[k - 1]));
            }
        }
        return row[other.length()];
    }
}
