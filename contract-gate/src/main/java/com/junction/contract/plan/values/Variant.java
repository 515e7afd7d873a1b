package com.junction.contract.plan.values;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that differs from another in one place. There are many more of them than cases, so the value is made, and
 * judged, when somebody asks for it.
 */
public final class Variant {
    /** Ends the names and values that a later version of the document might add. */
    public static final String LATER = "_of_a_later_version";

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
    public Variant(String label, String origin, Supplier<JsonNode> value, BooleanSupplier judge) {
        this.label = label;
        this.origin = origin;
        this.value = value;
        this.judge = judge;
    }

    /** A value that is known to be what it is planned to be. */
    public static Variant of(String label, String origin, JsonNode value) {
        return new Variant(label, origin, () -> value, () -> true);
    }

    /** The same value under another label and for another origin. */
    public Variant as(String otherLabel, String otherOrigin) {
        return new Variant(otherLabel, otherOrigin, value, this::isWanted);
    }

    /** The place and what is there, as it stands in the name of a case. */
    public String label() {
        return label;
    }

    /** The schema of the place and what is there. */
    public String origin() {
        return origin;
    }

    /** The whole value, made anew by each call. */
    public JsonNode value() {
        return value.get();
    }

    /** Whether something is true of the value, if it can be made. */
    public boolean fits(Predicate<JsonNode> condition) {
        try {
            return condition.test(value());
        } catch (UnplannableException e) {
            return false;
        }
    }

    /** Whether the value is what it is planned to be. It is judged once. */
    public boolean isWanted() {
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
