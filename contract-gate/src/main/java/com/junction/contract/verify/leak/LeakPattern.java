package com.junction.contract.verify.leak;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of an internal of a server.
 *
 * @param what says what it is
 * @param hint a text that is in each match, and is found faster than the pattern; may be empty
 */
record LeakPattern(String what, String hint, Pattern pattern) {
    LeakPattern(String what, String hint, String pattern) {
        this(what, hint, Pattern.compile(pattern));
    }

    /** Matches nothing if the text does not have the hint. */
    Matcher matcher(String text) {
        return pattern.matcher(text.contains(hint) ? text : "");
    }
}
