package com.junction.contract.render;

import com.junction.contract.schema.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * A violation with the texts that templates print.
 *
 * @param by the case that shows it
 * @param place the file and the line, or the JSON pointer if the lines are not known
 * @param excerpt the lines of the document; empty if they are not known
 */
record ViolationView(Violation violation, String by, String place, List<Line> excerpt) {
    /**
     * A line of the document.
     *
     * @param broken whether it is the line of the violation
     */
    record Line(int number, String text, boolean broken) {}

    boolean hasExcerpt() {
        return !excerpt.isEmpty();
    }

    static ViolationView of(Violation violation, String by) {
        List<Line> lines = new ArrayList<>();
        Violation.Source source = violation.source();
        if (source == null) {
            return new ViolationView(violation, by, "#" + violation.document(), lines);
        }
        for (int i = 0; i < source.lines().size(); i++) {
            int number = source.first() + i;
            lines.add(new Line(number, source.lines().get(i), number == source.line()));
        }
        return new ViolationView(violation, by, source.file() + ":" + source.line(), lines);
    }
}
