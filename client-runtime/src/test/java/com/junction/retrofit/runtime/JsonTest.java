package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {
    private static final String ID = "123e4567-e89b-12d3-a456-426614174000";

    private enum Level {
        LOW("1.0"),
        HIGH("2");

        private final BigDecimal value;

        Level(String value) {
            this.value = new BigDecimal(value);
        }

        BigDecimal value() {
            return value;
        }
    }

    private static final JsonAdapter<Level> LEVEL = Json.enumeration(Json.DECIMAL, Level.values(), Level::value);
    private static final JsonAdapter<UUID> UUIDS = Json.text(UUID::fromString);
    private static final JsonAdapter<StringBuilder> CONVERTED =
            Json.converted(Json.STRING, StringBuilder::new, StringBuilder::toString);

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(Json.STRING, "\"a\"", "a", "\"a\""),
                arguments(Json.INTEGER, "1e2", 100, "100"),
                arguments(Json.LONG, "9007199254740993", 9007199254740993L, "9007199254740993"),
                arguments(Json.LONG, "1.0E3", 1000L, "1000"),
                arguments(Json.BIG_INTEGER, "1e20", BigInteger.TEN.pow(20), "100000000000000000000"),
                arguments(Json.BIG_INTEGER, "0.0", BigInteger.ZERO, "0"),
                arguments(Json.DECIMAL, "1.50", new BigDecimal("1.50"), "1.50"),
                arguments(Json.DOUBLE, "1.5", 1.5, "1.5"),
                arguments(Json.BOOLEAN, "true", true, "true"),
                arguments(
                        Json.DATE_TIME,
                        "\"2026-03-01T12:00:00Z\"",
                        OffsetDateTime.parse("2026-03-01T12:00:00Z"),
                        "\"2026-03-01T12:00:00Z\""),
                arguments(UUIDS, '"' + ID + '"', UUID.fromString(ID), '"' + ID + '"'),
                arguments(LEVEL, "1", Level.LOW, "1.0"),
                arguments(Json.nullable(Json.STRING), "null", null, "null"),
                arguments(Json.nullable(Json.STRING), "\"a\"", "a", "\"a\""),
                arguments(Json.constant(Json.DECIMAL, new BigDecimal("1.0")), "1", new BigDecimal("1.0"), "1.0"),
                arguments(Json.list(Json.STRING), "[\"a\"]", List.of("a"), "[\"a\"]"),
                arguments(Json.map(Json.INTEGER), "{\"a\":1}", Map.of("a", 1), "{\"a\":1}"),
                arguments(Json.VALUE, "null", null, "null"),
                arguments(Json.VALUE, "true", true, "true"),
                arguments(Json.VALUE, "{}", Map.of(), "{}"),
                arguments(Json.VALUE, "[]", List.of(), "[]"),
                arguments(
                        Json.VALUE,
                        "[1.50,null,\"a\"]",
                        Arrays.asList(new BigDecimal("1.50"), null, "a"),
                        "[1.50,null,\"a\"]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void valuesAreReadAndWritten(JsonAdapter<Object> adapter, String json, @Nullable Object value, String written)
            throws IOException {
        assertThat(adapter.fromJson(json)).isEqualTo(value);
        assertThat(adapter.toJson(value)).isEqualTo(written);
    }

    @Test
    void aConvertedValueIsWrittenAsOnTheWire() throws IOException {
        assertThat(CONVERTED.toJson(CONVERTED.fromJson("\"a\""))).isEqualTo("\"a\"");
    }

    static Stream<Arguments> others() {
        String digits = "1".repeat(1001);
        return Stream.of(
                arguments(Json.STRING, "1", "Expected STRING but was NUMBER at path $"),
                arguments(Json.INTEGER, "1.5", "Not a 32-bit integer at path $"),
                arguments(Json.LONG, "9223372036854775808", "Not a 64-bit integer at path $"),
                arguments(Json.LONG, "1e1000000000", "Not a 64-bit integer at path $"),
                arguments(Json.LONG, "1.5", "Not a 64-bit integer at path $"),
                arguments(Json.BIG_INTEGER, "1.5", "Not an integer at path $"),
                arguments(Json.BIG_INTEGER, "1e1000000000", "Not an integer at path $"),
                arguments(Json.DECIMAL, digits, "Not a usable number at path $"),
                arguments(Json.DOUBLE, "1e999", "Not a double at path $"),
                arguments(Json.DATE_TIME, "\"soon\"", "Not a date-time at path $"),
                arguments(UUIDS, "\"x\"", "Not a value of the declared format at path $"),
                arguments(LEVEL, "3", "Not one of [1, 2] at path $"),
                arguments(CONVERTED, "null", "Expected a value but was NULL at path $"),
                arguments(Json.constant(Json.STRING, "a"), "\"b\"", "Not the constant a at path $"),
                arguments(Json.list(Json.STRING), "{}", "Expected BEGIN_ARRAY but was BEGIN_OBJECT at path $"),
                arguments(Json.map(Json.STRING), "[]", "Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("others")
    void otherValuesAreRefusedAndNotQuoted(JsonAdapter<Object> adapter, String json, String message) {
        assertThatThrownBy(() -> adapter.fromJson(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage(message);
    }

    @Test
    void aWholeTextIsParsed() {
        assertThat(Json.parse(Json.STRING, "\"a\"")).contains("a");
        assertThat(Stream.of("null", "1", "\"a\" \"b\"", "\"a", "")
                        .map(json -> Json.parse(Json.nullable(Json.STRING), json)))
                .containsOnly(Optional.empty());
    }

    @Test
    void numbersThatAreEqualHaveOneKey() {
        assertThat(Stream.of("1", "1.0", "1e0", "0.1e1")
                        .map(text -> Json.key(new BigDecimal(text)))
                        .distinct())
                .hasSize(1);
        assertThat(Json.key(new BigDecimal("0.00"))).isEqualTo(BigDecimal.ZERO);
        BigDecimal largest = new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE);
        assertThat(Json.key(largest)).isSameAs(largest);
    }

    @Test
    void aCopyOfAMapHasItsOrder() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        Map<String, Integer> copy = Json.copyOf(map);
        map.clear();
        assertThat(copy.keySet()).containsExactly("b", "a");
        assertThat(Json.copyOf(map)).isEmpty();
    }

    @Test
    void theOnlyValueOfAConstantIsRequired() {
        ConstantAdapter<String> constant = new ConstantAdapter<>(Json.STRING, "a");
        assertThatThrownBy(() -> constant.require(null)).hasMessage("The only value allowed here is a");
        assertThatThrownBy(() -> constant.toJson("b")).hasMessage("The only value allowed here is a");
    }
}
