package com.junction.contract.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What planning takes grows with the document, and not with what its schemas could be combined to. */
class BoundedPlanningTest {
    /** So many values are judged for the cases of one operation whatever its schemas are. */
    private static final int ALWAYS = 400;

    @TempDir
    private Path folder;

    /** Documents of a kind, by a number of schemas, members, properties or parameters. */
    private record Kind(String name, int size, IntFunction<String> schemas) {
        @Override
        public String toString() {
            return name;
        }

        String document(int n) {
            String parameters = !name.equals("parameters")
                    ? ""
                    : join(n, i -> "{name: q" + i + ", in: query, schema: {" + property(i) + "}}");
            return """
                    openapi: 3.1.0
                    info: {title: T, version: '1'}
                    paths:
                      /a:
                        post:
                          parameters: [%s]
                          requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}
                          responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}
                    components:
                      schemas:
                    %s
                    """.formatted(parameters, schemas.apply(n).indent(4));
        }

        private static String schemas(int n, IntFunction<String> schema) {
            return IntStream.range(0, n)
                    .mapToObj(i -> "S" + i + ": " + schema.apply(i))
                    .collect(Collectors.joining("\n"));
        }

        private static String ref(int i, int n) {
            return "{$ref: '#/components/schemas/S" + i % n + "'}";
        }

        private static String union(int members) {
            return members < 3
                    ? "{type: object, required: [a" + members + "], properties: {a" + members + ": {type: string}}}"
                    : "{oneOf: ["
                            + join(
                                    3,
                                    i -> i == 2
                                            ? "{type: object, required: [b" + members + "], properties: {b" + members
                                                    + ": {type: boolean}}}"
                                            : i == 1
                                                    ? "{type: array, maxItems: " + members + ", items: {type: integer}}"
                                                    : union(members - 1))
                            + "]}";
        }

        private static String properties(int n) {
            return join(n, i -> "p" + i + ": {" + property(i) + "}");
        }

        private static String property(int i) {
            return switch (i % 4) {
                case 0 -> "type: string";
                case 1 -> "type: integer, minimum: 1";
                case 2 -> "type: string, enum: [a, b, c]";
                default -> "type: string, format: date-time";
            };
        }

        private static String join(int n, IntFunction<String> text) {
            return IntStream.range(0, n).mapToObj(text).collect(Collectors.joining(", "));
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind(
                        "unions that lead to each other",
                        4,
                        n -> Kind.schemas(
                                n,
                                i -> "{oneOf: [{type: object, required: [k], properties: {k: {enum: [k" + i
                                        + "]}, list: {type: array, items: "
                                        + Kind.ref(i + 1, n) + "}, map: {type: object, additionalProperties: "
                                        + Kind.ref(i + 2, n)
                                        + "}, all: {allOf: [" + Kind.ref(i + 3, n) + "]}, any: {anyOf: ["
                                        + Kind.ref(i + 1, n) + ", "
                                        + Kind.ref(i + 2, n) + ", " + Kind.ref(i + 5, n)
                                        + "]}}}, {type: object, required: [w" + i
                                        + "], properties: {w" + i + ": " + Kind.ref(i + 4, n)
                                        + "}}, {type: array, items: "
                                        + Kind.ref(i + 7, n) + "}, {type: integer}]}")),
                new Kind(
                        "objects that lead to each other",
                        10,
                        n -> Kind.schemas(
                                n,
                                i -> "{type: object, properties: {t: {type: string}, "
                                        + Kind.join(8, k -> "r" + k + ": " + Kind.ref(i * 7 + k * k + 1, n)) + "}}")),
                new Kind(
                        "members of a union",
                        20,
                        n -> "S0: {oneOf: ["
                                + Kind.join(
                                        n,
                                        i -> "{type: object, required: [k], properties: {k: {enum: [v" + i
                                                + "]}, x: {type: integer}}}")
                                + "]}"),
                new Kind("unions of unions", 9, n -> "S0: " + Kind.union(n)),
                new Kind(
                        "depth",
                        10,
                        n -> Kind.schemas(
                                n + 1,
                                i -> i == n
                                        ? "{type: string}"
                                        : "{type: object, required: [p], properties: {p: {$ref: '#/components/schemas/S"
                                                + (i + 1) + "'}, q: {type: integer}}}")),
                new Kind(
                        "parts",
                        10,
                        n -> Kind.schemas(
                                n + 1,
                                i -> i == n
                                        ? "{type: object, properties: {end: {type: string}}}"
                                        : "{allOf: [{$ref: '#/components/schemas/S" + (i + 1)
                                                + "'}, {type: object, required: [x" + i + "], properties: {x" + i
                                                + ": {type: string}, back: {$ref: '#/components/schemas/S0'}}}]}")),
                new Kind(
                        "optional properties",
                        120,
                        n -> "S0: {type: object, properties: {" + Kind.properties(n) + "}}"),
                new Kind(
                        "required properties",
                        120,
                        n -> "S0: {type: object, required: [" + Kind.join(n, i -> "p" + i) + "], properties: {"
                                + Kind.properties(n) + "}}"),
                new Kind("parameters", 60, n -> "S0: {type: object}"));
    }

    private Planner planned(Kind kind, int size) throws IOException {
        Contract contract =
                Contract.read(Files.writeString(folder.resolve("document-" + size + ".yaml"), kind.document(size)));
        PlanSettings settings = new PlanSettings(20, PlanSettings.DEFAULT_SEED, "");
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Planner.planned(contract, settings));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void growsLinearly(Kind kind) throws IOException {
        Planner once = planned(kind, kind.size());
        Planner twice = planned(kind, 2 * kind.size());

        assertThat(once.plan().leftOut()).isEmpty();
        assertThat(twice.plan().leftOut()).isEmpty();
        assertThat(once.plan().cases()).hasSizeGreaterThan(50);
        IntUnaryOperator most = count -> 2 * count + count / 4 + ALWAYS;
        assertThat(twice.judged()).isLessThan(most.applyAsInt(once.judged()));
        assertThat(twice.plan().cases().size())
                .isLessThan(most.applyAsInt(once.plan().cases().size()));
    }
}
