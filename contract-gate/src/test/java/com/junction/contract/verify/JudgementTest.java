package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a verifier combines its checks. */
class JudgementTest {
    @TempDir
    private Path folder;

    private Exchanges exchanges;

    @BeforeEach
    void readDocument() throws IOException {
        exchanges = Exchanges.of(folder, """
                /a: {get: {responses: {'200': {description: d, content: {application/json: {schema:
                {type: array, items: {type: integer}}}}}}}}""");
    }

    private Verifier verifier(CheckSettings settings) {
        return new Verifier(exchanges.contract(), exchanges.schemas(), settings);
    }

    private Exchange answered(CaseKind kind, int status, String body) {
        return Exchanges.answered(exchanges.asking(kind, null), Exchanges.response(status, Exchanges.JSON, body));
    }

    @ParameterizedTest(name = "{0} violations")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            20 | -
            21 | at least 1 more violations in this exchange are not listed
            25 | at least 1 more violations in this exchange are not listed
            """)
    void theFirstViolationsAreListed(int violations, @Nullable String last) {
        String body = IntStream.range(0, violations).mapToObj(i -> "\"a\"").collect(Collectors.joining(",", "[", "]"));

        List<Violation> found = verifier(CheckSettings.SERVER)
                .judge(answered(CaseKind.VALID, 200, body))
                .violations();

        assertThat(found).hasSize(last == null ? 20 : 21).allSatisfy(violation -> {
            assertThat(violation.check()).isEqualTo("response_schema_conformance");
            assertThat(violation.rule()).isIn("type", Verifier.NOT_LISTED);
        });
        if (last != null) {
            assertThat(found.get(20).message()).isEqualTo(last);
            assertThat(found.get(20).rule()).isEqualTo(Verifier.NOT_LISTED);
        }
    }

    @Test
    void manyViolationsOfOneKindDoNotHideAnother() {
        CheckSettings settings = new CheckSettings(false, Optional.of(Duration.ofMillis(1)), Optional.empty());
        String body = IntStream.range(0, 30).mapToObj(i -> "\"a\"").collect(Collectors.joining(",", "[", "]"));
        WireResponse slow = new WireResponse(200, Exchanges.JSON, body, Duration.ofMillis(2));

        assertThat(verifier(settings)
                        .judge(Exchanges.answered(exchanges.asking(CaseKind.VALID, null), slow))
                        .violations())
                .extracting(Violation::check)
                .contains("max_response_time");
    }

    @ParameterizedTest(name = "{0} of {1} is disabled: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            max_response_time           | '*'    | not_a_server_error
            not_a_server_error          | '*'    | max_response_time, status_code_conformance
            not_a_server_error          | GET /a | max_response_time, status_code_conformance
            content_type_conformance    | GET /a | max_response_time, not_a_server_error
            """)
    void disabledChecksAreNotMade(String check, String operation, String found) throws IOException {
        Path file = Files.writeString(folder.resolve("checks.yaml"), """
                off: [{check: %s, operation: '%s', reason: r}]
                """.formatted(check, operation));
        CheckSettings settings = new CheckSettings(false, Optional.of(Duration.ofMillis(1)), Optional.of(file));
        WireResponse slow = new WireResponse(500, Headers.of(), "", Duration.ofMillis(2));

        assertThat(verifier(settings)
                        .judge(Exchanges.answered(exchanges.asking(CaseKind.VALID, null), slow))
                        .violations())
                .extracting(Violation::check)
                .containsExactlyInAnyOrder(found.split(", "));
    }

    @ParameterizedTest(name = "{0}: {1} for a request that is {2} gives {3}")
    @CsvSource(delimiter = '|', textBlock = """
            200         | 500 | VALID               | not_a_server_error
            200 default | 500 | VALID               | not_a_server_error
            200 default | 500 | INVALID             | not_a_server_error
            200 500     | 500 | VALID               | not_a_server_error, content_type_conformance
            200 5XX     | 503 | VALID               | not_a_server_error, content_type_conformance
            200         | 500 | WITHOUT_CREDENTIALS | not_a_server_error
            200         | 400 | VALID               | positive_data_acceptance
            200 400     | 400 | VALID               | positive_data_acceptance, content_type_conformance
            200 default | 400 | VALID               | positive_data_acceptance, content_type_conformance
            200         | 404 | VALID               | status_code_conformance
            200 default | 404 | VALID               | content_type_conformance
            200         | 302 | INVALID             | negative_data_rejection
            """)
    void oneFaultIsOneViolation(String documented, int status, CaseKind kind, String found) throws IOException {
        String responses = Arrays.stream(documented.split(" "))
                .map(code -> "'" + code + "': {description: d, content: {application/json: {}}}")
                .collect(Collectors.joining(", "));
        exchanges = Exchanges.of(folder, "/a: {get: {responses: {" + responses + "}}}");
        WireResponse page = Exchanges.response(status, Headers.of("Content-Type", "text/html"), "<html></html>");

        assertThat(verifier(CheckSettings.SERVER)
                        .judge(Exchanges.answered(exchanges.asking(kind, null), page))
                        .violations())
                .extracting(Violation::check)
                .containsExactly(found.split(", "));
    }

    @ParameterizedTest(name = "asks for {0} as {1}, gets {2} as {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -   | text/csv | 200 | text/csv                 | ''
            -   | text/csv | 200 | application/json         | ''
            -   | text/csv | 200 | text/html                | content_type_conformance
            -   | text/csv | 404 | application/problem+json | ''
            -   | text/csv | 404 | text/csv                 | content_type_conformance
            200 | text/csv | 200 | text/csv                 | ''
            200 | text/csv | 200 | application/json         | content_type_conformance
            """)
    void aServerMayDisregardAccept(@Nullable Integer asked, String accepted, int status, String type, String found)
            throws IOException {
        exchanges = Exchanges.of(folder, """
                /a: {get: {responses: {
                '200': {description: d, content: {application/json: {}, text/csv: {}}},
                '404': {description: d, content: {application/problem+json: {}}}}}}""");
        Case planned = new Case(
                exchanges.operation(),
                CaseKind.OTHER_MEDIA_TYPE,
                "",
                "GET",
                Map.of(),
                null,
                Map.of("Accept", accepted),
                Optional.ofNullable(asked));

        assertThat(verifier(CheckSettings.SERVER)
                        .judge(Exchanges.answered(
                                planned, Exchanges.response(status, Headers.of("Content-Type", type), "1")))
                        .violations())
                .extracting(Violation::check)
                .containsExactly(found.isEmpty() ? new String[0] : found.split(", "));
    }

    @ParameterizedTest(name = "client {0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            true  | VALID              | decode_fidelity, request_conformance
            true  | LATER              | forward_compatibility, request_conformance
            true  | OTHER_MEDIA_TYPE   | ''
            true  | WITHOUT_CREDENTIALS | ignored_auth
            false | VALID              | ''
            """)
    void onlyRequestsOfATypedClientAreChecked(boolean ofClient, CaseKind kind, String found) {
        assertThat(verifier(ofClient ? CheckSettings.CLIENT : CheckSettings.SERVER)
                        .judge(answered(kind, 200, "[]"))
                        .violations())
                .extracting(Violation::check)
                .containsExactlyInAnyOrder(found.isEmpty() ? new String[0] : found.split(", "));
    }

    @ParameterizedTest(name = "{0}: {1} instead of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            LATER | [1]  | [1]   | -
            LATER | [1]  | [1.0] | -
            LATER | [1]  | [2]   | the mock does not answer with the body that it is asked for
            LATER | [1]  | -     | -
            VALID | [1]  | [2]   | -
            VALID | [ab] | [1]   | the mock does not answer as the document says (the body is not one JSON value)
            """)
    void aMockAnswersWithAnotherBodyOfALaterVersion(
            CaseKind kind, String answered, @Nullable String asked, @Nullable String why) {
        Judgement judgement = verifier(CheckSettings.SERVER)
                .ofMock(any -> Optional.ofNullable(asked).map(JsonText::parse))
                .judge(answered(kind, 200, answered));

        assertThat(judgement.exchange().inconclusive()).isEqualTo(Optional.ofNullable(why));
    }

    @ParameterizedTest(name = "{0} is answered with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            WITHOUT_CREDENTIALS | 200 | the mock accepts a request that the document does not allow
            WITHOUT_CREDENTIALS | 404 | the mock does not answer as the document says (the status was 404, expected 401 or 403)
            UNSUPPORTED_METHOD  | 201 | the mock accepts a request that the document does not allow
            VALID               | 201 | the mock does not answer as the document says (the status was 201, expected a documented status)
            """)
    void aMockAnswersOtherwise(CaseKind kind, int status, String why) {
        Judgement judgement =
                verifier(CheckSettings.SERVER).ofMock(any -> Optional.empty()).judge(answered(kind, status, "[]"));

        assertThat(judgement.exchange().inconclusive()).contains(why);
    }

    @ParameterizedTest(name = "{0} characters, {1} of them shown")
    @CsvSource({"200, 200, ''", "201, 200, …"})
    void aLongReasonOfAMockIsShortened(int characters, int shown, String end) {
        String title = "a".repeat(characters);
        String problem = "{\"type\":\"https://stoplight.io/prism/errors#UNKNOWN\",\"title\":\"" + title + "\"}";

        assertThat(verifier(CheckSettings.SERVER)
                        .ofMock(any -> Optional.empty())
                        .judge(answered(CaseKind.VALID, 500, problem))
                        .exchange()
                        .inconclusive())
                .contains("the mock fails at the request (" + title.substring(0, shown) + end + ")");
    }

    @Test
    void eachCheckAnswersAQuestion() {
        CheckSettings all = new CheckSettings(true, Optional.of(Duration.ofSeconds(1)), Optional.empty());

        assertThat(verifier(all).checks())
                .isNotEmpty()
                .allSatisfy((name, question) -> assertThat(question).matches("[a-z].+\\?.*"));
    }

    @Test
    void aServerIsNotAskedWhatAClientMustDo() {
        assertThat(verifier(CheckSettings.SERVER).checks().keySet())
                .contains("example_conformance", "default_conformance", "not_a_server_error")
                .doesNotContain("request_conformance", "decode_fidelity", "max_response_time");
    }
}
