package com.junction.contract.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.junction.contract.Junction;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.document.Contract;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.contract.replay.BodyText;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.replay.LostDefault;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import com.junction.contract.tree.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check finds its violations, and nothing in correct exchanges. */
class VerifierTest {
    private static final Case OAUTH = Junction.planned("oauth_provider=oura · x-vital-link-token=text");
    private static final Case NO_TOKEN = Junction.planned("oauth_provider=oura · x-vital-link-token absent");
    private static final Case TOKEN = Junction.planned("POST /v2/link/token · 200 · body: all properties");
    private static final Case REFUSED = Junction.planned("oauth_provider none of its values (enum) is refused");
    private static final String GARMIN =
            "{\"name\":\"Garmin\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://l\",\"id\":1}";
    private static final Headers JSON = Headers.of("Content-Type", "application/json");

    private final Verifier verifier =
            new Verifier(Junction.CONTRACT, new JsonSchemas(Junction.CONTRACT), CheckSettings.CLIENT);

    private static WireRequest request() {
        return new WireRequest(
                "GET",
                "http://localhost",
                "/v2/link/provider/oauth/oura",
                Headers.of("x-vital-link-token", "text"),
                "");
    }

    private List<String> violations(Case planned, WireRequest request, WireResponse response, String typed) {
        return verifier.judge(new Exchange(planned, request, response, typed, null, null)).violations().stream()
                .map(violation -> violation.check() + " " + violation.rule())
                .toList();
    }

