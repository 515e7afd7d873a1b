package com.junction.contract.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the document that a value or an exchange breaks.
 *
 * @param check the name of the check that found it; empty until the verifier sets it
 * @param rule the broken rule; the keyword, if a schema is broken
 * @param message describes what is wrong
 * @param instance the JSON pointer into the body, or empty
 * @param document the JSON pointer into the document
 * @param source the lines of the document; null if the report has not looked them up, or their file cannot be read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String check,
        String rule,
        String message,
        String instance,
        String document,
        @Nullable Source source) {
    /** The longest message and pointer, in characters: a response may make them long. */
    private static final int LONGEST = 1000;

    /** A violation that has no check and no source yet. */
    public Violation(String rule, String message, String instance, String document) {
        this("", rule, message, instance, document, null);
    }

    /** A violation that is not about a place in the body, and has no check and no source yet. */
    public Violation(String rule, String message, String document) {
        this(rule, message, "", document);
    }

    /**
     * Lines of a file.
     *
     * @param line the line of the violation; the first line of a file is 1
     * @param column the column of the violation; the first column is 1
     * @param first the number of the first of the lines
     */
    public record Source(String file, int line, int column, int first, List<String> lines) {}

    /** Returns this violation with the name of the check that found it, and with texts of bounded length. */
    public Violation foundBy(String name) {
        return new Violation(name, rule, shortened(message), shortened(instance), document, source);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }
}
