package com.junction.retrofit.generator.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    @ParameterizedTest
    @CsvSource({
        "plain, \"plain\"",
        "'a\"b\\c', '\"a\\\"b\\\\c\"'",
        "grün, \"gr\\u00FCn\"",
        "'a\nb', \"a\\nb\"",
        "'a\u007f', \"a\\u007F\""
    })
    void aLiteralIsAscii(String value, String literal) {
        assertThat(Code.literal(value)).hasToString(literal);
    }

    @Test
    void aTextThatIsTooLongForAConstantIsJoined() {
        assertThat(Code.isConstant("a".repeat(65_535))).isTrue();
        assertThat(Code.isConstant("ä".repeat(32_768))).isFalse();
        assertThat(Code.literal("a".repeat(65_536)).toString())
                .startsWith("String.join(\"\", \"aa")
                .contains("a\", \"a")
                .endsWith("a\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;", "1a", "class", "a-b", "a.", "a..b", "a/*", "a\n", "../a", "a\u0000b"})
    void onlyANameIsAName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Code.name(text))
                .withMessageEndingWith("is not a name in Java");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatHasNoLiteralIsRejected(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.literal(value));
    }
}
