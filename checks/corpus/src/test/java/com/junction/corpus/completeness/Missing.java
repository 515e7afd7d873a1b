package com.junction.corpus.completeness;

/**
 * A part of the document that is missing in the generated Java without a warning.
 *
 * @param place its JSON pointer
 * @param what the missing part
 */
public record Missing(String place, String what) {}
