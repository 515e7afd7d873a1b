package com.junction.contract.plan.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.sample.UnplannableException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class VariantTest {
    private static final JsonNode VALUE = JsonNodeFactory.instance.stringNode("a");

    private static Variant unplannable() {
        return new Variant(
                "label",
                "origin",
                () -> {
                    throw new UnplannableException("too large");
                },
                () -> {
                    throw new UnplannableException("too large");
                });
    }

    @Test
    void aKnownValueIsWanted() {
        Variant variant = Variant.of("label", "origin", VALUE);
        assertThat(variant.label()).isEqualTo("label");
        assertThat(variant.origin()).isEqualTo("origin");
        assertThat(variant.value()).isEqualTo(VALUE);
        assertThat(variant.isWanted()).isTrue();
    }

    @Test
    void aValueFitsACondition() {
        Variant variant = Variant.of("label", "origin", VALUE);
        assertThat(variant.fits(JsonNode::isString)).isTrue();
        assertThat(variant.fits(JsonNode::isNumber)).isFalse();
    }

    @Test
    void aValueThatCannotBeMadeFitsNothingAndIsNotWanted() {
        assertThat(unplannable().fits(value -> true)).isFalse();
        assertThat(unplannable().isWanted()).isFalse();
        assertThat(unplannable().as("other", "other").isWanted()).isFalse();
    }

    @Test
    void aValueIsJudgedOnceEvenUnderAnotherLabel() {
        AtomicInteger judged = new AtomicInteger();
        Variant variant = new Variant("label", "origin", () -> VALUE, () -> judged.incrementAndGet() > 1);
        Variant other = variant.as("other label", "other origin");

        assertThat(other.label()).isEqualTo("other label");
        assertThat(other.origin()).isEqualTo("other origin");
        assertThat(other.value()).isEqualTo(VALUE);
        assertThat(variant.isWanted()).isFalse();
        assertThat(variant.isWanted()).isFalse();
        assertThat(other.isWanted()).isFalse();
        assertThat(judged).hasValue(1);
    }
}
