package com.junction.contract.replay;

/**
 * A default of the document that a client does not give, though the property is absent.
 *
 * @param instance the JSON pointer of the property
 * @param document the JSON pointer of the default in the document
 * @param message what the client gives in its place
 */
public record LostDefault(String instance, String document, String message) {}
