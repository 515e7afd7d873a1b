package com.junction.contract.document;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.regex.Pattern;

/**
 * A pattern of a document. Some patterns take exponential time, such as {@code ^(x+x+)+y$}, so each match may look at so
 * many characters, and no more.
 */
final class BoundedPattern implements RegularExpression {
    private static final int MOST_STEPS = 10_000_000;

    private final Pattern pattern;

    /** @param pattern as in JSON Schema, where {@code $} is the end of the text */
    BoundedPattern(String pattern) {
        this.pattern = Pattern.compile(RegularExpressions.replaceLongformCharacterProperties(
                RegularExpressions.replaceDollarAnchors(pattern)));
    }

    /** A match that was given up. */
    static final class UndecidedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UndecidedException() {
            super("it takes too long to match", null, false, false);
        }
    }

    /** @throws UndecidedException if the match takes too long */
    @Override
    public boolean matches(String text) {
        try {
            return pattern.matcher(new Steps(text)).find();
        } catch (StackOverflowError e) {
            throw new UndecidedException();
        }
    }

    /** A text that counts how often a character of it is looked at. */
    private static final class Steps implements CharSequence {
        private final String text;
        private int steps;

        Steps(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new UndecidedException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
