package com.junction.contract.output;

import java.util.Locale;

/** Shortens texts of unknown origin. */
public final class Excerpt {
    /** The longest message, in characters: a message may quote a value of any size. */
    public static final int MESSAGE = 600;

    /** The longest body, in characters. */
    public static final int BODY = 20_000;

    private static final int TAIL_OF = 4;

    private Excerpt() {}

    /**
     * Returns a text, or its start and its end with the number of all characters between them. Secrets must be hidden before,
     * because a part of a secret would not be found.
     *
     * @param most the longest text, in characters
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
