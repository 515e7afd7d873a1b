package com.junction.contract.plan;

import tools.jackson.databind.JsonNode;

/**
 * A value that differs from a sample in one place.
 *
 * @param label the place and what is there, as it stands in the name of a case
 * @param value the whole value
 * @param origin the schema of the place, by its JSON pointer, and what is there: the same wherever the schema is used
 */
record Variant(String label, JsonNode value, String origin) {}
