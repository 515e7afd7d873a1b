package com.junction.contract.verify;

/**
 * Something that is not as the contract says.
 *
 * @param check which check found it
 * @param rule the rule that was broken, a JSON Schema keyword where it is one
 * @param message what is wrong
 * @param instance the JSON pointer into the body, or empty
 * @param document the JSON pointer into the document
 */
public record Violation(String check, String rule, String message, String instance, String document) {}
