package com.junction.contract.secret;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the escapes of URLs (RFC 3986), JSON (RFC 8259), JavaScript, HTML and XML. */
final class Escapes {
    /** The most digits of an escape; longer ones do not stand for a character of a credential. */
    private static final int MOST_DIGITS = 16;

    private static final int LONGEST_NAME = 8;

    /** The named character references of HTML for characters of credentials. */
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("tab", '\t'),
            Map.entry("newline", '\n'),
            Map.entry("excl", '!'),
            Map.entry("num", '#'),
            Map.entry("dollar", '$'),
            Map.entry("percnt", '%'),
            Map.entry("lpar", '('),
            Map.entry("rpar", ')'),
            Map.entry("ast", '*'),
            Map.entry("midast", '*'),
            Map.entry("plus", '+'),
            Map.entry("comma", ','),
            Map.entry("period", '.'),
            Map.entry("sol", '/'),
            Map.entry("colon", ':'),
            Map.entry("semi", ';'),
            Map.entry("equals", '='),
            Map.entry("quest", '?'),
            Map.entry("commat", '@'),
            Map.entry("lsqb", '['),
            Map.entry("lbrack", '['),
            Map.entry("bsol", '\\'),
            Map.entry("rsqb", ']'),
            Map.entry("rbrack", ']'),
            Map.entry("hat", '^'),
            Map.entry("lowbar", '_'),
            Map.entry("underbar", '_'),
            Map.entry("grave", '`'),
            Map.entry("lcub", '{'),
            Map.entry("lbrace", '{'),
            Map.entry("verbar", '|'),
            Map.entry("vert", '|'),
            Map.entry("rcub", '}'),
            Map.entry("rbrace", '}'));

    private Escapes() {}

    /** The length of an escape, and the character that it stands for. */
    record Escape(int length, char character) {}

    /** Returns the escape that starts at a place, or null. */
    static @Nullable Escape at(CharSequence text, int at) {
        return switch (text.charAt(at)) {
            case '%' -> percent(text, at);
            case '\\' -> backslash(text, at);
            case '&' -> reference(text, at);
            default -> null;
        };
    }

    private static @Nullable Escape percent(CharSequence text, int at) {
        if (charAt(text, at + 1) == 'u') {
            return fixed(text, at, 2, 4);
        }
        return fixed(text, at, 1, 2);
    }

    private static @Nullable Escape backslash(CharSequence text, int at) {
        char next = charAt(text, at + 1);
        return switch (next) {
            case 'u' -> charAt(text, at + 2) == '{' ? number(text, at, 3, 16, '}', true) : fixed(text, at, 2, 4);
            case 'x' -> fixed(text, at, 2, 2);
            case 'n', 'r', 't', 'b', 'f' -> new Escape(2, '\n');
            default -> next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next) ? new Escape(2, next) : null;
        };
    }

    private static @Nullable Escape reference(CharSequence text, int at) {
        if (charAt(text, at + 1) == '#') {
            boolean hex = (charAt(text, at + 2) | 0x20) == 'x';
            return hex ? number(text, at, 3, 16, ';', false) : number(text, at, 2, 10, ';', false);
        }
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        for (int i = at + 1; i < text.length() && name.length() < LONGEST_NAME; i++) {
            char letter = (char) (text.charAt(i) | 0x20);
            if (letter < 'a' || letter > 'z') {
                break;
            }
            name.append(letter);
        }
        Character named = NAMED.get(name.toString());
        return named != null && charAt(text, at + 1 + name.length()) == ';'
                ? new Escape(name.length() + 2, named)
                : null;
    }

    /** Reads an escape with a fixed number of hexadecimal digits. */
    private static @Nullable Escape fixed(CharSequence text, int at, int prefix, int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(charAt(text, at + prefix + i), 16);
            if (digit < 0) {
                return null;
            }
            value = value * 16 + digit;
        }
        return new Escape(prefix + digits, (char) value);
    }

    /** Reads an escape with any number of digits, and a character that ends it. */
    private static @Nullable Escape number(
            CharSequence text, int at, int prefix, int radix, char end, boolean mustEnd) {
        int value = 0;
        int digits = 0;
        for (; digits < MOST_DIGITS; digits++) {
            int digit = Character.digit(charAt(text, at + prefix + digits), radix);
            if (digit < 0) {
                break;
            }
            value = Math.min(value * radix + digit, Character.MAX_VALUE);
        }
        boolean ends = charAt(text, at + prefix + digits) == end;
        return digits == 0 || (mustEnd && !ends) ? null : new Escape(prefix + digits + (ends ? 1 : 0), (char) value);
    }

    private static char charAt(CharSequence text, int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
