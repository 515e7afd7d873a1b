package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moshi reads each text that the codecs read, with the same result. The cases resemble those of JSONTestSuite. */
class BytesReaderTest {
    private static final int TYPES = 200;
    private static final int VALUES = 40;

    private enum Size {
        SMALL,
        LARGE
    }

    private static final JsonAdapter<?> UNION = new UnionType<>(
            AnyUnion::new,
            () -> List.of(
                    Thing.JSON_ADAPTER,
                    Json.INTEGER,
                    Json.DOUBLE,
                    Json.list(Json.INTEGER),
                    Json.map(Json.BOOLEAN),
                    Json.text(UUID::fromString)));

    private static final List<JsonAdapter<?>> ADAPTERS = List.of(
            Json.VALUE,
            Json.STRING,
            Json.INTEGER,
            Json.LONG,
            Json.BIG_INTEGER,
            Json.DOUBLE,
            Json.DECIMAL,
            Json.BOOLEAN,
            Json.DATE_TIME,
            Json.text(UUID::fromString),
            Json.text(LocalDate::parse),
            Json.list(Json.VALUE),
            Json.list(Json.nullable(Json.STRING)),
            Json.map(Json.VALUE),
            Json.map(Json.INTEGER),
            Json.constant(Json.STRING, "a"),
            Json.constant(Json.INTEGER, 1),
            Json.enumeration(Json.STRING, Size.values(), Enum::name),
            Json.converted(Json.INTEGER, i -> i + 1, i -> i - 1),
            Letter.JSON_ADAPTER,
            Thing.JSON_ADAPTER,
            UNION);

    private final BytesComparison comparison = new BytesComparison();

    /** JSON that is valid, plain and common. */
    static Stream<String> plain() {
        return Stream.of(
                "null",
                "true",
                "false",
                "0",
                "-0",
                "-1",
                "10",
                "2147483647",
                "-2147483648",
                "2147483648",
                "123456789012345678",
                "1.5",
                "-0.0",
                "0.1",
                "0.30000000000000004",
                "1.0",
                "1e3",
                "1E+3",
                "12.5e-7",
                "12345678901234567890",
                "9007199254740993",
                "9007199254740993.5",
                "5e-324",
                "\"\"",
                "\"a\"",
                "\"eightbyt\"",
                "\"more than eight bytes, more than sixteen\"",
                "\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041\\u00e9\\ud83d\\ude00\"",
                "\"\\\\\"",
                "\"seven..\\\\\"",
                "\"日本語のテキスト 😀 é\"",
                "\"\u007f\u0080\u07ff\u0800\uffff\"",
                "\"2026-03-01T12:00:00Z\"",
                "\"6d9f3c52-6e4a-4e5b-9b6b-2f5f1b1c1d1e\"",
                "[]",
                "[ ]",
                "{}",
                "{ }",
                "[1,2,3]",
                " [ 1 ,\t2\r\n, 3 ] ",
                "[[],[[]],{}]",
                "[null,true,\"a\"]",
                "{\"a\":1}",
                " { \"a\" : 1 , \"b\" : [ { } ] } ",
                "{\"a\":1,\"a\":2}",
                "{\"\":1}",
                "{\"\\u0061\":1}",
                "{\"name\":\"x\",\"owner\":null,\"kind\":\"thing\"}",
                "{\"kind\":\"thing\",\"owner\":\"o\",\"name\":\"x\",\"size\":3,\"other\":{\"a\":[1]},\"tags\":[\"t\"]}",
                "{\"n\\u0061me\":\"x\",\"owner\":null,\"kind\":\"thing\"}",
                "{\"name\" :\"x\",\"owner\":null,\"kind\":\"thing\"}",
                "{\"name\":\"x\",\"name\":\"y\",\"owner\":null,\"kind\":\"thing\"}",
                "{\"name\":\"x\",\"owner\":null,\"kind\":\"thing\",\"size\":null,\"note\":null}");
    }

