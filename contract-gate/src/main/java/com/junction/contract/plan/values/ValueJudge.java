package com.junction.contract.plan.values;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.schema.SecondOpinion;
import com.junction.contract.tree.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Judges planned values by two validators. A value is planned only if the validators agree about it. */
final class ValueJudge {
    private final JsonSchemas schemas;
    private final SecondOpinion secondOpinion;
    private final Set<String> disagreements = new LinkedHashSet<>();
    private int judged;

    ValueJudge(Contract contract, JsonSchemas schemas) {
        this.schemas = schemas;
        this.secondOpinion = new SecondOpinion(contract);
    }

    /** The number of values that were judged. */
    int judged() {
        return judged;
    }

    /** The values that the validators disagree about, with their schemas. */
    Set<String> disagreements() {
        return disagreements;
    }

    /** Whether both validators call a value valid. A schema that takes too long to validate a value accepts none. */
    boolean isValid(JsonNode value, Place schema) {
        try {
            return isValidInTime(value, schema);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    /**
     * Whether both validators call a value valid.
     *
     * @throws LimitReachedException if it takes too long to validate the value
     */
    boolean isValidInTime(JsonNode value, Place schema) {
        judged++;
        return isPlainlyValid(value, schema) && agrees(value, schema, true);
    }

    /** Whether both validators call a value invalid. */
    boolean isInvalid(JsonNode value, Place schema) {
        try {
            judged++;
            return !isPlainlyValid(value, schema) && agrees(value, schema, false);
        } catch (LimitReachedException e) {
            return false;
        }
    }

    private boolean isPlainlyValid(JsonNode value, Place schema) {
        if (ValidationCost.isTooHigh(value, schema)) {
            throw new LimitReachedException("its value takes too long to validate against #" + schema.pointer());
        }
        return schemas.isPlainlyValid(value, schema);
    }

    private boolean agrees(JsonNode value, Place schema, boolean valid) {
        boolean agrees = secondOpinion.isValid(value, schema).orElse(valid) == valid;
        if (!agrees) {
            disagreements.add("#" + schema.pointer() + ": " + (valid ? "valid" : "invalid")
                    + " by one validator, not by the other: " + value);
        }
        return agrees;
    }
}
