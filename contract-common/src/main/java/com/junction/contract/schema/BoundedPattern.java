package com.junction.contract.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressions;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A pattern of a document, matched against text from outside. The engine of the JDK backtracks: a pattern such as
 * {@code ^(a+)+$} may take exponential time. All matches of one validation share a limited number of steps. Each
 * character that the engine reads is one step.
 */
final class BoundedPattern implements RegularExpression {
    private final String expression;
    private final Pattern pattern;

    /** @param expression of ECMA-262, as far as Java can express it */
    BoundedPattern(String expression) {
        this.expression = expression;
        this.pattern = Pattern.compile(RegularExpressions.replaceLongformCharacterProperties(
                RegularExpressions.replaceDollarAnchors(expression)));
    }

    /**
     * Whether the pattern matches a part of a text.
     *
     * @throws LimitReachedException if there are no steps left
     */
    @Override
    public boolean matches(String text) {
        try {
            return pattern.matcher(new CountedText(text, Steps.current())).find();
        } catch (OutOfSteps | StackOverflowError e) {
            throw new LimitReachedException(String.format(
                    Locale.ROOT,
                    "the pattern %s takes more than %,d steps to match a text of it",
                    shortened(expression),
                    Steps.MAX));
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

    /** A text that counts the characters that are read. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private final Steps steps;

        CountedText(String text, Steps steps) {
            this.text = text;
            this.steps = steps;
        }

        @Override
        public char charAt(int index) {
            if (!steps.take(1)) {
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