    /** JSON that Moshi reads as a value, and the codecs do not, or that is not JSON. */
    static Stream<String> other() {
        return Stream.of(
                "",
                " ",
                "\u00a0",
                "\ufeffnull",
                "nul",
                "nulL",
                "nullx",
                "Null",
                "NaN",
                "Infinity",
                "-Infinity",
                "tru",
                "truex",
                "-",
                "-a",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e3",
                "1e",
                "1e+",
                "1e1000000000000",
                "1e400",
                "184467440737095516150",
                "184467440737095516160",
                "1234567890123456789012345678901234567890",
                "0x10",
                "1a",
                "1;",
                "1,",
                "1 2",
                "1}",
                "1]",
                "1{",
                "1\f",
                "1//",
                "1#",
                "\"",
                "\"a",
                "\"\\",
                "\"\\\"",
                "\"\\a\"",
                "\"\\u\"",
                "\"\\u00\"",
                "\"\\u00g0\"",
                "\"\\u٠٠٠٠\"",
                "\"\\'\"",
                "\"\\ud800\"",
                "\"a\u0000\u0001\u001f\n\"",
                "'a'",
                "a",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1;2]",
                "[1}",
                "[\"a\",\n4\n,1,",
                "{",
                "}",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,}",
                "{\"a\" 1}",
                "{\"a\"=1}",
                "{\"a\"=>1}",
                "{\"a\"::1}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1;\"b\":2}",
                "{\"a\":1]",
                "{\"name\":1,\"owner\":null,\"kind\":\"thing\"}",
                "{\"name\":null,\"owner\":null,\"kind\":\"thing\"}",
                "{\"name\":\"x\",\"owner\":null,\"kind\":\"other\"}",
                "{\"name\":\"x\"}",
                "// comment\n1",
                "/* comment */ 1",
                "# comment\n1",
                "[1] // comment",
                ")]}'\n1");
    }

    @ParameterizedTest
    @MethodSource({"plain", "other"})
    void isReadAsMoshiReadsIt(String json) {
        for (JsonAdapter<?> adapter : ADAPTERS) {
            comparison.reads(adapter, ByteString.encodeUtf8(json));
        }
    }

    @ParameterizedTest
    @MethodSource("plain")
    void plainJsonIsNotLeftToMoshi(String json) {
        assertThat(comparison.reads(Json.VALUE, ByteString.encodeUtf8(json))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("plain")
    void everyByteCounts(String json) {
        byte[] bytes = ByteString.encodeUtf8(json).toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            for (int change : new int[] {0, ' ', '"', '\\', ',', ':', '}', ']', '-', '.', 'e', '0', '9', 0xff, 0xc3}) {
                byte original = bytes[i];
                bytes[i] = (byte) change;
                ByteString changed = ByteString.of(bytes);
                ADAPTERS.forEach(adapter -> comparison.reads(adapter, changed));
                bytes[i] = original;
            }
            ByteString cut = ByteString.of(bytes, 0, i);
            ADAPTERS.forEach(adapter -> comparison.reads(adapter, cut));
        }
    }

    /** Bytes that are not UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"22ff22", "22c322", "22e2822822", "22f09f9822", "22eda08022", "22c0af22", "227b22ff3a317d"})
    void bytesThatAreNotTextAreReplaced(String hex) {
        ADAPTERS.forEach(adapter -> comparison.reads(adapter, ByteString.decodeHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200, 249, 250, 251, 255, 256, 1000, 100_000})
    void depthIsLimited(int depth) {
        String lists = "[".repeat(depth) + "]".repeat(depth);
        String objects = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        for (JsonAdapter<?> adapter : ADAPTERS) {
            comparison.reads(adapter, ByteString.encodeUtf8(lists));
            comparison.reads(adapter, ByteString.encodeUtf8(objects));
        }
        assertThat(comparison.reads(Json.VALUE, ByteString.encodeUtf8(objects))).isEqualTo(depth <= 250);
    }

    @Test
    void unionsOfRandomTypesAreReadAsMoshiReadsThem() {
        int read = 0;
        for (long seed = 0; seed < TYPES; seed++) {
            JsonAdapter<?> union = RandomTypes.union(
                    seed,
                    (members, discriminator, values) -> new UnionType<>(AnyUnion::new, members, discriminator, values));
            Random random = new Random(seed);
            for (int i = 0; i < VALUES; i++) {
                ByteString json = ByteString.encodeUtf8(RandomJson.value(random, 5));
                read += comparison.reads(union, json) ? 1 : 0;
            }
        }
        // Nearly all of them: the codecs do not leave unions to Moshi.
        assertThat(read).isGreaterThan(TYPES * VALUES * 3 / 4);
    }

    /** Moshi records the numbers of a union as decimals. */
    @ParameterizedTest
    @ValueSource(strings = {"0e99999999999", "1e-99999999999", "LONG"})
    void aDoubleInAUnionIsADecimalToo(String number) {
        JsonAdapter<?> union = new UnionType<>(AnyUnion::new, () -> List.of(Json.DOUBLE));
        String json = number.replace("LONG", "0." + "1".repeat(1000));
        assertThat(comparison.reads(union, ByteString.encodeUtf8(json))).isFalse();
    }

    @Test
    void timeIsLimitedIfUnionsAreNested() {
        // Each level tries both members, so the text would be read 2^200 times.
        JsonAdapter<?>[] unions = new JsonAdapter<?>[1];
        JsonAdapter<?> first = AnyObject.type("First", list -> list.optional("a", unions[0]), Json.VALUE);
        JsonAdapter<?> second = AnyObject.type("Second", list -> list.optional("a", unions[0]), Json.VALUE);
        unions[0] = new UnionType<>(AnyUnion::new, () -> List.of(first, second));
        String json = "{\"a\":".repeat(200) + "{\"b\":1}" + "}".repeat(200);
        assertThat(comparison.reads(unions[0], ByteString.encodeUtf8(json))).isFalse();
    }

    @Test
    void manyPropertiesAreFoundInAnyOrder() {
        JsonAdapter<?> large = AnyObject.type(
                "Large",
                list -> {
                    for (int i = 0; i < 1000; i++) {
                        list.optional("property" + i, Json.INTEGER);
                    }
                },
                Json.VALUE);
        StringBuilder json = new StringBuilder("{\"other\":true");
        for (int i = 999; i >= 0; i--) {
            json.append(",\"property").append(i).append("\":").append(i);
        }
        assertThat(comparison.reads(large, ByteString.encodeUtf8(json + "}"))).isTrue();
    }

    /** Eight bytes are compared at once. */
    @Test
    void namesThatBeginAlikeAreTold() {
        JsonAdapter<?> type = AnyObject.type(
                "Type",
                list -> list.optional("property", Json.INTEGER)
                        .optional("property1", Json.INTEGER)
                        .optional("property2", Json.INTEGER)
                        .optional("prop", Json.INTEGER)
                        .optional("", Json.INTEGER),
                Json.VALUE);
        for (String names : List.of("property2,property1,property", "property3,prop,property", "pro,,properties")) {
            String json = Stream.of(names.split(","))
                    .map(name -> "\"" + name + "\":" + name.length())
                    .collect(Collectors.joining(",", "{", "}"));
            assertThat(comparison.reads(type, ByteString.encodeUtf8(json)))
                    .as(json)
                    .isTrue();
        }
    }

    /** Of two members, the one that knows more of the value is chosen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"a\"}",
                "{\"a\":\"unknown\"}",
                "{\"list\":[\"a\",\"unknown\"]}",
                "{\"list\":[{\"a\":\"unknown\"}]}",
                "{\"map\":{\"x\":\"unknown\"}}",
                "{\"map\":{\"x\":\"a\"}}",
                "{\"union\":7}",
                "{\"union\":\"a\"}",
                "{\"union\":\"unknown\"}",
                "{\"other\":1}"
            })
    void whatATypeDoesNotKnowIsCounted(String json) {
        JsonAdapter<AnyUnion> letterOnly = new UnionType<>(AnyUnion::new, () -> List.of(Letter.JSON_ADAPTER));
        JsonAdapter<?> letters = AnyObject.type(
                "Letters",
                list -> list.optional("a", Letter.JSON_ADAPTER)
                        .optional("list", Json.list(Letter.JSON_ADAPTER))
                        .optional("map", Json.map(Letter.JSON_ADAPTER))
                        .optional("union", letterOnly),
                Json.VALUE);
        JsonAdapter<?> texts = AnyObject.type(
                "Texts",
                list -> list.optional("a", Json.STRING)
                        .optional("list", Json.list(Json.STRING))
                        .optional("map", Json.map(Json.STRING))
                        .optional("union", Json.VALUE),
                Json.VALUE);
        JsonAdapter<?> union = new UnionType<>(AnyUnion::new, () -> List.of(letters, texts));
        assertThat(comparison.reads(union, ByteString.encodeUtf8(json))).isTrue();
    }

    /** Each value of the list is read as an object, which does not fit, and then as a map. */
    @Test
    void attemptsThatFailLeaveNothingBehind() {
        JsonAdapter<?> object = AnyObject.type("Type", list -> list.required("a", Json.INTEGER), Json.VALUE);
        JsonAdapter<?> union = new UnionType<>(AnyUnion::new, () -> List.of(object, Json.map(Json.STRING)));
        String json = "[" + "{\"a\":\"x\"},".repeat(1000) + "{\"a\":1}]";
        assertThat(comparison.reads(Json.list(union), ByteString.encodeUtf8(json)))
                .isTrue();
    }

    @Test
    void adaptersOfOthersAreRejected() {
        JsonAdapter<String> other = new Moshi.Builder().build().adapter(String.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BytesCodecs().of(other))
                .withMessageStartingWith("Not an adapter of this package: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "日本", "a\"b", "\\", "\t", "\u0000", "\u2027", "\u2028"})
    void namesOfAnyCharactersAreFound(String name) {
        JsonAdapter<?> type = AnyObject.type("Type", list -> list.required(name, Json.INTEGER), Json.VALUE);
        for (String written : List.of(Json.STRING.toJson(name), "\"" + unicode(name) + "\"")) {
            assertThat(comparison.reads(type, ByteString.encodeUtf8("{" + written + ":1}")))
                    .as(written)
                    .isTrue();
        }
    }

    private static String unicode(String text) {
        return text.chars().mapToObj(unit -> String.format("\\u%04x", unit)).collect(Collectors.joining());
    }
}
