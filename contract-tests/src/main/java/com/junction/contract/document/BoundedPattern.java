package com.junction.contract.document;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of a document, matched against text from outside. The engine of the JDK backtracks: for a pattern such as
 * {@code ^(a+)+$} it may take exponential time. All matches of one validation share a number of steps, each of which
 * is a character that the engine reads; then they end.
 */
final class BoundedPattern implements RegularExpression {
    static final long MAX_STEPS = 20_000_000;

    private static final ThreadLocal<long[]> STEPS_LEFT = ThreadLocal.withInitial(() -> new long[] {MAX_STEPS});

    private final String expression;
    private final Pattern pattern;

    /** @param expression of ECMA-262, as far as Java can express it */
    BoundedPattern(String expression) {
        this.expression = expression;
        this.pattern = Pattern.compile(RegularExpressions.replaceLongformCharacterProperties(
                RegularExpressions.replaceDollarAnchors(expression)));
    }

    /** Gives all matches of this thread the whole number of steps again. */
    static void begin() {
        STEPS_LEFT.get()[0] = MAX_STEPS;
    }

    /**
     * Whether the pattern is found anywhere in a text.
     *
     * @throws LimitReachedException if there are no steps left
     */
    @Override
    public boolean matches(String text) {
        try {
            return pattern.matcher(new CountedText(text, STEPS_LEFT.get())).find();
        } catch (OutOfSteps | StackOverflowError e) {
            throw new LimitReachedException(String.format(
                    Locale.ROOT,
                    "the pattern %s takes more than %,d steps to match a text of it",
                    shortened(expression),
                    MAX_STEPS));
        }
    }

    private static String shortened(String expression) {
        int longest = 80;
        return expression.length() <= longest ? expression : expression.substring(0, longest) + "…";
    }

    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is read. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final long[] left;

        CountedText(String text, long[] left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
