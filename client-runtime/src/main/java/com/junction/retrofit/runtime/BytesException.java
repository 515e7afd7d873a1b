package com.junction.retrofit.runtime;

/** Ends the work of a {@link BytesCodec}. It is thrown often and never shown, so it has no message and no stack. */
final class BytesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Moshi has to read or write the value. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final BytesException UNSURE = new BytesException();

    /** The value that comes next, or its beginning, is not of the type. Another member of a union may fit. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final BytesException MISFIT = new BytesException();

    private BytesException() {
        super(null, null, false, false);
    }
}
