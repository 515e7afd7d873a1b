package com.junction.document;

import java.util.Locale;

/** Makes text of a document safe for comments and for messages on a terminal. */
public final class Printable {
    private Printable() {}

    /**
     * Replaces unsafe characters by their numbers, such as {@code U+001B}: control characters, line ends, unpaired
     * surrogates, private characters and characters that reorder text (Unicode Standard Annex
     * 9, section 2).
     */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Printable::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isHidden(character)) {
                shown.append("U+").append(String.format(Locale.ROOT, "%04X", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> isBidirectional(character);
            default -> false;
        };
    }

    private static boolean isBidirectional(int character) {
        return character == '\u200E'
                || character == '\u200F'
                || character == '\u061C'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
