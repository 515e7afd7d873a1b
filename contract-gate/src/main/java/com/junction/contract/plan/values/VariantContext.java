package com.junction.contract.plan.values;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A whole value of which one place varies. */
final class VariantContext {
    private final Supplier<JsonNode> whole;
    private final VariantJudge judge;
    private @Nullable Boolean valid;

    VariantContext(Supplier<JsonNode> whole, VariantJudge judge) {
        this.whole = whole;
        this.judge = judge;
    }

    /** Whether the value is valid. It is judged once for all of its variants. */
    boolean isValid() {
        if (valid == null) {
            valid = judge.isValid(whole.get());
        }
        return valid;
    }
}
