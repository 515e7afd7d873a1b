package com.junction.contract.plan.values;

import tools.jackson.databind.JsonNode;

/** Decides which variants are planned. */
interface VariantJudge {
    /**
     * Whether a variant is what it is planned to be.
     *
     * @param context the value that it differs from in one place
     */
    boolean isWanted(JsonNode value, VariantContext context);

    /** Whether a value is valid by the schema of the root. */
    boolean isValid(JsonNode value);
}
