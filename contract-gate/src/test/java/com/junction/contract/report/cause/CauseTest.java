package com.junction.contract.report.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CauseTest {
    private static final String TYPE = "/components/schemas/Order/properties/id/type";

    private static Violation violation(String rule, String message, String instance, String document) {
        return new Violation(rule, message, instance, document).foundBy("response_schema_conformance");
    }

    private static Violation wrongType(String instance) {
        return violation("type", "integer found, string expected", instance, TYPE);
    }

    private static Occurrence in(String name, int size, Violation violation) {
        return in("GET /orders", name, 200, size, violation);
    }

    private static Occurrence in(
            String operation, String name, @Nullable Integer status, int size, Violation violation) {
        return new Occurrence(operation, name, status, size, violation);
    }

    @Test
    void theSmallestCaseIsFirstAndAFewOthersAreNamed() {
        List<Occurrence> same = IntStream.range(0, 61)
                .mapToObj(i -> in("case " + i, i == 40 ? 1 : 100, wrongType("/items/" + i + "/id")))
                .toList();
        Cause cause = Cause.all(same).get(0);
        assertThat(Cause.all(same)).hasSize(1);
        assertThat(cause.cases()).isEqualTo(61);
        assertThat(cause.smallest()).isEqualTo("case 40");
        assertThat(cause.violation().instance()).isEqualTo("/items/40/id");
        assertThat(cause.names()).containsExactly("case 40", "case 0", "case 1", "case 2", "case 3");
        assertThat(cause.unnamed()).isEqualTo(56);
    }

    @Test
    void aCaseCountsOnceHoweverOftenItShowsTheCause() {
        assertThat(Cause.all(List.of(in("a", 1, wrongType("/0/id")), in("a", 1, wrongType("/1/id")))))
                .extracting(Cause::cases)
                .containsExactly(1);
    }

    @Test
    void theMostFrequentCauseIsFirst() {
        Violation status = violation("status", "the status was 500", "", "/paths/~1orders/get");
        assertThat(Cause.all(List.of(in("a", 1, status), in("b", 1, wrongType("/id")), in("c", 1, wrongType("/id")))))
                .extracting(cause -> cause.violation().rule())
                .containsExactly("type", "status");
    }

    static Stream<Arguments> others() {
        Occurrence one = in("a", 1, wrongType("/items/0/id"));
        Violation status = violation("status", "the status was 500", "", "/paths/~1orders/get");
        Violation required = violation("required", "required property 'id' not found", "", "/required");
        return Stream.of(
                Arguments.of("another operation", one, in("POST /orders", "b", 200, 1, wrongType("/id")), 2),
                Arguments.of("another item", one, in("b", 1, wrongType("/items/17/id")), 1),
                Arguments.of("another depth", one, in("b", 1, wrongType("/items/1/children/2/id")), 1),
                Arguments.of("another property with the same schema", one, in("b", 1, wrongType("/parent_id")), 2),
                Arguments.of("another type", one, in("b", 1, violation("type", "null found", "/items/1/id", TYPE)), 1),
                Arguments.of(
                        "another place",
                        one,
                        in("b", 1, violation("type", "null found", "/items/0/id", "/components/schemas/X/type")),
                        2),
                Arguments.of(
                        "another check",
                        one,
                        in("b", 1, new Violation("type", "x", "/items/0/id", TYPE).foundBy("decode_fidelity")),
                        2),
                Arguments.of(
                        "another status of the same body",
                        one,
                        in("GET /orders", "b", 404, 1, wrongType("/items/0/id")),
                        1),
                Arguments.of(
                        "another status",
                        in("GET /orders", "a", 500, 1, status),
                        in("GET /orders", "b", 501, 1, status),
                        2),
                Arguments.of("no response", in("GET /a", "a", null, 1, status), in("GET /a", "b", null, 1, status), 1),
                Arguments.of(
                        "another required property",
                        in("a", 1, required),
                        in("b", 1, violation("required", "required property 'name' not found", "", "/required")),
                        2));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("others")
    void sameOrOtherCause(String what, Occurrence one, Occurrence other, int causes) {
        assertThat(Cause.all(List.of(one, other))).hasSize(causes);
    }

    @Test
    void theKeysOfAMapAreOneCause() {
        assertThat(Cause.all(IntStream.range(0, 40)
                        .mapToObj(i -> in("case " + i, 1, wrongType("/prices/key" + i)))
                        .toList()))
                .extracting(Cause::cases)
                .containsExactly(40);
    }

    @Test
    void nothingHasNoCause() {
        assertThat(Cause.all(List.of())).isEmpty();
    }
}
