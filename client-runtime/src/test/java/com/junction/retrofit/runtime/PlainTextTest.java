package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(null, ""),
                arguments("a b", "a b"),
                arguments(true, "true"),
                arguments(5, "5"),
                arguments(5L, "5"),
                arguments(new BigInteger("123456789012345678901234567890"), "123456789012345678901234567890"),
                arguments(1.0, "1"),
                arguments(1.5, "1.5"),
                arguments(1e21, "1000000000000000000000"),
                arguments(2f, "2"),
                arguments(new BigDecimal("1.50"), "1.50"),
                arguments(new BigDecimal("1E+3"), "1000"),
                arguments(new BigDecimal("1E+2000"), "1E+2000"),
                arguments(OffsetDateTime.parse("2026-03-01T12:00Z"), "2026-03-01T12:00:00Z"),
                arguments(Letter.valueOf("x"), "x"),
                arguments(new AnyUnion(0, 2.0), "2"),
                arguments(Map.of("k", 1), "{\"k\":1}"),
                arguments(List.of("a", 1), "[\"a\",1]"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("values")
    void valuesAreWrittenAsInUrls(@Nullable Object value, String expected) {
        assertThat(PlainText.of(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatHasNoDigitsIsRefused(double number) {
        assertThatThrownBy(() -> PlainText.of(number)).hasMessage(number + " is not a number that can be sent");
        assertThatThrownBy(() -> PlainText.of((float) number)).isInstanceOf(IllegalArgumentException.class);
    }
}
