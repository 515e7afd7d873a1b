package com.junction.retrofit.runtime;

/** Checks header values. Unlike those of OkHttp, its messages do not quote the value. */
final class HeaderValues {
    private HeaderValues() {}

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if it has other characters than visible ASCII, space and tab, or if it begins or
     *     ends with white space, which HTTP removes (RFC 9110, section 5.5)
     */
    static String require(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                throw new IllegalArgumentException(
                        String.format("%s: character U+%04X at index %d is not allowed in a header", name, (int) c, i));
            }
        }
        if (!value.equals(value.trim())) {
            throw new IllegalArgumentException(name + ": white space at the start or end is not allowed in a header");
        }
        return value;
    }
}
