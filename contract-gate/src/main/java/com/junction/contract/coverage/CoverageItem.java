package com.junction.contract.coverage;

import java.util.Locale;

/**
 * Something of a contract that can be tried.
 *
 * @param kind what it is
 * @param place the operation, or the JSON pointer into the document
 * @param detail which of its kind, or empty
 */
public record CoverageItem(Kind kind, String place, String detail) {
    /** What can be tried. */
    public enum Kind {
        /** Each operation. */
        OPERATION,
        /** Each documented status of each operation. */
        RESPONSE,
        /** Each parameter: a valid value, an invalid one, none. */
        PARAMETER,
        /** Each media type of requests and responses. */
        MEDIA_TYPE,
        /** Each example of a body that is valid by its schema. */
        EXAMPLE,
        /** Each value of each enum. */
        ENUM_VALUE,
        /** Each keyword of each schema that says what a value must be. */
        KEYWORD;

        /** As people read it. */
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
