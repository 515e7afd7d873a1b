package com.junction.contract.render;

import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A violation with the texts that reports print.
 *
 * @param place the file and the line, or the JSON pointer if the lines are not known
 * @param excerpt the lines of the document; empty if they are not known
 */
record ViolationView(Violation violation, String place, List<Line> excerpt) {
    /**
     * A line of the document.
     *
     * @param broken whether it is the line of the violation
     */
    record Line(int number, String text, boolean broken) {}

    /** Whether the violation is about a value in the body, and not about all of it. */
    boolean hasInstance() {
        return !violation.instance().isEmpty();
    }

    boolean hasExcerpt() {
        return !excerpt.isEmpty();
    }

    static ViolationView of(Violation violation) {
        List<Line> lines = new ArrayList<>();
        Violation.Source source = violation.source();
        if (source != null) {
            for (int i = 0; i < source.lines().size(); i++) {
                int number = source.first() + i;
                lines.add(new Line(number, source.lines().get(i), number == source.line()));
            }
        }
        return new ViolationView(violation, place(violation), lines);
    }

    /** Returns the file and the line of a violation, or its JSON pointer if the lines are not known. */
    static String place(Violation violation) {
        Violation.Source source = violation.source();
        return source == null ? "#" + violation.document() : source.file() + ":" + source.line();
    }
}
