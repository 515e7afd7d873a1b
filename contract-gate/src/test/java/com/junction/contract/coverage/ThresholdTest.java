package com.junction.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {
    @ParameterizedTest(name = "\"{0}\" is {1} percent")
    @CsvSource({"0, 0", "100, 100", "' 99.5 ', 99.5"})
    void aNumberIsAShare(String text, double percent) {
        assertThat(Threshold.parse(text, true).percent()).isEqualTo(OptionalDouble.of(percent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "NaN", "Infinity"})
    void aNumberOutsideOfThePercentagesIsRefused(String text) {
        assertThatThrownBy(() -> Threshold.parse(text, false)).hasMessageEndingWith(", but must be from 0 to 100");
    }

    @Test
    void aTextIsRefused() {
        assertThatThrownBy(() -> Threshold.parse("half", false))
                .hasMessage("--coverage (-Dcontract.coverage) is \"half\", but must be a number from 0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void theDefaultDependsOnTheTarget(String text) {
        assertThat(Threshold.parse(text, true)).isEqualTo(Threshold.OF_SERVER);
        assertThat(Threshold.parse(text, false)).isEqualTo(Threshold.OF_MOCK);
    }
}
