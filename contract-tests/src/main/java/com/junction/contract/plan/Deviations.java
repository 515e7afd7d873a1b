package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a value may be replaced by in one place. */
interface Deviations {
    /**
     * The values in place of another, by what tells each from it.
     *
     * @param schema the schema of the place as it is declared, with null where it has that
     * @param value what stands there
     */
    Map<String, JsonNode> of(Place schema, JsonNode value);

    /** Whether what stands in a property is of interest. */
    default boolean enters(Place property) {
        return true;
    }
}
