package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.credential.RequestHeader;
import com.junction.contract.report.Report;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.select.OperationPattern;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
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

/** A real server gets requests of the selected operations only. */
class SelectedOperationsTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /orders:
                get: {operationId: list, responses: {'200': {description: ok}}}
                post:
                  operationId: create
                  parameters: [{name: X-HTTP-Method-Override, in: header, schema: {type: string, enum: [DELETE]}}]
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, properties: {n: {type: integer}, _method: {type: string}}}}}
                  responses: {'200': {description: ok}}
              /orders/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string, enum: [a, all, a/items]}}]
                get: {operationId: read, tags: [reading], responses: {'200': {description: ok}}}
                delete: {operationId: remove, responses: {'200': {description: ok}}}
              /orders/all:
                delete: {operationId: removeAll, responses: {'200': {description: ok}}}
              /orders/{id}/items:
                delete:
                  operationId: removeItems
                  parameters: [{name: id, in: path, required: true, schema: {type: string, enum: [a]}}]
                  responses: {'200': {description: ok}}
              /shutdown:
                get: {operationId: shutdown, tags: [admin], responses: {'200': {description: ok}}}
            """;

    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedRequest> received = new ConcurrentLinkedQueue<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                received.add(request);
                return new MockResponse.Builder().build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private GateUnderTest gate(String document, String include, String exclude, String unsafe, String... headers)
            throws Exception {
        GateUnderTest gate = new GateUnderTest(Files.writeString(folder.resolve("api.yaml"), document));
        gate.operations = new OperationFilter(patterns(include), patterns(exclude));
        gate.server = Optional.of(new ServerSettings(
                "http://" + server.getHostName() + ":" + server.getPort(),
                unsafe.equals("all"),
                unsafe.equals("all") ? List.of() : patterns(unsafe),
                false,
                OptionalDouble.empty(),
                GivenCredentials.of(
                        Map.of(),
                        Arrays.stream(headers)
                                .map(header -> RequestHeader.parse(header, Map.of()))
                                .toList()),
                Optional.of("run-7")));
        return gate;
    }

    private static List<OperationPattern> patterns(String texts) {
        return Arrays.stream(texts.split(","))
                .filter(text -> !text.isBlank())
                .map(OperationPattern::new)
                .toList();
    }

    /** The requests whose values are those of the document. */
    private Set<String> sent() {
        return received.stream()
                .map(request -> request.getMethod() + " " + request.getTarget())
                .filter(request -> !request.matches(".*/orders/(12|A|a%20|not-a)(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "include {0}, exclude {1}, unsafe {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            ''          -> ''              -> ''         -> GET /orders, GET /orders/a, GET /orders/a%2Fitems, GET /orders/all, GET /shutdown
            ''          -> tag:admin       -> ''         -> GET /orders, GET /orders/a, GET /orders/a%2Fitems, GET /orders/all
            list        -> ''              -> ''         -> GET /orders
            /orders/**  -> read            -> ''         -> GET /orders
            remove      -> ''              -> ''         -> ''
            remove      -> ''              -> remove     -> DELETE /orders/a
            remove      -> ''              -> DELETE     -> DELETE /orders/a
            removeAll   -> ''              -> removeAll  -> DELETE /orders/all
            removeItems -> ''              -> DELETE     -> DELETE /orders/a/items, GET /orders/a/items
            ''          -> remove          -> DELETE     -> DELETE /orders/a/items, DELETE /orders/all, GET /orders, GET /orders/a, GET /orders/a%2Fitems, GET /orders/a/items, GET /orders/all, GET /shutdown
            """)
    void onlySelectedOperationsAreCalled(String include, String exclude, String unsafe, String expected)
            throws Exception {
        gate(DOCUMENT, include, exclude, unsafe).run();
        assertThat(String.join(", ", sent())).isEqualTo(expected);
    }

    @Test
    void noRequestThatIsNotSelectedIsSentWithAnyOption() throws Exception {
        gate(DOCUMENT, "", "shutdown", "create").run();
        assertThat(received)
                .extracting(RecordedRequest::getMethod)
                .contains("POST", "GET")
                .doesNotContain("DELETE", "PATCH", "PUT");
        assertThat(received).noneMatch(request -> request.getTarget().contains("shutdown"));
        assertThat(received)
                .allSatisfy(request -> assertThat(request.getHeaders().get("X-HTTP-Method-Override"))
                        .isNull());
        assertThat(received)
                .noneMatch(request ->
                        request.getBody() != null && request.getBody().utf8().contains("_method"));
        assertThat(received)
                .anyMatch(request ->
                        request.getBody() != null && request.getBody().size() > 0);
    }

    @Test
    void anExcludedOperationIsListedAndNotDemanded() throws Exception {
        Report report = gate(DOCUMENT, "", "/orders/**,shutdown", "all").run();
        assertThat(received).isEmpty();
        assertThat(report.operations())
                .extracting(Report.Operation::notCalled)
                .containsOnly("excluded by --exclude /orders/**", "excluded by --exclude shutdown");
        assertThat(report.verdict().reasons().toString()).contains("No operation may be called");

        Report some = gate(DOCUMENT, "list", "", "").run();
        assertThat(some.verdict().headline()).startsWith("Passed");
        assertThat(some.coverage().percent()).isLessThan(50);
        assertThat(some.notes()).contains("GET /shutdown is left out: not selected by --include");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            lst -> ''       -> ''      -> --include (-Dcontract.include) lst selects no operation of the document; did you mean list?
            ''  -> shutdwon -> ''      -> --exclude (-Dcontract.exclude) shutdwon selects no operation of the document; did you mean shutdown?
            ''  -> ''       -> creates -> --unsafe-methods (-Dcontract.target.unsafe) creates selects no operation of the document; did you mean create?
            """)
    void aPatternThatSelectsNothingIsAnError(String include, String exclude, String unsafe, String said)
            throws Exception {
        GateUnderTest gate = gate(DOCUMENT, include, exclude, unsafe);
        assertThatThrownBy(gate::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(said);
        assertThat(received).isEmpty();
    }

    @Test
    void eachRequestHasTheIdOfTheRunAndTheNameOfTheGate() throws Exception {
        Report report = gate(DOCUMENT, "list", "", "").run();
        assertThat(received).isNotEmpty().allSatisfy(request -> {
            assertThat(request.getHeaders().get("X-Contract-Run")).isEqualTo("run-7");
            assertThat(request.getHeaders().get("User-Agent")).startsWith("contract-gate");
        });
        assertThat(report.notes()).contains("each request had the header X-Contract-Run: run-7");
    }

    /** A case about another value of the header would test the value of the option. */
    @Test
    void aHeaderOfAnOptionReplacesTheParameter() throws Exception {
        String document = """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a:
                    get:
                      parameters:
                        - {name: X-Tenant, in: header, required: true, schema: {type: integer, minimum: 1}}
                        - {name: n, in: query, required: true, schema: {type: integer, minimum: 1}}
                      responses: {'200': {description: ok}, '400': {description: no}}
                """;
        Report report = gate(document, "", "", "", "x-tenant: 7").run();
        assertThat(received)
                .isNotEmpty()
                .allMatch(request -> request.getHeaders().values("X-Tenant").equals(List.of("7")));
        assertThat(report.cases())
                .noneMatch(each ->
                        each.label().contains("X-Tenant") && !each.kind().equals("valid"));
        assertThat(report.cases()).anyMatch(each -> each.kind().equals("invalid"));
        assertThat(report.cases()).anyMatch(each -> each.kind().equals("incomplete"));
    }
}
