package com.junction.contract.output;

import java.util.Locale;

/** Shows at a glance how something is: by a color, and by a sign that means the same without color. */
public enum Mark {
    GOOD("✓"),
    BAD("✗"),
    OPEN("○"),
    NONE("–");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The sign. */
    public String sign() {
        return sign;
    }

    /** The CSS class that gives it a color. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
