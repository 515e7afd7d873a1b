package com.junction.document;

/**
 * Thrown if a document cannot be used. It has no stack trace and prints only its message, because the reader of the
 * message wrote the document and does not know this code.
 */
@SuppressWarnings("OverrideThrowableToString") // The class name would not help the reader of the log.
public final class InvalidDocumentException extends IllegalArgumentException {
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
        super(Printable.text(document + (place.isEmpty() ? "" : " at " + place) + ": " + problem));
        this.refusal = refusal;
    }

    /**
     * Returns an exception for a document that exceeds a limit or refers to a forbidden file, even in an unused place.
     */
    public static InvalidDocumentException refused(String document, String place, String problem) {
        return new InvalidDocumentException(document, place, problem, true);
    }

    /** Returns an exception for a document that needs more stack or heap than this JVM has. */
    public static InvalidDocumentException beyondThisJvm(String document, VirtualMachineError error) {
        String more = error instanceof StackOverflowError
                ? "stack; give it more with -Xss"
                : "memory; give it more with -Xmx";
        return refused(document, "", "this JVM does not have enough " + more);
    }

    /** Returns true if the exception matters even if nothing needs the place in the document. */
    public boolean isRefusal() {
        return refusal;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
