package com.junction.contract.plan.values;

import com.junction.contract.plan.sample.UnplannableException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value that differs from another in one place. There are many more variants than cases, so the value is made and
 * judged on demand.
 */
public final class Variant {
    /** The suffix of names and values that stand for those of a later version of the document. */
    public static final String LATER = "_of_a_later_version";

    /** The label of an object that has only the properties that are required. */
    public static final String REQUIRED_ALONE = "required properties alone";

    private final String label;
    private final String origin;
    private final Supplier<JsonNode> value;
    private final BooleanSupplier judge;
    private @Nullable Boolean wanted;

    /**
     * Makes a variant.
     *
     * @param label the place and its deviation, for the name of a case
     * @param origin the JSON pointer of the schema and the deviation: the same wherever the schema is used
     * @param value makes the whole value
     * @param judge whether the value is what it is planned to be, for example invalid
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

    /** The place and its deviation, for the name of a case. */
    public String label() {
        return label;
    }

    /** The JSON pointer of the schema and the deviation. */
    public String origin() {
        return origin;
    }

    /** The whole value, made anew by each call. */
    public JsonNode value() {
        return value.get();
    }

    /** Whether the value fulfills a condition; false if it cannot be made. */
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
                // A part of the value becomes too large.
                wanted = false;
            }
        }
        return wanted;
    }
}
