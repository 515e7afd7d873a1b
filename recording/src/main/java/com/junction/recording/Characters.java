package com.junction.recording;

import java.util.Map;

/**
 * The characters of a text after decoding: percent-encoding (RFC 3986, section 2.1), backslashes of JSON and entities
 * of HTML are decoded, even if a text is encoded several times. Each character has its position in the text and its
 * level of encoding, because an encoded quote does not close an unencoded one.
 */
final class Characters {
    private static final Map<String, Character> ENTITIES = Map.of(
            "&amp;", '&', "&quot;", '"', "&#34;", '"', "&#x22;", '"', "&apos;", '\'', "&#39;", '\'', "&#61;", '=',
            "&#x3D;", '=', "&lt;", '<');

    private final String text;
    private final char[] letters;
    private final byte[] levels;
    private final int[] starts;
    private int length;

    Characters(String text) {
        this.text = text;
        this.letters = new char[text.length()];
        this.levels = new byte[text.length()];
        this.starts = new int[text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            starts[length] = at;
            at = switch (text.charAt(at)) {
                case '%' -> percent(at);
                case '\\' -> backslash(at);
                case '&' -> ampersand(at);
                default -> put(text.charAt(at), 0, at + 1);
            };
        }
        starts[length] = text.length();
    }

    int length() {
        return length;
    }

    char at(int index) {
        return letters[index];
    }

    /** Returns how many times a character is encoded, from 0. */
    int level(int index) {
        return levels[index];
    }

    /**
     * Returns the position of a character in the text. For the index after the last character, this is the text's end.
     */
    int start(int index) {
        return starts[index];
    }

    /** Returns the decoded characters of a range. */
    String decoded(int from, int to) {
        return new String(letters, from, to - from);
    }

    /** Returns the original text of a range. */
    String raw(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    private int put(int letter, int level, int next) {
        letters[length] = (char) letter;
        levels[length] = (byte) Math.min(level, Byte.MAX_VALUE);
        length++;
        return next;
    }

    /** Decodes {@code %3D}, and {@code %253D} if it was encoded twice. */
    private int percent(int at) {
        int end = at + 1;
        int level = 0;
        while (text.startsWith("25", end)) {
            end += 2;
            level++;
        }
        int letter = hex(end, 2);
        return letter < 0 ? put('%', level, end) : put(letter, level + 1, end + 2);
    }

    /** Decodes an escape of JSON, even after several backslashes. */
    private int backslash(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\\') {
            end++;
        }
        int level = end - at;
        if (end == text.length()) {
            return put('\\', 0, end);
        }
        return switch (text.charAt(end)) {
            case '"', '\'', '`', '/' -> put(text.charAt(end), level, end + 1);
            case 'n', 'r' -> put('\n', level, end + 1);
            case 't' -> put('\t', level, end + 1);
            case 'u' -> {
                int letter = hex(end + 1, 4);
                yield letter < 0 ? put('\\', 0, end) : put(letter, level, end + 5);
            }
            default -> put('\\', 0, end);
        };
    }

    /** Decodes an entity of HTML. An encoded ampersand has level 0, because it also separates parameters. */
    private int ampersand(int at) {
        for (Map.Entry<String, Character> entity : ENTITIES.entrySet()) {
            if (text.startsWith(entity.getKey(), at)) {
                boolean separator = entity.getValue() == '&';
                return put(
                        entity.getValue(),
                        separator ? 0 : 1,
                        at + entity.getKey().length());
            }
        }
        return put('&', 0, at + 1);
    }

    /** Returns the value of this number of hexadecimal digits, or -1 if the text has other characters. */
    private int hex(int from, int digits) {
        if (from + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
