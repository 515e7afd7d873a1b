package com.junction.recording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Ranges of a text with their replacements. A range inside another is ignored; of two equal ranges the last one counts.
 */
final class Cuts {
    private static final Comparator<Cut> OUTER_FIRST =
            Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder());

    private final List<Cut> cuts = new ArrayList<>();

    private record Cut(int start, int end, String replacement) {}

    void replace(int start, int end, String replacement) {
        cuts.add(new Cut(start, end, replacement));
    }

    String in(String text) {
        if (cuts.isEmpty()) {
            return text;
        }
        Collections.reverse(cuts);
        cuts.sort(OUTER_FIRST);
        StringBuilder shown = new StringBuilder(text.length());
        int copied = 0;
        for (Cut cut : cuts) {
            if (cut.start >= copied) {
                shown.append(text, copied, cut.start).append(cut.replacement);
                copied = cut.end;
            }
        }
        return shown.append(text, copied, text.length()).toString();
    }
}
