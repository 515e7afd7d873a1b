package com.junction.contract.output;

/**
 * Makes invisible characters visible: control characters (C0, DEL and C1, which control terminals), characters that change
 * the direction of text (Unicode Standard Annex 9), line and paragraph separators, invisible format characters and
 * noncharacters. They become escapes such as {@code \u001b}, which JSON reads as the character.
 */
public final class VisibleText {
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private VisibleText() {}

    /** Returns a text as one line. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text, i, line, false);
        }
        return line.toString();
    }

    /** Returns a text with its tabs, and with its line breaks as line feeds. */
    public static String lines(CharSequence text) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text, i, lines, true);
        }
        return lines.toString();
    }

    private static void append(CharSequence text, int at, StringBuilder to, boolean lines) {
        char character = text.charAt(at);
        if (lines && isHalfALineBreak(text, at)) {
            return;
        }
        if ((lines && (character == '\n' || character == '\t')) || isVisible(text, at)) {
            to.append(character);
        } else {
            to.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
        }
    }

    private static boolean isHalfALineBreak(CharSequence text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isVisible(CharSequence text, int at) {
        char character = text.charAt(at);
        if (character < 0x7F) {
            return character >= ' ';
        }
        int codePoint = Character.isLowSurrogate(character) && at > 0
                ? Character.codePointAt(text, at - 1)
                : Character.codePointAt(text, at);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
            default -> (codePoint & 0xFFFE) != 0xFFFE && isPaired(text, at);
        };
    }

    /** Whether a character is not half of a surrogate pair, or has its other half beside it. */
    private static boolean isPaired(CharSequence text, int at) {
        char character = text.charAt(at);
        return !Character.isLowSurrogate(character) || (at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
