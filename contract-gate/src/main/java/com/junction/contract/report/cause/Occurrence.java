package com.junction.contract.report.cause;

import com.junction.contract.schema.Violation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A violation in a case.
 *
 * @param operation method and path
 * @param name the name of the case
 * @param status the status of the response, or null
 * @param size the length of request and response together
 */
public record Occurrence(
        String operation, String name, @Nullable Integer status, int size, Violation violation) {
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/|$)");

    /**
     * What occurrences of one cause have in common, except for the property.
     *
     * @param detail tells violations of one rule at one place apart
     */
    record Key(String check, String rule, String operation, String document, String detail) {}

    Key key() {
        return new Key(violation.check(), violation.rule(), operation, violation.document(), detail());
    }

    private String detail() {
        if (violation.rule().equals("required")) {
            // The message names the property; the place is the same for all of them.
            return violation.message();
        }
        return violation.instance().isEmpty() ? String.valueOf(status) : "";
    }

    /** Returns the property of the body, because several properties may share a schema; may be empty. */
    String property() {
        String path = INDEX.matcher(violation.instance()).replaceAll("");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
