package com.junction.contract.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonExcerptTest {
    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,"b":[1,2],"c":{},"d":[]}                | /a            | {"a":1,"b":"…","c":{},"d":[]}
            {"items":[{"id":1},{"id":2},{"id":3},{"id":4}]} | /items/2/id   | {"items":["…","…",{"id":3},"…"]}
            [[1],[2],[3]]                                  | /1            | ["…",["…"],"…"]
            {"a":{"b":{"c":1,"d":{"e":1}},"f":2}}          | /a/b/c        | {"a":{"b":{"c":1,"d":"…"},"f":2}}
            {"a":[1,2]}                                    | /b/0          | {"a":"…"}
            {"a":1}                                        | not a pointer | {"a":1}
            7                                              | /0            | 7
            """)
    void keepsTheValueWithItsPlace(String text, String pointer, String excerpt) {
        assertThat(JsonExcerpt.around(json(text), List.of(pointer), 1000)).hasValue(excerpt);
    }

    @Test
    void keepsSeveralValues() {
        assertThat(JsonExcerpt.around(json("[{\"a\":1},{\"a\":2},{\"a\":3}]"), List.of("/0/a", "/2/a"), 1000))
                .hasValue("[{\"a\":1},\"…\",{\"a\":3}]");
    }

    @Test
    void longTextsAndManyPropertiesAreShortened() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"p" + i + "\":\"" + "x".repeat(300) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(JsonExcerpt.around(json(many), List.of("/p9999"), 10_000).orElseThrow())
                .contains("\"p0\"", "\"p9999\"")
                .hasSizeLessThan(6_000);
    }

    @Test
    void whatIsTooLongNeverthelessIsEmpty() {
        String items = IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        assertThat(JsonExcerpt.around(json(items), List.of("/9999"), 10_000)).isEmpty();
    }
}
