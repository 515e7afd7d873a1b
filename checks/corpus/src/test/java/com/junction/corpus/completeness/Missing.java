package com.junction.corpus.completeness;

/**
 * Something of the document that the generated Java does not have, though no warning says so.
 *
 * @param place its JSON pointer
 * @param what is missing
 */
public record Missing(String place, String what) {}
