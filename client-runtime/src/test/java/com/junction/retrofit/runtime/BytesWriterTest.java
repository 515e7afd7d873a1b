package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codecs write the same bytes as Moshi. */
class BytesWriterTest {
    private final BytesComparison comparison = new BytesComparison();

    @Test
    void everyCharacterIsWrittenAsMoshiWritesIt() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String text = "a" + (char) character + "b";
            assertThat(comparison.writes(Json.STRING, text)).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "😀", "\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d", "日本語\n", "…€“”", "\u2028", "a\u2029"})
    void textsAreWrittenAsMoshiWritesThem(String text) {
        comparison.writes(Json.STRING, text);
    }

    static List<Object> values() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("text", "a");
        object.put("nothing", null);
        object.put("list", Arrays.asList(1, null, true, Map.of()));
        return Arrays.asList(
                Collections.singletonList(null),
                true,
                false,
                0,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                -1L,
                10,
                1e-7,
                1.0,
                -0.0,
                Double.MAX_VALUE,
                new BigDecimal("1E+400"),
                new BigDecimal("0.00"),
                BigInteger.TEN.pow(400),
                object,
                List.of(),
                List.of(List.of(object)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreWrittenAsMoshiWritesThem(Object value) {
        assertThat(comparison.writes(Json.VALUE, value)).isTrue();
    }

    static List<Object> valuesOfMoshi() {
        List<Object> circle = new ArrayList<>();
        circle.add(circle);
        return List.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                1.5f,
                (short) 1,
                'c',
                new Object(),
                Map.of(1, "a"),
                Collections.singletonMap(null, "a"),
                circle);
    }

    /** Moshi writes some of them, and refuses others in its own words. */
    @ParameterizedTest
    @MethodSource("valuesOfMoshi")
    void otherValuesAreLeftToMoshi(Object value) {
        assertThat(comparison.writes(Json.VALUE, value)).isFalse();
    }

    /** Segments have 8,192 bytes. */
    @ParameterizedTest
    @ValueSource(ints = {8180, 8189, 8190, 8191, 8192, 8193, 16_384, 100_000})
    void textsOfAnyLengthFillSegments(int length) {
        for (String part : List.of("a", "é", "\n", "😀")) {
            String text = "x" + part.repeat(length / part.length());
            assertThat(comparison.writes(Json.STRING, text)).isTrue();
            assertThat(comparison.writes(Json.VALUE, List.of(1, text, Long.MIN_VALUE, text, 1e-9, true)))
                    .isTrue();
        }
        assertThat(comparison.writes(Json.VALUE, Collections.nCopies(length, -123456789L)))
                .isTrue();
    }

    @Test
    void longNamesAreWritten() {
        String name = "n".repeat(20_000);
        var type = AnyObject.type("Type", list -> list.required(name, Json.INTEGER), Json.VALUE);
        assertThat(comparison.reads(type, ByteString.encodeUtf8("{\"" + name + "\":1}")))
                .isTrue();
    }

    @Test
    void objectsAreWrittenAsMoshiWritesThem() {
        Thing thing = Thing.builder()
                .name("x")
                .owner(null)
                .kind("thing")
                .note(null)
                .tags(List.of("a", "b"))
                .additionalProperty("other", Map.of("a", 1))
                .additionalProperty("more\n", null)
                .team("t")
                .build();
        assertThat(comparison.writes(Thing.JSON_ADAPTER, thing)).isTrue();
    }

    @Test
    void unionsAreWrittenAsMoshiWritesThem() {
        UnionType<AnyUnion> type =
                new UnionType<>(AnyUnion::new, () -> List.of(Json.INTEGER, Json.nullable(Json.STRING)));
        assertThat(comparison.writes(type, new AnyUnion(0, 1))).isTrue();
        assertThat(comparison.writes(type, new AnyUnion(1, "a"))).isTrue();
        assertThat(comparison.writes(type, new AnyUnion(Union.UNKNOWN, List.of(true))))
                .isTrue();
        assertThat(comparison.writes(type, new AnyUnion(Union.UNKNOWN, null))).isTrue();
        assertThat(comparison.writes(type, new AnyUnion(1, null))).isFalse();
    }

    @Test
    void itemsThatMayBeNullAreWritten() {
        assertThat(comparison.writes(Json.list(Json.nullable(Json.STRING)), Arrays.asList("a", null)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {250, 251, 254})
    void depthIsLimited(int depth) {
        Object value = List.of();
        for (int i = 1; i < depth; i++) {
            value = List.of(value);
        }
        assertThat(comparison.writes(Json.VALUE, value)).isEqualTo(depth <= 250);
    }

    /** Objects beside each other are not nested. */
    @Test
    void widthIsNotDepth() {
        assertThat(comparison.writes(Json.VALUE, Collections.nCopies(1000, Map.of("a", List.of()))))
                .isTrue();
    }
}
