package com.junction.contract.replay;

import com.junction.contract.tree.Place;

/**
 * A default of the document that a client does not return for an absent property.
 *
 * @param instance the JSON pointer of the property
 * @param schema the schema of the property, which has the default
 * @param message describes what the client returns
 */
public record LostDefault(String instance, Place schema, String message) {}
