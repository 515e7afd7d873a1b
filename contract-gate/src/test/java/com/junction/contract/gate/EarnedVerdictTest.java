package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.Junction;
import com.junction.contract.coverage.Threshold;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.prism.Prism;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Reason.Kind;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Result;
import com.junction.contract.report.Shard;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.TargetUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict on real servers that do not violate the document. */
class EarnedVerdictTest {
    private static final String KEY = "sk_planted_91b2";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            security: [{key: []}]
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas: {Order: {type: object, required: [id], properties: {id: {type: integer}, note: {type: string}}}}
            paths:
              /orders:
                get:
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}
                    '401': {description: no}
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                  responses:
                    '201': {description: ok}
                    '400': {description: no}
                    '401': {description: no}
              /orders/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                    '401': {description: no}
                    '404': {description: no}
            """;

    private final MockWebServer server = new MockWebServer();
    private Function<RecordedRequest, MockResponse> behaviour = request -> status(500);

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                return behaviour.apply(request);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static MockResponse status(int status) {
        MockResponse.Builder response = new MockResponse.Builder().code(status);
        return (status == 401 ? response.addHeader("WWW-Authenticate", "Key") : response).build();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    /** Answers as documented if the key is sent. */
    private static MockResponse right(RecordedRequest request) {
        if (!KEY.equals(request.getHeaders().get("X-Key"))) {
            return status(401);
        }
        return json(request.getTarget().equals("/orders") ? "[{\"id\":1}]" : "{\"id\":1}");
    }

    /** Has the list of orders, but no order by its id. */
    private static MockResponse withoutOrders(RecordedRequest request) {
        MockResponse answer = right(request);
        return answer.getCode() == 200 && !request.getTarget().equals("/orders") ? status(404) : answer;
    }

    private GateUnderTest gate(String server, boolean withKey) throws IOException {
        behaviour = switch (server) {
            case "right" -> EarnedVerdictTest::right;
            case "withoutOrders" -> EarnedVerdictTest::withoutOrders;
            case "open" -> request -> json("[]");
            case "closed" -> request -> status(401);
            default -> throw new IllegalArgumentException(server);
        };
        GateUnderTest gate = new GateUnderTest(Files.writeString(folder.resolve("shop.yaml"), DOCUMENT));
        gate.threshold = Threshold.OF_SERVER;
        gate.server = Optional.of(new ServerSettings(
                "http://" + this.server.getHostName() + ":" + this.server.getPort(),
                false,
                false,
                10_000,
                withKey ? Optional.of(new ApiKey(KEY)) : Optional.empty()));
        return gate;
    }

    private static List<Kind> kinds(Report report) {
        return report.verdict().reasons().stream().map(Reason::kind).toList();
    }

    @ParameterizedTest(name = "{0}, with a key {1}: {2} {3}")
    @CsvSource({
        "right, true, PASSED, NO_CLIENT, GET",
        "right, false, NOT_VERIFIED, CREDENTIALS_MISSING, GET /orders (header x-key: CONTRACT_AUTH_KEY)",
        "withoutOrders, true, NOT_VERIFIED, NO_SUCCESS, 'GET /orders/{id} (answered 404)'",
        "closed, true, NOT_VERIFIED, CREDENTIALS_REJECTED, GET /orders",
        "closed, false, NOT_VERIFIED, CREDENTIALS_MISSING, 'GET /orders/{id} (header x-key: CONTRACT_AUTH_KEY)'",
    })
    void isEarned(String server, boolean withKey, Result result, Kind first, String place) throws IOException {
        Report report = gate(server, withKey).run();
        assertThat(report.verdict().result()).isEqualTo(result);
        Reason reason = report.verdict().reasons().get(0);
        assertThat(reason.kind()).isEqualTo(first);
        if (result != Result.PASSED) {
            assertThat(reason.places()).contains(place);
        }
    }

    @ParameterizedTest(name = "with a key {0}, shard {1}: {2}")
    @CsvSource({
        "true, 1/1, NOT_VERIFIED, CREDENTIALS_REJECTED, the credentials were rejected: the target answered 401",
        "false, 1/1, NOT_VERIFIED, CREDENTIALS_MISSING, 'no credentials were given, and the target answered 401'",
        "false, 1/2, NOT_VERIFIED, CREDENTIALS_MISSING, 'no credentials were given, and the target answered 401'"
    })
    void rejectedCredentialsAreNoViolationEvenIfTheDocumentDoesNotDescribeThem(
            boolean withKey, String shard, Result result, Kind first, String why) throws IOException {
        GateUnderTest gate = gate("closed", withKey);
        gate.shard = Shard.parse(shard);
        Files.writeString(gate.document, DOCUMENT.replace("'401': {description: no}", "'409': {description: no}"));
        Report report = gate.run();
        assertThat(report.verdict().result()).isEqualTo(result);
        assertThat(report.verdict().reasons().get(0).kind()).isEqualTo(first);
        assertThat(report.verdict().inconclusive())
                .extracting(Inconclusive::why)
                .containsExactly(why);
    }

    @Test
    void aRejectionAmongSuccessesIsJudged() throws IOException {
        GateUnderTest gate = gate("right", true);
        gate.budget = 20;
        AtomicInteger valid = new AtomicInteger();
        Files.writeString(
                gate.document, DOCUMENT.replace("schema: {type: string}}]", "schema: {type: string, maxLength: 5}}]"));
        behaviour = request -> request.getTarget().startsWith("/orders/") && valid.getAndIncrement() % 2 == 0
                ? status(403)
                : right(request);
        Report report = gate.run();
        assertThat(report.verdict().result()).isEqualTo(Result.FAILED);
        assertThat(report.verdict().inconclusive()).isEmpty();
    }

    @Test
    void anExcuseIsForOneOperationAndSaidWhenItIsNoLongerNeeded() throws IOException {
        Path checks = Files.writeString(folder.resolve("checks.yaml"), """
                unverified:
                  - operation: GET /orders/{id}
                    reason: The sandbox has no orders.
                """);
        GateUnderTest gate = gate("withoutOrders", true);
        gate.checks = Optional.of(checks);
        Report excused = gate.run();
        assertThat(excused.verdict().result()).isEqualTo(Result.PASSED);
        assertThat(kinds(excused)).containsExactly(Kind.NO_CLIENT, Kind.EXCUSED);
        assertThat(excused.excuses())
                .containsExactly(new Report.Excuse("GET /orders/{id}", "The sandbox has no orders."));
        assertThat(excused.coverage().items())
                .filteredOn(item ->
                        item.place().equals("GET /orders/{id}") && item.detail().equals("200"))
                .extracting(Report.Item::why)
                .containsExactly("excused: The sandbox has no orders.");

        behaviour = EarnedVerdictTest::right;
        assertThat(kinds(gate.run())).containsExactly(Kind.NO_CLIENT, Kind.EXCUSED, Kind.EXCUSE_NOT_NEEDED);
    }

    @Test
    void coverageIsTheShareOfEverythingAndWhatMayNotBeCalledIsANumberOfItsOwn() throws IOException {
        GateUnderTest gate = gate("right", true);
        Report report = gate.run();
        long seen = report.coverage().byKind().stream()
                .mapToLong(Report.Coverage.Tried::reached)
                .sum();
        long all = report.coverage().byKind().stream()
                .mapToLong(Report.Coverage.Tried::all)
                .sum();
        assertThat(report.coverage().percent()).isEqualTo(100.0 * seen / all);
        assertThat(report.coverage().items())
                .filteredOn(item -> item.state() == State.NOT_CALLED)
                .isNotEmpty()
                .allMatch(item -> item.place().equals("POST /orders")
                        && String.valueOf(item.why()).contains("POST"));
        assertThat(report.coverage().items())
                .extracting(Report.Item::why)
                .doesNotContain("a mock cannot be asked for this status");

        gate.threshold = Threshold.of(90);
        Report demanding = gate.run();
        assertThat(demanding.verdict().result()).isEqualTo(Result.NOT_VERIFIED);
        assertThat(demanding.verdict().reasons().get(0).text())
                .contains(" of the document was seen, but 90.0 % must be.", "--unsafe-methods", "--coverage");
    }

    @Test
    void theCurlLineHasTheVariableInPlaceOfTheKey() throws IOException {
        GateUnderTest gate = gate("right", true);
        behaviour = request -> json("{\"id\":\"1\"}");
        Report report = gate.run();
        assertThat(report.verdict().result()).isEqualTo(Result.FAILED);
        assertThat(report.cases())
                .filteredOn(each -> each.request() != null && each.kind().equals("valid"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.request())
                        .startsWith("curl -i -X GET -H \"x-key: $CONTRACT_API_KEY\" ")
                        .doesNotContain("hidden", KEY));
    }

    @Test
    void aTargetWithoutItsProtocolIsNotReached() throws IOException {
        GateUnderTest gate = gate("right", true);
        String https = "https://" + server.getHostName() + ":" + server.getPort();
        gate.server = Optional.of(new ServerSettings(https, false, false, 10_000, Optional.empty()));
        assertThatThrownBy(gate::run)
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageStartingWith("Not verified: the target " + https + " cannot be reached: ")
                .hasMessageEndingWith("Start it, or correct --target (-Dcontract.target).");
    }

    @Test
    void aMockThatSomebodyElseStartedIsReached() {
        PrismSettings settings = new PrismSettings("url", "http://127.0.0.1:1", "", folder, "1");
        assertThatThrownBy(() -> Prism.startOrReach(settings, Junction.PLAN.served()))
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageContaining("http://127.0.0.1:1 cannot be reached")
                .hasMessageEndingWith("correct -Dprism.url.");
    }

    @Test
    void aDocumentWithoutOperationsPassesAndNothingIsCalled() throws IOException {
        GateUnderTest gate = gate("right", true);
        GateUnderTest empty = new GateUnderTest(Files.writeString(
                folder.resolve("empty.yaml"), "{openapi: 3.1.0, info: {title: E, version: '1'}, paths: {}}"));
        empty.threshold = Threshold.OF_MOCK;
        Report ofMock = empty.run();
        empty.server = gate.server;
        Report ofServer = empty.run();
        for (Report report : List.of(ofMock, ofServer)) {
            assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
            assertThat(kinds(report)).containsExactly(Kind.NO_CLIENT, Kind.NO_OPERATIONS);
        }
        assertThat(server.getRequestCount()).isZero();
    }
}
