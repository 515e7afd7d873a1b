package com.junction.contract.output;

import java.util.List;
import java.util.stream.Collectors;

/** Prepares lines for a console, so that texts in them cannot start another line or control the terminal. */
public final class ConsoleLines {
    private static final int LONGEST = 2_000;

    private ConsoleLines() {}

    /** Joins lines. Control characters become visible, and long lines are shortened. */
    public static String of(List<String> lines) {
        return lines.stream()
                .map(line -> VisibleText.line(Excerpt.of(line, LONGEST)))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
