package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEnumTest {
    @ParameterizedTest
    @CsvSource({"x, X, true", "y, Y, true", "z, UNKNOWN, false"})
    void everyValueSurvives(String wire, Letter.Value value, boolean known) throws IOException {
        String json = "\"" + wire + "\"";
        Letter letter = Objects.requireNonNull(Letter.JSON_ADAPTER.fromJson(json));
        assertThat(letter.getEnumValue()).isEqualTo(value);
        assertThat(letter.isKnown()).isEqualTo(known);
        assertThat(letter).hasToString(wire);
        assertThat(Letter.JSON_ADAPTER.toJson(letter)).isEqualTo(json);
    }

    @Test
    void aKnownValueIsTheConstant() throws IOException {
        assertThat(Letter.JSON_ADAPTER.fromJson("\"x\"")).isSameAs(Letter.X);
    }

    @Test
    void valuesAreEqualIfTheyAreTheSameOnTheWire() {
        assertThat(Letter.valueOf("z")).isEqualTo(Letter.valueOf("z")).hasSameHashCodeAs(Letter.valueOf("z"));
        assertThat(Letter.X).isNotEqualTo(Letter.Y).isNotEqualTo("x");
        OpenEnum<Letter.Value> other = new OpenEnum<>(Letter.Value.X, "x") {};
        assertThat(Letter.X).isNotEqualTo(other);
    }

    @Test
    void numbersAreLookedUpByTheirValue() {
        assertThat(OpenEnum.key(new BigDecimal("1.50"))).isEqualTo(OpenEnum.key(new BigDecimal("1.5")));
    }

    @Test
    void anotherTypeIsRefused() {
        assertThatThrownBy(() -> Letter.JSON_ADAPTER.fromJson("1"))
                .hasMessage("Expected STRING but was NUMBER at path $");
    }
}
