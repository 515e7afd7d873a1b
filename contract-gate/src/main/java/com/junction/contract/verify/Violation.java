package com.junction.contract.verify;

import com.junction.contract.schema.JsonSchemas;

/**
 * Something that is not as the contract says.
 *
 * @param check which check found it
 * @param rule the rule that was broken, a JSON Schema keyword where it is one
 * @param message what is wrong
 * @param instance the JSON pointer into the body, or empty
 * @param document the JSON pointer into the document
 */
public record Violation(String check, String rule, String message, String instance, String document) {
    private static final int LONGEST = 1000;

    /** Shortens what an answer may have made long. */
    public Violation {
        message = shortened(message);
        instance = shortened(instance);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }

    /** What a schema says of a body. */
    static Violation of(String check, JsonSchemas.Finding finding) {
        return new Violation(check, finding.rule(), finding.message(), finding.instance(), finding.schema());
    }
}
