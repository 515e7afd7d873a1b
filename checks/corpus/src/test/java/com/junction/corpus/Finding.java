package com.junction.corpus;

/**
 * A problem in a document, in the client that is generated from it, or in the replay.
 *
 * @param check the step, or the check of the gate, that found it, such as {@code compilation}
 * @param place the operation or the place in the document; {@code *} for the whole document
 * @param message describes the problem for people
 */
public record Finding(String check, String place, String message) {
    /** The place of a finding that concerns the whole document. */
    static final String EVERYWHERE = "*";

    static final String READING = "reading";
    static final String GENERATION = "generation";
    static final String COMPILATION = "compilation";
    static final String COMPLETENESS = "completeness";
    static final String REPLAY = "replay";
    static final String CODEC = "codec";
    static final String MUTANTS = "mutants";
    static final String TIME = "time";
    static final String MEMORY = "memory";
    static final String PROCESS = "process";

    private static final int LONGEST = 4000;

    /** Shortens the message, because a compiler may print many lines. */
    public Finding {
        message = message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
    }

    static Finding of(String check, String message) {
        return new Finding(check, EVERYWHERE, message);
    }

    /** Returns the first line of the message, without paths of this machine. */
    String summary() {
        return message.lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return check + " " + place + ": " + message;
    }
}
