package com.junction.contract.report;

import java.util.Locale;

/** The result of a run. */
public enum Result {
    /** Everything that must be judged was judged, and nothing violates the document. */
    PASSED("Passed", 0),
    /** A violation was found. */
    FAILED("Failed", 1),
    /** No violation was found, but something that must be judged was not. */
    NOT_VERIFIED("Not verified", 2);

    private final String words;
    private final int exitCode;

    Result(String words, int exitCode) {
        this.words = words;
        this.exitCode = exitCode;
    }

    /** Returns the result in words. */
    public String words() {
        return words;
    }

    /** Returns the exit code of a command with this verdict. */
    public int exitCode() {
        return exitCode;
    }

    @Override
    public String toString() {
        return words.toLowerCase(Locale.ROOT);
    }
}
