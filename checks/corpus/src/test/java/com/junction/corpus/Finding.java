package com.junction.corpus;

/**
 * Something that is wrong with a document, with the client that is generated from it, or with the replay.
 *
 * @param check which step or which check of the gate found it, such as {@code compilation}
 * @param place the operation or the place in the document; {@code *} for the whole document
 * @param message what is wrong, for people
 */
public record Finding(String check, String place, String message) {
    /** The place of what concerns the whole document. */
    static final String EVERYWHERE = "*";

    static final String READING = "reading";
    static final String GENERATION = "generation";
    static final String COMPILATION = "compilation";
    static final String COMPLETENESS = "completeness";
    static final String REPLAY = "replay";
    static final String MUTANTS = "mutants";
    static final String TIME = "time";
    static final String MEMORY = "memory";
    static final String PROCESS = "process";

    private static final int LONGEST = 4000;

    /** Shortens the message: a compiler can say a great deal. */
    public Finding {
        message = message.length() > LONGEST ? message.substring(0, LONGEST) + " …" : message;
    }

    static Finding of(String check, String message) {
        return new Finding(check, EVERYWHERE, message);
    }

    /** Its first line, without what belongs to this machine. */
    String summary() {
        return message.lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return check + " " + place + ": " + message;
    }
}
