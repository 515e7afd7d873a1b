package com.junction.contract.output;

import java.util.Locale;

/** Numbers as people read them, in every locale. */
public final class Numbers {
    private Numbers() {}

    /** Such as {@code 1 case} and {@code 2 cases}. */
    public static String counted(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** What is not quite a hundred is not shown as that. */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(percent * 10) / 10);
    }
}
