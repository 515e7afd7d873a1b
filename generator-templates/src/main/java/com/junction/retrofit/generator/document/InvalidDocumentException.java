package com.junction.retrofit.generator.document;

import com.junction.retrofit.generator.java.Printable;

/**
 * A document that no client can be written from. It has no stack trace and prints as its message alone: OpenAPI
 * Generator logs what it is thrown, and the reader of that log wrote the document, not this code.
 */
@SuppressWarnings("OverrideThrowableToString") // What is logged is toString(): the class name tells its reader nothing.
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param document the file or URL
     * @param place a JSON pointer or a line, or empty for the document as a whole
     * @param problem what is wrong there, and how to mend it
     */
    public InvalidDocumentException(String document, String place, String problem) {
        super(Printable.text(document + (place.isEmpty() ? "" : " at " + place) + ": " + problem), null, false, false);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
