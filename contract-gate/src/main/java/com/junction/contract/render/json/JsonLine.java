package com.junction.contract.render.json;

import com.junction.contract.output.JsonExcerpt;

/**
 * A line of JSON that is laid out for people.
 *
 * @param depth how many arrays and objects are around it
 * @param name the name of a property with its colon, or empty
 * @param value a scalar as it was sent, or a bracket
 * @param comma a comma, or empty
 * @param marked whether a violation is about the value
 */
public record JsonLine(int depth, String name, String value, String comma, boolean marked) {
    private static final String INDENT = "  ";
    private static final String LEFT_OUT = '"' + JsonExcerpt.LEFT_OUT + '"';

    /** A line in place of lines that are left out. */
    static JsonLine leftOut(int depth, String what) {
        return new JsonLine(depth, "… " + what + " …", "", "", false);
    }

    /** Whether a shortened body has this value in place of another. */
    boolean isLeftOut() {
        return name.isEmpty() && value.equals(LEFT_OUT);
    }

    /** Returns the text before the value. */
    public String before() {
        return INDENT.repeat(depth) + name;
    }

    JsonLine with(String nextValue, String nextComma) {
        return new JsonLine(depth, name, nextValue, nextComma, marked);
    }
}
