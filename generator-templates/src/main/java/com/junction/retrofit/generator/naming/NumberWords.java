package com.junction.retrofit.generator.naming;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out the number at the start of a name, because Java names must not begin with a digit. */
final class NumberWords {
    private static final Pattern LEADING = Pattern.compile("(\\d{1,3})(?![\\d.,])(.*)", Pattern.DOTALL);

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };

    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private NumberWords() {}

    /** Converts {@code 25_hours} to {@code twenty_five_hours}; keeps fractions and numbers above 999. */
    static String spellOut(String name) {
        Matcher matcher = LEADING.matcher(name);
        if (!matcher.matches()) {
            return name;
        }
        String rest = matcher.group(2);
        return words(Integer.parseInt(matcher.group(1))) + (rest.isEmpty() ? "" : "_" + rest);
    }

    private static String words(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            return TENS[number / 10] + and(number % 10);
        }
        return SMALL[number / 100] + "_hundred" + and(number % 100);
    }

    private static String and(int rest) {
        return rest == 0 ? "" : "_" + words(rest);
    }
}
