package com.junction.contract.render;

import com.junction.contract.output.Excerpt;
import com.junction.contract.output.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of a console, of which none can be more than one line, or steer the terminal. */
final class ConsoleLines {
    private static final int LONGEST = 2_000;

    private ConsoleLines() {}

    static String of(List<String> lines) {
        return lines.stream()
                .map(line -> VisibleText.line(Excerpt.of(line, LONGEST)))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
