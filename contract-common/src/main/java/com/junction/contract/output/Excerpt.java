package com.junction.contract.output;

import java.util.Locale;

/** Shortens what others wrote. */
public final class Excerpt {
    /** How many characters of a message are shown, which may quote a value of any size. */
    public static final int MESSAGE = 600;

    /** How many characters of a body are shown. */
    public static final int BODY = 20_000;

    private static final int TAIL_OF = 4;

    private Excerpt() {}

    /**
     * A text, or its beginning and its end with the number of all its characters between them. Secrets must have been
     * hidden in it: half of one is not found.
     *
     * @param most how many characters it may have
     */
    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int tail = most / TAIL_OF;
        int head = most - tail;
        int begin = Character.isHighSurrogate(text.charAt(head - 1)) ? head - 1 : head;
        int end = Character.isLowSurrogate(text.charAt(text.length() - tail))
                ? text.length() - tail + 1
                : text.length() - tail;
        return String.format(
                Locale.ROOT, "%s …(%,d characters)… %s", text.substring(0, begin), text.length(), text.substring(end));
    }
}
