package com.junction.retrofit.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, zero",
        "10, ten",
        "25, twenty_five",
        "100, one_hundred",
        "999, nine_hundred_ninety_nine",
        "1st, one_st",
        "24_hours, twenty_four__hours",
        "07, seven",
        "1000, 1000",
        "2.5, 2.5",
        "a1, a1",
        "-1, -1"
    })
    void theNumberInFrontIsSpeltOut(String name, String spelt) {
        assertThat(NumberWords.spellOut(name)).isEqualTo(spelt);
    }
}
