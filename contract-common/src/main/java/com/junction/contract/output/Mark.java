package com.junction.contract.output;

import java.util.Locale;

/** Marks a result by a color, and by a sign for readers who do not see the color. */
public enum Mark {
    GOOD("✓"),
    BAD("✗"),
    OPEN("○"),
    NONE("–");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Returns the sign. */
    public String sign() {
        return sign;
    }

    /** Returns the CSS class of the color. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
