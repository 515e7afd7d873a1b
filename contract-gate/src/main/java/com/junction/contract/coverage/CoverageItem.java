package com.junction.contract.coverage;

import java.util.Locale;

/**
 * A part of a contract that can be seen in an exchange.
 *
 * @param kind the kind of the part
 * @param place the operation, or the JSON pointer into the document
 * @param detail tells it from others of its kind at the same place, or empty
 */
public record CoverageItem(Kind kind, String place, String detail) {
    /** The kinds of items. */
    public enum Kind {
        /** Each operation. */
        OPERATION,
        /** Each documented status of each operation. */
        RESPONSE,
        /** Each parameter: with a valid value, with an invalid value, and absent. */
        PARAMETER,
        /** Each media type of requests and responses. */
        MEDIA_TYPE,
        /** Each example of a parameter or a body that is valid by its schema. */
        EXAMPLE,
        /** Each value of each enum. */
        ENUM_VALUE,
        /** Each keyword of each schema that says what a value must be. */
        KEYWORD;

        /** Returns the name in words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    @Override
    public String toString() {
        return kind + " " + place + (detail.isEmpty() ? "" : " " + detail);
    }
}