    @Test
    void aConformingExchangeHasNoViolation() {
        assertThat(violations(OAUTH, request(), new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\":1          | \"id\":\"1\"       | response_schema_conformance type",
                "\"id\":1          | \"id\":1.5         | response_schema_conformance type",
                ",\"id\":1         |                    | response_schema_conformance required",
                "\"name\":\"Garmin\" | \"name\":null    | response_schema_conformance type",
                "\"id\":1          | \"id\":1,\"source_type\":\"Lab\" | response_schema_conformance enum",
                "\"id\":1          | \"id\":1,\"id\":1  | response_schema_conformance json",
                "\"id\":1}         | \"id\":1           | response_schema_conformance json",
            })
    void aWrongBodyIsFound(String from, String to, String violation) {
        String body = GARMIN.replace(from, to == null ? "" : to);
        assertThat(violations(OAUTH, request(), new WireResponse(200, JSON, body, Duration.ZERO), body))
                .contains(violation);
    }

    @ParameterizedTest
    @CsvSource({
        "500, status_code_conformance documented",
        "422, positive_data_acceptance status",
        "500, not_a_server_error status",
        "201, status_code_conformance documented"
    })
    void aWrongStatusIsFound(int status, String violation) {
        assertThat(violations(OAUTH, request(), new WireResponse(status, JSON, "{}", Duration.ZERO), "{}"))
                .contains(violation);
    }

    @Test
    void acceptedInvalidInputIsFound() {
        assertThat(violations(REFUSED, request(), new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .contains("negative_data_rejection status");
    }

    @Test
    void aWrongContentTypeIsFound() {
        WireResponse html = new WireResponse(200, Headers.of("Content-Type", "text/html"), GARMIN, Duration.ZERO);
        assertThat(violations(OAUTH, request(), html, GARMIN)).containsExactly("content_type_conformance content");
        WireResponse none = new WireResponse(200, Headers.of(), GARMIN, Duration.ZERO);
        assertThat(violations(OAUTH, request(), none, GARMIN)).containsExactly("content_type_conformance content");
    }

    @Test
    void anAnswerToHeadNeedsNoContentType(@TempDir Path folder) throws Exception {
        Contract contract = Contract.read(Files.writeString(folder.resolve("head.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    head: {responses: {'200': {description: ok, content: {application/json: {schema: {}}}}}}
                """));
        Case head = Planner.plan(contract, new PlanSettings(10, PlanSettings.DEFAULT_SEED, ""))
                .cases()
                .get(0);
        WireRequest request = new WireRequest("HEAD", "http://localhost", "/a", Headers.of(), "");
        for (Headers headers : List.of(Headers.of(), JSON)) {
            Exchange exchange =
                    new Exchange(head, request, new WireResponse(200, headers, "", Duration.ZERO), null, null, null);
            assertThat(new Verifier(contract, new JsonSchemas(contract), CheckSettings.CLIENT)
                            .judge(exchange)
                            .violations())
                    .isEmpty();
        }
        WireResponse html = new WireResponse(200, Headers.of("Content-Type", "text/html"), "", Duration.ZERO);
        assertThat(new Verifier(contract, new JsonSchemas(contract), CheckSettings.CLIENT)
                        .judge(new Exchange(head, request, html, null, null, null))
                        .violations())
                .extracting(Violation::check)
                .containsExactly("content_type_conformance");
    }

    @Test
    void aClientThatLosesOrChangesAValueIsFound() {
        WireResponse response = new WireResponse(200, JSON, GARMIN.replace("}", ",\"group\":null}"), Duration.ZERO);
        assertThat(violations(OAUTH, request(), response, GARMIN)).containsExactly("decode_fidelity same value");
    }

    @Test
    void aClientThatCannotDecodeIsFound() {
        Exchange exchange = new Exchange(
                OAUTH, request(), new WireResponse(200, JSON, GARMIN, Duration.ZERO), null, "DecodingError: no", null);
        assertThat(verifier.judge(exchange).violations())
                .extracting(Violation::check)
                .containsExactly("decode_fidelity");
    }

    @Test
    void anAnswerThatNeverCameIsFound() {
        Exchange exchange = new Exchange(OAUTH, request(), null, null, "NetworkError: reset", null);
        assertThat(verifier.judge(exchange).violations())
                .extracting(Violation::check, Violation::rule)
                .containsExactly(tuple("response_received", "answered"));
        Exchange unsent = new Exchange(OAUTH, null, null, null, "no method", null);
        assertThat(verifier.judge(unsent).violations())
                .extracting(Violation::rule)
                .containsExactly("sent");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "POST, /v2/link/provider/oauth/oura, text, request_conformance method",
        "GET, /v2/link/provider/oauth/fitbit, text, request_conformance parameter",
        "GET, /v2/link/provider/oauth/our%2561, text, request_conformance parameter",
        "GET, /v2/link/provider/oauth/oura?x=1, text, request_conformance parameter",
        "GET, /v2/link/provider/oauth/oura, other, request_conformance parameter"
    })
    void aWrongRequestIsFound(String method, String target, String token, String violation) {
        WireRequest wrong =
                new WireRequest(method, "http://localhost", target, Headers.of("x-vital-link-token", token), "");
        assertThat(violations(OAUTH, wrong, new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .containsExactly(violation);
    }

    @Test
    void aBodyWhereNoneIsDescribedIsFound() {
        WireRequest planned = request();
        WireRequest withBody =
                new WireRequest(planned.method(), planned.baseUrl(), planned.target(), planned.headers(), "{}");
        assertThat(violations(OAUTH, withBody, new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .containsExactly("request_conformance body");
    }

    /** A client may write a number differently from the gate. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"-16777215, true", "-1.6777215E7, true", "-16777215.5, false"})
    void jsonInAPartOfAFormIsComparedByValue(String number, boolean same, @TempDir Path folder) throws Exception {
        Contract contract = Contract.read(Files.writeString(folder.resolve("parts.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    post:
                      requestBody:
                        required: true
                        content:
                          multipart/form-data:
                            schema: {type: object, properties: {o: {type: object, properties: {n: {type: number}}}}}
                      responses: {'204': {description: done}}
                """));
        Case planned = new Case(
                contract.operations().get(0),
                CaseKind.VALID,
                "",
                "POST",
                Map.of(),
                JsonText.parse("{\"o\":{\"n\":-16777215}}"),
                Map.of(),
                Optional.of(204));
        String body = "--b\r\nContent-Disposition: form-data; name=\"o\"\r\n\r\n{\"n\":" + number + "}\r\n--b--\r\n";
        WireRequest request = new WireRequest(
                "POST", "http://localhost", "/a", Headers.of("Content-Type", "multipart/form-data; boundary=b"), body);
        Exchange exchange = new Exchange(
                planned, request, new WireResponse(204, Headers.of(), "", Duration.ZERO), null, null, null);
        assertThat(new Verifier(contract, new JsonSchemas(contract), CheckSettings.CLIENT)
                        .judge(exchange)
                        .violations())
                .extracting(Violation::rule)
                .isEqualTo(same ? List.of() : List.of("body"));
    }

    @Test
    void aHeaderThatWasNotPlannedIsFound() {
        assertThat(violations(NO_TOKEN, request(), new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .containsExactly("request_conformance parameter");
    }

    @Test
    void credentialsThatAreNotDeclaredOrMissingAreFound() {
        Headers withKey = Headers.of("x-vital-link-token", "text", "X-Vital-API-Key", "k");
        WireRequest leaking = new WireRequest("GET", "http://localhost", "/v2/link/provider/oauth/oura", withKey, "");
        assertThat(violations(OAUTH, leaking, new WireResponse(200, JSON, GARMIN, Duration.ZERO), GARMIN))
                .containsExactly("request_conformance security");

        String body = String.valueOf(TOKEN.body());
        String answer = "{\"link_token\":\"t\",\"link_web_url\":\"u\"}";
        for (Headers headers : List.of(
                JSON, JSON.newBuilder().add("X-Vital-API-Key", "another").build())) {
            WireRequest wrong = new WireRequest("POST", "http://localhost", "/v2/link/token", headers, body);
            assertThat(violations(TOKEN, wrong, new WireResponse(200, JSON, answer, Duration.ZERO), answer))
                    .containsExactly("request_conformance security");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "{\"user_id\":\"3fa85f64-5717-4562-b3fc-2c963f66afa6\"}", "''"})
    void aBodyThatWasNotPlannedIsFound(String body) {
        Headers headers = JSON.newBuilder()
                .add("x-vital-api-key", ApiKey.PLACEHOLDER + "key")
                .build();
        String answer = "{\"link_token\":\"t\",\"link_web_url\":\"u\"}";
        WireRequest wrong = new WireRequest("POST", "http://localhost", "/v2/link/token", headers, body);
        assertThat(violations(TOKEN, wrong, new WireResponse(200, JSON, answer, Duration.ZERO), answer))
                .containsExactly("request_conformance body");
    }

    @ParameterizedTest(name = "{0} -> [{1}]")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"string\", \"default\": \"\"} | default_conformance default",
                "{\"type\": \"object\", \"default\": \"\"} | ''"
            })
    void aLostDefaultIsAViolationWhereItIsAValueOfItsSchema(String schema, String found) {
        Place property = Junction.CONTRACT
                .tree()
                .at("/components/schemas/P/properties/p")
                .with(Objects.requireNonNull(JsonText.parse(schema)));
        LostDefault lost = new LostDefault("/p", property, "the client gives nothing");
        Exchange exchange = new Exchange(
                OAUTH,
                request(),
                new WireResponse(200, JSON, GARMIN, Duration.ZERO),
                GARMIN,
                null,
                List.of(lost),
                null);
        assertThat(verifier.judge(exchange).violations().stream()
                        .map(violation -> violation.check() + " " + violation.rule())
                        .toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void aMissingRequiredHeaderIsFound(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("headers.yaml"), """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '204':
                          description: done
                          headers:
                            X-Total: {required: true, schema: {type: integer}}
                            X-Page: {schema: {type: integer}}
                """);
        Contract contract = Contract.read(file);
        Case planned = Planner.plan(contract, new PlanSettings(1000, PlanSettings.DEFAULT_SEED, ""))
                .cases()
                .get(0);
        WireRequest sent = new WireRequest("GET", "http://localhost", "/a", Headers.of(), "");
        WireResponse without = new WireResponse(204, Headers.of(), "", Duration.ZERO);
        WireResponse with = new WireResponse(204, Headers.of("x-total", "1"), "", Duration.ZERO);
        Verifier other = new Verifier(contract, new JsonSchemas(contract), CheckSettings.CLIENT);

        assertThat(other.judge(new Exchange(planned, sent, without, null, null, null))
                        .violations())
                .extracting(Violation::check, Violation::message)
                .containsExactly(tuple("response_headers_conformance", "header X-Total is missing"));
        assertThat(other.judge(new Exchange(planned, sent, with, null, null, null))
                        .violations())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "allowed | 200 | {} | the mock does not answer as the document says (required property 'name' not found)",
                "allowed | 500 | {\"type\":\"https://stoplight.io/prism/errors#UNKNOWN\",\"title\":\"Unknown\"}"
                        + "| the mock fails at the request (Unknown)",
                "allowed | 422 | {\"type\":\"https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY\","
                        + "\"validation\":[{\"message\":\"text must be array\"}]}"
                        + "| the mock refuses a request that the document allows (text must be array)",
                "refused | 200 | {} | the mock accepts a request that the document does not allow",
                "refused | 500 | {\"type\":\"https://stoplight.io/prism/errors#UNKNOWN\",\"title\":\"TypeError: no\\n  at x\"}"
                        + "| the mock fails at the request (TypeError, no)",
            })
    void whatAMockDoesOtherwiseIsItsOpinion(String kind, int status, String body, String why) {
        Case planned = kind.equals("allowed") ? OAUTH : REFUSED;
        Exchange exchange = new Exchange(
                planned, request(), new WireResponse(status, JSON, body, Duration.ZERO), null, "ApiError", null);
        assertThat(verifier.judge(exchange).violations()).isNotEmpty();

        Judgement judgement = verifier.ofMock(any -> Optional.empty()).judge(exchange);

        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.exchange().inconclusive()).contains(why);
    }

    @Test
    void whatAClientDoesWrongIsFoundBeforeAMockToo() {
        WireRequest wrong = new WireRequest("GET", "http://localhost", "/v2/link/provider", Headers.of(), "");
        WireResponse refusal = new WireResponse(404, JSON, "{}", Duration.ZERO);
        assertThat(verifier.ofMock(any -> Optional.empty())
                        .judge(new Exchange(OAUTH, wrong, refusal, null, null, null))
                        .violations())
                .extracting(Violation::check)
                .containsOnly("request_conformance");
        WireResponse answer = new WireResponse(200, JSON, GARMIN, Duration.ZERO);
        assertThat(verifier.ofMock(any -> Optional.empty())
                        .judge(new Exchange(OAUTH, request(), answer, "{}", null, null))
                        .violations())
                .extracting(Violation::check)
                .containsExactly("decode_fidelity");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"400 | {}", "404 | {}", "422 | {}", "500 | no JSON", "200 | {}"})
    void aMockIsNotBlamedForWhatItAnswersToAWrongRequest(int status, String body) {
        WireRequest wrong = new WireRequest(
                "GET",
                "http://localhost",
                "/v2/link/provider/oauth/oura?more=1",
                Headers.of("x-vital-link-token", "text"),
                "");
        WireResponse answer = new WireResponse(status, JSON, body, Duration.ZERO);
        Exchange exchange = new Exchange(OAUTH, wrong, answer, null, "a problem", null);

        assertThat(verifier.ofMock(any -> Optional.empty()).judge(exchange).violations())
                .extracting(Violation::check)
                .containsExactly("request_conformance");
    }

    @Test
    void aMockIsNotBlamedForNoAnswerToAWrongRequest() {
        WireRequest wrong = new WireRequest("GET", "http://localhost", "/v2", Headers.of(), "");
        Exchange exchange = new Exchange(OAUTH, wrong, null, null, "Connection reset", null);

        assertThat(verifier.ofMock(any -> Optional.empty()).judge(exchange).violations())
                .extracting(Violation::check)
                .containsOnly("request_conformance");
    }

    @Test
    void bytesThatAreNotInTheirEncodingAreFound() {
        BodyText body = BodyText.of(GARMIN.replace("Watches", "Montres été").getBytes(ISO_8859_1), "application/json");
        Exchange exchange = new Exchange(
                OAUTH, request(), new WireResponse(200, JSON, body, Duration.ZERO), body.text(), null, null);
        assertThat(verifier.judge(exchange).violations())
                .extracting(Violation::check, Violation::rule)
                .containsExactly(tuple("content_type_conformance", "encoding"));
    }

    @Test
    void anInconclusiveExchangeIsNotJudged() {
        Exchange ended = new Exchange(OAUTH, request(), null, null, "NetworkError", "it ended");
        assertThat(verifier.judge(ended).violations()).isEmpty();
        assertThat(ended.inconclusive()).isNotEqualTo(Optional.empty());
    }
}
