package com.junction.contract.plan.values;

import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.tree.Place;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place of a value where deviations are put.
 *
 * @param schema the schema of the place
 * @param value the value of the place
 * @param path the text for the place in the name of a case
 * @param embed makes the whole value from another value of the place
 */
record VariantSite(
        Place schema,
        JsonNode value,
        String path,
        VariantContext context,
        UnaryOperator<JsonNode> embed,
        int depth,
        @Nullable VariantSite parent) {
    /** Whether a schema is that of this place or of a place around it. */
    boolean isWithin(String key, MergedSchemas schemas) {
        return schemas.withoutNull(schema).key().equals(key) || (parent != null && parent.isWithin(key, schemas));
    }
}
