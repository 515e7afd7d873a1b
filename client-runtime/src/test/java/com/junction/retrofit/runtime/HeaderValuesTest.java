package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderValuesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a\tb", "~!"})
    void aHeaderHasVisibleCharacters(String value) {
        assertThat(HeaderValues.require("X-A", value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', X-A: character U+000A at index 1 is not allowed in a header",
        "ä, X-A: character U+00E4 at index 0 is not allowed in a header",
        "'\u007f', X-A: character U+007F at index 0 is not allowed in a header",
        "' a', X-A: white space at the start or end is not allowed in a header"
    })
    void aHeaderHasNothingElse(String value, String message) {
        assertThatThrownBy(() -> HeaderValues.require("X-A", value)).hasMessage(message);
    }
}
