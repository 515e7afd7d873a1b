package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ /",
                "/a/b /a/b",
                "/a/ /a/",
                "a/b /a/b",
                "/a//b /a//b",
                "/{id} /<id>",
                "/v{major}.{minor}/x /v<major>.<minor>/x",
                "/a/{b}c /a/<b>c",
                "/a/./b /a/b",
                "/a/../b /b",
                "/../b /b",
                "/a/.. /",
                "/a/. /a/",
                "/a/%2e%2E/b /b",
                "/a#b /a",
                "/a?x=1 /a?x=1",
                "/a?x=1&y={y} /a?x=1",
                "/a?x=1&&z=2 /a?x=1&z=2",
                "/a?x={x} /a",
                "/a{?x,y} /a",
                "/a?x=1{&y} /a?x=1",
                "/a?b=/c /a?b=/c",
                "/{} /%7B%7D",
                "/ä /%C3%A4",
            })
    void isExpandedToTheTargetOfARequest(String key, String target) {
        assertThat(PathTemplate.of(key).expand(name -> "<" + name + ">")).isEqualTo(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ' ',
            value = {
                "/{a}/b{c} /{}/b{}",
                "/a/../{b} /{}",
                "/a?x={y} /a",
            })
    void hasAShapeWithoutNamesAndQuery(String key, String shape) {
        assertThat(PathTemplate.of(key).shape()).isEqualTo(shape);
    }

    @Test
    void namesStandInTheirOrderAndOnce() {
        assertThat(PathTemplate.of("/{b}/{a}/{b}?c={c}").names()).containsExactly("b", "a");
    }

    @Test
    void namesAreReplacedEverywhere() {
        assertThat(PathTemplate.withoutNames("/{b}/x{a}?c={c}")).isEqualTo("/{}/x{}?c={}");
    }

    @Test
    void pairsOfTheQueryStandInTheirOrder() {
        assertThat(PathTemplate.of("/a?x=1&y={z}&{w}{?u*,v:3}").query())
                .extracting(QueryPair::name)
                .isEqualTo(List.of("x", "y", "w", "u", "v"));
    }

    @ParameterizedTest(name = "{0}: fixed {1}, bare {2}, expanded {3}, parameter {4}")
    @CsvSource({
        "x=1, true, false, false, ''",
        "x, true, false, false, ''",
        "x={y}, false, false, false, y",
        "x=a{y}, false, false, false, ''",
        "{x}={y}, false, false, false, ''",
        "{x}, false, true, false, x",
    })
    void aPairIsFixedOrHasAParameter(String pair, boolean fixed, boolean bare, boolean expanded, String parameter) {
        QueryPair read = PathTemplate.of("/a?" + pair).query().get(0);
        assertThat(read.isFixed()).isEqualTo(fixed);
        assertThat(read.bare()).isEqualTo(bare);
        assertThat(read.expanded()).isEqualTo(expanded);
        assertThat(read.parameter().orElse("")).isEqualTo(parameter);
    }
}
