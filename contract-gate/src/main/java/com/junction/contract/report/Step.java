package com.junction.contract.report;

/**
 * The place of a case in a sequence of requests that depend on each other.
 *
 * @param sequence the name of the sequence, which is the same for all its steps
 * @param number the number of the step, from 1
 * @param purpose what the step does in words, such as {@code read}
 */
public record Step(String sequence, int number, String purpose) {}
