package com.junction.retrofit.generator.java;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** Breaks what would be too long for one line. */
public final class Signatures {
    private static final int COLUMNS = 120;
    private static final int CONTINUATION = 8;

    private Signatures() {}

    /**
     * Names with commas between them, as many on a line as fit.
     *
     * @param indent the columns that further lines are indented by
     */
    public static Code filled(List<String> names, int indent) {
        String joined = Code.join(", ", names.stream().map(Code::name).toList()).toString();
        return new Code(WordUtils.wrap(joined, COLUMNS - indent - 2, "\n" + " ".repeat(indent), false));
    }

    /**
     * A list in parentheses between what stands before and after it.
     *
     * @param indent the columns that the template indents by
     */
    public static Code parenthesized(Code before, List<Code> items, Code after, int indent) {
        Code joined = Code.join(", ", items);
        Code oneLine = Code.format("%s(%s)%s", before, joined, after);
        if (indent + oneLine.length() <= COLUMNS) {
            return oneLine;
        }
        Code newLine = new Code("\n" + " ".repeat(indent + CONTINUATION));
        boolean fits = indent + CONTINUATION + joined.length() + after.length() + 1 <= COLUMNS;
        Code lines = fits ? joined : separated(items, newLine);
        return Code.format("%s(%s%s)%s", before, newLine, lines, after);
    }

    /** Items with a comma and a line end between them. */
    public static Code separated(List<Code> items, Code newLine) {
        List<Code> lines = new ArrayList<>();
        for (Code item : items) {
            lines.add(lines.isEmpty() ? item : Code.format(",%s%s", newLine, item));
        }
        return Code.join("", lines);
    }
}
