package com.junction.contract.plan;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that differs from another in one place. There are many more of them than cases, so the value is made, and
 * judged, when somebody asks for it.
 */
final class Variant {
    private final String label;
    private final String origin;
    private final Supplier<JsonNode> value;
    private final BooleanSupplier judge;
    private @Nullable Boolean wanted;

    /**
     * @param label the place and what is there, as it stands in the name of a case
     * @param origin the schema of the place, by its JSON pointer, and what is there: the same wherever the schema is used
     * @param value makes the whole value
     * @param judge whether the value is what it is planned to be
     */
    Variant(String label, String origin, Supplier<JsonNode> value, BooleanSupplier judge) {
        this.label = label;
        this.origin = origin;
        this.value = value;
        this.judge = judge;
    }

    /** A value that is known to be what it is planned to be. */
    static Variant of(String label, String origin, JsonNode value) {
        return new Variant(label, origin, () -> value, () -> true);
    }

    /** The same value under another label and for another origin. */
    Variant as(String otherLabel, String otherOrigin) {
        return new Variant(otherLabel, otherOrigin, value, this::isWanted);
    }

    String label() {
        return label;
    }

    String origin() {
        return origin;
    }

    JsonNode value() {
        return value.get();
    }

    /** Whether something is true of the value, if it can be made. */
    boolean fits(Predicate<JsonNode> condition) {
        try {
            return condition.test(value());
        } catch (UnplannableException e) {
            return false;
        }
    }

    /** Whether the value is what it is planned to be. It is judged once. */
    boolean isWanted() {
        if (wanted == null) {
            try {
                wanted = judge.getAsBoolean();
            } catch (UnplannableException e) {
                // A part of it becomes too large.
                wanted = false;
            }
        }
        return wanted;
    }
}
