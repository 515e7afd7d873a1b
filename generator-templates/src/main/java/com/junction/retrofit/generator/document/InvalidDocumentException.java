package com.junction.retrofit.generator.document;

import com.junction.retrofit.generator.java.Printable;

/**
 * A document that no client can be written from. It has no stack trace and prints as its message alone: OpenAPI
 * Generator logs what it is thrown, and the reader of that log wrote the document, not this code.
 */
@SuppressWarnings("OverrideThrowableToString") // What is logged is toString(): the class name tells its reader nothing.
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    /**
     * @param document the file or URL
     * @param place a JSON pointer or a line, or empty for the document as a whole
     * @param problem what is wrong there, and how to mend it
     */
    public InvalidDocumentException(String document, String place, String problem) {
        this(document, place, problem, false);
    }

    private InvalidDocumentException(String document, String place, String problem, boolean refusal) {
        super(Printable.text(document + (place.isEmpty() ? "" : " at " + place) + ": " + problem), null, false, false);
        this.refusal = refusal;
    }

    /** A document that goes beyond a limit, or reads what it must not read, wherever in the document that is. */
    static InvalidDocumentException refused(String document, String place, String problem) {
        return new InvalidDocumentException(document, place, problem, true);
    }

    /** A document that needs more stack or heap than there is. */
    static InvalidDocumentException beyondThisJvm(String document, VirtualMachineError error) {
        String more = error instanceof StackOverflowError
                ? "stack; give it more with -Xss"
                : "memory; give it more with -Xmx";
        return refused(document, "", "this JVM does not have enough " + more);
    }

    /** Whether it counts even if nothing needs the place in the document. */
    boolean isRefusal() {
        return refusal;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
