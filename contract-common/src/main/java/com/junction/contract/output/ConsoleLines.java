package com.junction.contract.output;

import java.util.List;
import java.util.stream.Collectors;

/** Lines for a console. Texts in them cannot begin another line or send commands to the terminal. */
public final class ConsoleLines {
    private static final int LONGEST = 2_000;

    private ConsoleLines() {}

    /** The lines as one text. Control characters are visible, and long lines are shortened. */
    public static String of(List<String> lines) {
        return lines.stream()
                .map(line -> VisibleText.line(Excerpt.of(line, LONGEST)))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
