package com.junction.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static final int ENOUGH = 100_000;

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("depth", nested(JsonText.MAX_DEPTH), nested(JsonText.MAX_DEPTH + 1)),
                limit("digits", "1".repeat(JsonText.MAX_NUMBER_LENGTH), "1".repeat(JsonText.MAX_NUMBER_LENGTH + 1)),
                limit("large exponent", "1e1000", "1e1001"),
                limit("small exponent", "1e-1000", "1e-1001"),
                limit("name", named(JsonText.MAX_NAME_LENGTH), named(JsonText.MAX_NAME_LENGTH + 1)));
    }

    private static Arguments limit(String name, String within, String beyond) {
        return Arguments.of(Named.of(name, within), Named.of("more", beyond));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static String named(int length) {
        return "{\"" + "n".repeat(length) + "\":1}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aTextBeyondALimitHasNoValue(String within, String beyond) {
        assertThat(JsonText.parse(within)).isNotNull();
        assertThat(JsonText.parse(beyond)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aTextFromOutsideBeyondALimitIsRefused(String within, String beyond) {
        assertThatCode(() -> JsonText.parseWithin(ENOUGH, within)).doesNotThrowAnyException();
        assertThatThrownBy(() -> JsonText.parseWithin(ENOUGH, beyond))
                .isInstanceOf(LimitReachedException.class)
                .hasMessageContaining("limit");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "{", "1 2", "{\"a\":1,\"a\":2}", "NaN", "'a'"})
    void whatIsNotJsonHasNoValue(String text) {
        assertThat(JsonText.parse(text)).isNull();
        assertThat(JsonText.parseWithin(ENOUGH, text)).isNull();
    }

    @ParameterizedTest(name = "{0} has {1} tokens")
    @CsvSource(
            delimiter = ' ',
            value = {"[] 2", "[1,2] 4", "{\"a\":1} 4"})
    void tokensAreCounted(String text, int tokens) {
        assertThat(JsonText.parseWithin(tokens, text)).isNotNull();
        assertThatThrownBy(() -> JsonText.parseWithin(tokens - 1, text)).isInstanceOf(LimitReachedException.class);
    }
}
