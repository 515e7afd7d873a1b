package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.gate.HostileServer.Attack;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs many workers against a server whose every operation is an attack, in the small heap of tests. The run ends with a
 * report that names each attack, and no attack passes.
 */
class HostileAnswersTest {
    private static final Map<String, Attack> ATTACKS = new LinkedHashMap<>();
    private static final Map<String, String> SCHEMAS = Map.of(
            "pattern", "{type: string, pattern: '^(a*)*\\1c$'}",
            "nestedUnions", "{$ref: '#/components/schemas/U'}",
            "wrongItems", "{type: array, items: {type: string}}",
            "wrongNames", "{type: object, additionalProperties: false}",
            "wrongItemsOfUnions",
                    "{anyOf: [{type: array, items: {type: string}}, {type: array, items: {type: 'null'}}]}",
            "equalHashes", "{type: array, uniqueItems: true}");

    private static HostileServer server;
    private static Report report;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        server = new HostileServer(ATTACKS);
        ATTACKS.put("endlessBody", HostileServer.endlessBody());
        ATTACKS.put("endlessChunks", HostileServer.endlessChunks());
        ATTACKS.put("endlessChunkExtension", HostileServer.endlessChunkExtension());
        ATTACKS.put("endlessTrailers", HostileServer.endlessTrailers());
        ATTACKS.put("endlessHeaders", HostileServer.endlessHeaders());
        ATTACKS.put("endlessHeader", HostileServer.endlessHeader());
        ATTACKS.put("endlessInterimAnswers", HostileServer.endlessInterimAnswers());
        ATTACKS.put("manyHeaders", HostileServer.headers(20_000));
        ATTACKS.put("bomb", HostileServer.bomb(16));
        ATTACKS.put("emptyBlocks", HostileServer.emptyBlocks());
        ATTACKS.put("drip", server.drip("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"));
        ATTACKS.put("dripOfHeaders", server.drip("HTTP/1.1 200 OK\r\nX-Header: "));
        ATTACKS.put("silence", server.silence());
        ATTACKS.put("depth", HostileServer.json(() -> "[".repeat(900_000)));
        ATTACKS.put("tokens", HostileServer.json(() -> "[" + "{},".repeat(300_000) + "{}]"));
        ATTACKS.put("digits", HostileServer.json(() -> "1".repeat(900_000)));
        ATTACKS.put("exponent", HostileServer.json(() -> "1e1000000000"));
        ATTACKS.put("name", HostileServer.json(() -> "{\"" + "n".repeat(900_000) + "\":1}"));
        ATTACKS.put("pattern", HostileServer.json(() -> '"' + "a".repeat(60) + "b\""));
        ATTACKS.put("nestedUnions", HostileServer.json(() -> "{\"c\":".repeat(200) + "{}" + "}".repeat(200)));
        ATTACKS.put("wrongItems", HostileServer.json(() -> "[" + "1,".repeat(100_000) + "1]"));
        ATTACKS.put("wrongItemsOfUnions", HostileServer.json(() -> "[" + "1,".repeat(60_000) + "1]"));
        ATTACKS.put(
                "wrongNames",
                HostileServer.json(() ->
                        equalHashes(14).stream().map(name -> name + ":1").collect(Collectors.joining(",", "{", "}"))));
        ATTACKS.put(
                "equalHashes",
                HostileServer.json(() -> equalHashes(14).stream().collect(Collectors.joining(",", "[", "]"))));

