package com.junction.contract.plan.values;

import com.junction.contract.tree.Place;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Finds deviations for a place of a value. */
interface Deviations {
    /**
     * The deviations by their labels. Each value is made on demand.
     *
     * @param schema the schema of the place as declared, before null is removed from a union
     * @param value the value of the place
     */
    Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value);

    /** Whether a deviation is the same for all schemas, so that trying it once is enough. */
    default boolean isGeneral(String deviation) {
        return false;
    }
}
