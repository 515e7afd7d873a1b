package com.junction.contract.report;

import java.util.Locale;

/** What a run comes to. */
public enum Result {
    /** Everything that was to be judged was judged, and nothing violates the document. */
    PASSED("Passed", 0),
    /** A violation was found. */
    FAILED("Failed", 1),
    /** No violation was found, but too little was judged to say that there is none. */
    NOT_VERIFIED("Not verified", 2);

    private final String words;
    private final int exitCode;

    Result(String words, int exitCode) {
        this.words = words;
        this.exitCode = exitCode;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The exit code of a command that has it as its verdict. */
    public int exitCode() {
        return exitCode;
    }

    @Override
    public String toString() {
        return words.toLowerCase(Locale.ROOT);
    }
}