        GateUnderTest gate = new GateUnderTest(document(folder));
        gate.server = Optional.of(new ServerSettings(server.url(), false, false, 10_000, Optional.empty()));
        gate.limits = new AnswerLimits(AnswerLimits.MIB, Duration.ofSeconds(5));
        gate.workers = 8;
        report = gate.run();
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static Path document(Path folder) throws Exception {
        String paths = ATTACKS.keySet().stream()
                .map(name -> "  /" + name + ": {get: {responses: {'200': {description: ok, content:"
                        + " {application/json: {schema: " + SCHEMAS.getOrDefault(name, "{}") + "}}}}}}\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                components:
                  schemas:
                    L: {type: object, properties: {c: {$ref: '#/components/schemas/U'}}}
                    M: {type: object, properties: {c: {$ref: '#/components/schemas/U'}}}
                    U: {oneOf: [{$ref: '#/components/schemas/L'}, {$ref: '#/components/schemas/M'}]}
                paths:
                """ + paths);
    }

    /** Returns 2 to the power of a number of texts that have the same hash code. */
    private static List<String> equalHashes(int power) {
        return IntStream.range(0, 1 << power)
                .mapToObj(i -> IntStream.range(0, power)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\"")))
                .toList();
    }

    private static Report.Case only(String attack) {
        List<Report.Case> cases = report.cases().stream()
                .filter(each ->
                        each.operation().equals("GET /" + attack) && each.kind().equals("valid"))
                .toList();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "endlessBody, 'the body is larger than 1 MiB, the limit of --max-body-size'",
        "endlessChunks, 'the body is larger than 1 MiB, the limit of --max-body-size'",
        "endlessChunkExtension, 'the body is larger than 1 MiB, the limit of --max-body-size'",
        "endlessTrailers, 'the trailers are larger than 256 KiB, the limit'",
        "endlessHeaders, 'the headers are larger than 256 KiB, the limit'",
        "endlessHeader, 'the headers are larger than 256 KiB, the limit'",
        "endlessInterimAnswers, 'the headers are larger than 256 KiB, the limit'",
        "manyHeaders, 'the response has more than 1000 headers, the limit'",
        "bomb, 'the body is larger than 1 MiB, the limit of --max-body-size'",
        "emptyBlocks, 'the body is larger than 1 MiB, the limit of --max-body-size'",
        "depth, its JSON is beyond a limit",
        "tokens, 'its JSON is beyond a limit: 131,072 tokens'",
        "digits, its JSON is beyond a limit",
        "exponent, 'its JSON has a number with an exponent beyond the limit of 1,000'",
        "name, its JSON is beyond a limit",
        "pattern, 'the pattern ^(a*)*\\1c$ takes more than'",
        "nestedUnions, 'its value takes more than'"
    })
    void isNotJudged(String attack, String why) {
        assertThat(only(attack).outcome()).isEqualTo(Report.Outcome.UNJUDGED);
        assertThat(only(attack).why()).startsWith("beyond a limit: " + why).endsWith("it was not judged");
    }

    @ParameterizedTest
    @CsvSource({"drip", "dripOfHeaders", "silence"})
    void anAnswerThatDoesNotEndInTimeIsAViolation(String attack) {
        assertThat(only(attack).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.check()).isEqualTo("response_received");
            assertThat(violation.message())
                    .isEqualTo("no complete response arrived: the exchange took longer than 5000 ms,"
                            + " the limit of --max-exchange-time");
        });
    }

    @ParameterizedTest
    @CsvSource({"wrongItems", "wrongItemsOfUnions", "wrongNames"})
    void ofManyViolationsTheFirstAreListed(String attack) {
        assertThat(only(attack).violations()).hasSize(21);
        assertThat(only(attack).violations().get(20).message()).startsWith("at least ");
    }

    @Test
    void equalHashesAreJudged() {
        assertThat(only("equalHashes").outcome()).isEqualTo(Report.Outcome.CONFORMS);
    }

    @Test
    void theRunIsNotAPass() {
        assertThat(report.verdict().result()).isEqualTo(Result.FAILED);
        assertThat(report.verdict().reasons())
                .extracting(Reason::message)
                .contains("34 cases were not judged: the response was beyond a limit");
        assertThat(report.verdict().inconclusiveCases()).isEqualTo(34);
    }
}
