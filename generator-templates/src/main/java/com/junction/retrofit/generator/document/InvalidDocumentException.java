package com.junction.retrofit.generator.document;

import com.junction.retrofit.generator.java.Printable;

/**
 * Thrown if a client cannot be generated from a document. It has no stack trace and prints only its message, because
 * the reader of OpenAPI Generator's log wrote the document and does not know this code.
 */
@SuppressWarnings("OverrideThrowableToString") // The class name would not help the reader of the log.
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    /**
     * @param document the file or URL
     * @param place a JSON pointer or a line, or empty for the document as a whole
     * @param problem the problem at that place, and how to solve it
     */
    public InvalidDocumentException(String document, String place, String problem) {
        this(document, place, problem, false);
    }

    private InvalidDocumentException(String document, String place, String problem, boolean refusal) {
        super(Printable.text(document + (place.isEmpty() ? "" : " at " + place) + ": " + problem), null, false, false);
        this.refusal = refusal;
    }

    /**
     * Returns an exception for a document that exceeds a limit or refers to a forbidden file, even in an unused place.
     */
    static InvalidDocumentException refused(String document, String place, String problem) {
        return new InvalidDocumentException(document, place, problem, true);
    }

    /** Returns an exception for a document that needs more stack or heap than this JVM has. */
    static InvalidDocumentException beyondThisJvm(String document, VirtualMachineError error) {
        String more = error instanceof StackOverflowError
                ? "stack; give it more with -Xss"
                : "memory; give it more with -Xmx";
        return refused(document, "", "this JVM does not have enough " + more);
    }

    /** Whether the exception matters even if the generator does not need the place in the document. */
    boolean isRefusal() {
        return refusal;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
