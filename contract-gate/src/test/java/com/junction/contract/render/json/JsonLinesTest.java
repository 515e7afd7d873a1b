package com.junction.contract.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {
    private static String text(String json, String... pointers) {
        return JsonLines.of(json, Set.of(pointers)).orElseThrow().stream()
                .map(line -> line.before() + (line.marked() ? "<" + line.value() + ">" : line.value()) + line.comma())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void eachValueHasALineAndStaysAsItWasSent() {
        assertThat(text("{\"a\":[1.50,1E400,true,null],\"b\\u0063/d\":{ },\"e\":[],\"f\":{\"g\":\"\\u00e4\\\"\\\\\"}}"))
                .isEqualTo("""
                        {
                          "a": [
                            1.50,
                            1E400,
                            true,
                            null
                          ],
                          "b\\u0063/d": {},
                          "e": [],
                          "f": {
                            "g": "\\u00e4\\"\\\\"
                          }
                        }""");
    }

    @Test
    void valuesAreMarkedByTheirPointers() {
        assertThat(text("{\"a/b\":[{\"id\":1},{\"id\":2}],\"id\":3,\"c\":{\"d\":[5]}}", "/a~1b/1/id", "/c/d", "/none"))
                .isEqualTo("""
                        {
                          "a/b": [
                            {
                              "id": 1
                            },
                            {
                              "id": <2>
                            }
                          ],
                          "id": 3,
                          "c": {
                            "d": <[>
                              5
                            ]
                          }
                        }""");
    }

    @Test
    void aScalarIsAlsoABody() {
        assertThat(text("\"a\"", "")).isEqualTo("<\"a\">");
    }

    @Test
    void aLongBodyIsShownAroundTheMarkedValueWithItsParents() {
        String items = IntStream.range(0, 100)
                .mapToObj(i -> "{\"id\":" + i + ",\"name\":\"n\"}")
                .collect(Collectors.joining(",", "{\"items\":[", "],\"next\":null}"));
        assertThat(text(items, "/items/50/name").lines().toList())
                .startsWith("{", "  \"items\": [", "    … 194 lines …")
                .contains("      \"id\": 50,", "      \"name\": <\"n\">")
                .doesNotContain("      \"id\": 0,", "  \"next\": null")
                .hasSizeLessThan(30);
    }

    @Test
    void aLongBodyWithoutAMarkedValueIsCut() {
        String items = IntStream.range(0, 100).mapToObj(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        assertThat(text(items).lines().toList())
                .hasSize(61)
                .startsWith("[", "  0,")
                .endsWith("  … 42 lines …");
    }

    @Test
    void itemsThatAShortenedBodyLeavesOutAreCounted() {
        assertThat(text("[\"…\",\"…\",{\"id\":1},\"…\"]", "/2/id")).isEqualTo("""
                [
                  … 2 items …
                  {
                    "id": <1>
                  },
                  … 1 item …
                ]""");
    }

    @Test
    void depthIsNoDanger() {
        assertThat(JsonLines.of("[".repeat(400) + "]".repeat(400), Set.of())).isPresent();
        assertThat(JsonLines.of("[".repeat(100_000), Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: b", "{", "{\"a\":1} {\"b\":2}", "1 2", "<html>", "{\"a\":\"", "[1,]", "\"a"})
    void otherTextIsNotLaidOut(String text) {
        assertThat(JsonLines.of(text, Set.of())).isEqualTo(Optional.<List<JsonLine>>empty());
    }
}
