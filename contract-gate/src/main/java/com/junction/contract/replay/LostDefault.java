package com.junction.contract.replay;

import com.junction.document.Place;

/**
 * A default of the document that a client does not give, though the property is absent.
 *
 * @param instance the JSON pointer of the property
 * @param schema of the property, where the default stands
 * @param message what the client gives in its place
 */
public record LostDefault(String instance, Place schema, String message) {}
