package com.junction.contract.secret;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text that was decoded from another, with the place of each of its characters in that text. */
final class Decoded {
    private static final int NOT_BASE64 = -1;

    /** A character that no secret has. */
    private static final char SEPARATOR = '\uFFFF';

    private final StringBuilder text;
    private int[] from;
    private int[] to;

    private Decoded(int capacity) {
        this.text = new StringBuilder(capacity);
        this.from = new int[capacity];
        this.to = new int[capacity];
    }

    /** Returns a text that is not decoded. */
    static Decoded of(CharSequence text) {
        Decoded same = new Decoded(text.length());
        for (int i = 0; i < text.length(); i++) {
            same.add(text.charAt(i), i, i + 1);
        }
        return same;
    }

    private void add(char character, int start, int end) {
        int length = text.length();
        if (length == from.length) {
            int capacity = Math.max(16, length * 2);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
        }
        from[length] = start;
        to[length] = end;
        text.append(character);
    }

    int length() {
        return text.length();
    }

    /** Returns the start of a character in the encoded text. */
    int from(int character) {
        return from[character];
    }

    /** Returns the end of a character in the encoded text. */
    int to(int character) {
        return to[character];
    }

    /** Returns the character to which a place of the encoded text belongs. */
    int characterAt(int place) {
        int found = Arrays.binarySearch(from, 0, length(), place);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Returns the text without one layer of escapes, or null if it has no escapes. */
    @Nullable
    Decoded unescaped() {
        Decoded plain = new Decoded(length());
        int at = 0;
        while (at < length()) {
            Escapes.Escape escape = Escapes.at(text, at);
            int end = escape == null ? at + 1 : at + escape.length();
            plain.add(escape == null ? text.charAt(at) : escape.character(), from[at], to[end - 1]);
            at = end;
        }
        return plain.length() == length() ? null : plain;
    }

    /**
     * Returns the text for comparisons: in lower case, because servers change the case of names, and without characters
     * that are added or lost on the way. These are white space, where lines are broken; {@code +}, the space of forms; and
     * apostrophes and backslashes, which shells and Markdown need.
     */
    Decoded comparable() {
        Decoded kept = new Decoded(length());
        for (int i = 0; i < length(); i++) {
            char character = text.charAt(i);
            if (!isIgnored(character)) {
                kept.add(character < 0x80 ? Character.toLowerCase(character) : character, from[i], to[i]);
            }
        }
        return kept;
    }

    private static boolean isIgnored(char character) {
        return character <= ' ' || character == '+' || character == '\'' || character == '\\' || character == '\u200B';
    }

    /**
     * Returns the printable ASCII texts that this text has in Base64 (RFC 4648, sections 4 and 5). White space does not end
     * Base64, which may be broken into lines.
     *
     * @param phase how many characters of a group of four precede: 0 to 3
     * @param shortest texts with fewer characters are left out
     */
    Decoded base64(int phase, int shortest) {
        Decoded decoded = new Decoded(0);
        int[] group = new int[4];
        int sextets = 0;
        int skipped = 0;
        int bits = 0;
        int began = 0;
        for (int i = 0; i < length(); i++) {
            char character = text.charAt(i);
            if (character <= ' ') {
                continue;
            }
            int sextet = sextet(character);
            if (sextet == NOT_BASE64) {
                began = decoded.end(began, shortest);
                sextets = 0;
                skipped = 0;
                continue;
            }
            if (skipped < phase) {
                skipped++;
                continue;
            }
            int place = sextets++ % 4;
            group[place] = i;
            bits = bits << 6 | sextet;
            if (place > 0) {
                int octet = bits >> (6 - 2 * place) & 0xFF;
                if (isPrintable(octet)) {
                    decoded.add((char) octet, from[group[place - 1]], to[i]);
                } else {
                    began = decoded.end(began, shortest);
                }
            }
        }
        if (decoded.length() - began < shortest) {
            decoded.text.setLength(began);
        }
        return decoded;
    }

    /** Ends a text that starts at a place, or drops it if it is too short; returns the start of the next one. */
    private int end(int began, int shortest) {
        if (length() - began < shortest) {
            text.setLength(began);
        } else {
            add(SEPARATOR, to[length() - 1], to[length() - 1]);
        }
        return length();
    }

    private static boolean isPrintable(int octet) {
        return (octet >= ' ' && octet < 0x7F) || octet == '\t' || octet == '\n' || octet == '\r';
    }

    private static int sextet(char character) {
        if (character >= 'A' && character <= 'Z') {
            return character - 'A';
        }
        if (character >= 'a' && character <= 'z') {
            return character - 'a' + 26;
        }
        if (character >= '0' && character <= '9') {
            return character - '0' + 52;
        }
        return switch (character) {
            case '+', '-' -> 62;
            case '/', '_' -> 63;
            default -> NOT_BASE64;
        };
    }
}
