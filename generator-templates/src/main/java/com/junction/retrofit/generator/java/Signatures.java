package com.junction.retrofit.generator.java;

import java.util.List;
import org.apache.commons.text.WordUtils;

/** Breaks what would be too long for one line. */
public final class Signatures {
    private static final int COLUMNS = 120;
    private static final int CONTINUATION = 8;

    private Signatures() {}

    /**
     * Items with commas between them, as many on a line as fit.
     *
     * @param indent the columns that further lines are indented by
     * @param before the columns that the first line has used already
     */
    public static String filled(List<String> items, int indent, int before) {
        int width = COLUMNS - Math.max(indent, before) - 2;
        return WordUtils.wrap(String.join(", ", items), width, "\n" + " ".repeat(indent), false);
    }

    /**
     * A list in parentheses between what stands before and after it.
     *
     * @param indent the columns that the template indents by
     */
    public static String parenthesized(String before, List<String> items, String after, int indent) {
        String oneLine = before + "(" + String.join(", ", items) + ")" + after;
        if (indent + oneLine.length() <= COLUMNS) {
            return oneLine;
        }
        String newLine = "\n" + " ".repeat(indent + CONTINUATION);
        String joined = String.join(", ", items);
        boolean fits = indent + CONTINUATION + joined.length() + after.length() + 1 <= COLUMNS;
        return before + "(" + newLine + (fits ? joined : String.join("," + newLine, items)) + ")" + after;
    }
}
