package com.junction.contract.output;

import java.util.Locale;

/** Writes numbers for people, in the same way in every locale. */
public final class Numbers {
    private Numbers() {}

    /** Returns a number with a noun, such as {@code 1 case} or {@code 2 cases}. */
    public static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** Rounds down, so that only a full hundred is shown as 100 %. */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(percent * 10) / 10);
    }
}
