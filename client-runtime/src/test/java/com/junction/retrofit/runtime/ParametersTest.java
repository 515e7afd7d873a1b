package com.junction.retrofit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.squareup.moshi.JsonAdapter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {
    private static final JsonAdapter<Object> VALUE = Json.VALUE;
    private static final List<@Nullable String> LIST = Arrays.asList("a b", null, "c/d");
    private static final Map<String, @Nullable Object> OBJECT = object();

    private static Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("k 1", "v/1");
        object.put("n", null);
        object.put("k2", 2);
        return object;
    }

    static Stream<Arguments> pathStyles() {
        return Stream.of(
                arguments("simple scalar", Parameters.simple(false, VALUE, "a b"), "a%20b"),
                arguments("simple list", Parameters.simple(false, VALUE, LIST), "a%20b,c%2Fd"),
                arguments("simple object", Parameters.simple(false, VALUE, OBJECT), "k%201,v%2F1,k2,2"),
                arguments("simple exploded object", Parameters.simple(true, VALUE, OBJECT), "k%201=v%2F1,k2=2"),
                arguments("simple empty list", Parameters.simple(false, VALUE, List.of()), ""),
                arguments("label list", Parameters.label(false, VALUE, LIST), ".a%20b,c%2Fd"),
                arguments("label exploded list", Parameters.label(true, VALUE, LIST), ".a%20b.c%2Fd"),
                arguments("matrix scalar", Parameters.matrix("id", true, VALUE, 5), ";id=5"),
                arguments("matrix empty text", Parameters.matrix("id", false, VALUE, ""), ";id"),
                arguments("matrix list", Parameters.matrix("id", false, VALUE, LIST), ";id=a%20b,c%2Fd"),
                arguments(
                        "matrix exploded list",
                        Parameters.matrix("i d", true, VALUE, LIST),
                        ";i%20d=a%20b;i%20d=c%2Fd"),
                arguments("matrix object", Parameters.matrix("id", false, VALUE, OBJECT), ";id=k%201,v%2F1,k2,2"),
                arguments("matrix exploded object", Parameters.matrix("id", true, VALUE, OBJECT), ";k%201=v%2F1;k2=2"),
                arguments("JSON", Parameters.pathJson(VALUE, "a/b"), "%22a%2Fb%22"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathStyles")
    void aSegmentOfAPathHasTheStyle(String style, PathSegment segment, String expected) {
        assertThat(segment).hasToString(expected);
    }

    static Stream<Arguments> otherStyles() {
        List<@Nullable String> nulls = Arrays.asList(null, null);
        return Stream.of(
                arguments("JSON", Parameters.json(VALUE, OBJECT), "{\"k 1\":\"v/1\",\"n\":null,\"k2\":2}"),
                arguments("no JSON", Parameters.json(VALUE, null), null),
                arguments("values of a list", Parameters.values(VALUE, LIST), List.of("a b", "c/d")),
                arguments("one value", Parameters.values(VALUE, 5), List.of("5")),
                arguments("no value", Parameters.values(VALUE, null), List.of()),
                arguments("fields of a list", Parameters.fields(VALUE, LIST), List.of("a b", "c/d")),
                arguments("an object as a field", Parameters.fields(VALUE, Map.of("k", 1)), List.of("{\"k\":1}")),
                arguments("no field", Parameters.fields(VALUE, null), List.of()),
                arguments("delimited list", Parameters.delimited("|", VALUE, LIST), "a%20b|c%2Fd"),
                arguments("delimited object", Parameters.delimited("|", VALUE, OBJECT), "k%201|v%2F1|k2|2"),
                arguments("delimited empty list", Parameters.delimited("|", VALUE, List.of()), null),
                arguments("delimited nulls", Parameters.delimited("|", VALUE, nulls), null),
                arguments("nothing to delimit", Parameters.delimited("|", VALUE, null), null),
                arguments("header", Parameters.header(false, VALUE, OBJECT), "k 1,v/1,k2,2"),
                arguments("exploded header", Parameters.header(true, VALUE, OBJECT), "k 1=v/1,k2=2"),
                arguments("no header", Parameters.header(true, VALUE, null), null),
                arguments("cookies", Parameters.cookies("a", "x=1 y", "b", null, "c", 2), "a=x=1%20y; c=2"),
                arguments("no cookies", Parameters.cookies("a", null), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherStyles")
    void aParameterHasTheStyle(String style, @Nullable Object actual, @Nullable Object expected) {
        assertThat(actual).isEqualTo(expected);
    }

    static Stream<Arguments> objects() {
        Map<String, Object> nested = Map.of("a b", Map.of("c", List.of(1, Map.of("d", "e f"))));
        return Stream.of(
                arguments("exploded", Parameters.exploded(VALUE, OBJECT), Map.of("k%201", "v%2F1", "k2", "2")),
                arguments(
                        "exploded and nested",
                        Parameters.exploded(VALUE, nested),
                        Map.of("a%20b[c][0]", "1", "a%20b[c][1][d]", "e%20f")),
                arguments("exploded scalar", Parameters.exploded(VALUE, 5), Map.of()),
                arguments("nothing to explode", Parameters.exploded(VALUE, null), Map.of()),
                arguments("deep", Parameters.deepObject("f g", VALUE, Map.of("k", 1)), Map.of("f%20g[k]", "1")),
                arguments("no deep object", Parameters.deepObject("f", VALUE, null), Map.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void anObjectIsSeveralParameters(String style, Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual).isEqualTo(expected);
    }
}
