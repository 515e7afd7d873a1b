package com.junction.contract.plan.values;

import com.junction.document.Place;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** What a value may be replaced by in one place. */
interface Deviations {
    /**
     * The values in place of another, by what tells each from it. They are made when they are asked for.
     *
     * @param schema the schema of the place as it is declared, with null where it has that
     * @param value what stands there
     */
    Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value);

    /** Whether a deviation is the same whatever schema it deviates from, so that it need not be tried with each. */
    default boolean isGeneral(String deviation) {
        return false;
    }
}
