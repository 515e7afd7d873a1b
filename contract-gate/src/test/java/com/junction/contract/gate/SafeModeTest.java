package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.report.Report;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A document requests unsafe methods in every way, from a real server that must only be read. */
class SafeModeTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /header:
                get:
                  parameters:
                    - {name: X-HTTP-Method-Override, in: header, schema: {type: string, enum: [DELETE, PUT]}}
                    - {name: n, in: query, schema: {type: integer, minimum: 1}}
                  responses: {'200': {description: ok}, '400': {description: no}}
              /query:
                get:
                  parameters: [{name: _method, in: query, schema: {type: string, enum: [DELETE]}}]
                  responses: {'200': {description: ok}}
              /cookie:
                get:
                  parameters: [{name: _method, in: cookie, schema: {type: string, enum: [DELETE]}}]
                  responses: {'200': {description: ok}}
              /value:
                get:
                  parameters: [{name: method, in: query, schema: {type: string, enum: [list, delete]}}]
                  responses: {'200': {description: ok}}
              /exploded:
                get:
                  parameters:
                    - {name: filter, in: query, schema: {type: object, properties: {_method: {type: string, enum: [PUT]}}}}
                  responses: {'200': {description: ok}}
              /required:
                get:
                  parameters: [{name: X-Original-URL, in: header, required: true, schema: {type: string, enum: [/x]}}]
                  responses: {'200': {description: ok}}
              /body:
                options:
                  requestBody:
                    required: true
                    content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {_method: {type: string}}}}}
                  responses: {'200': {description: ok}}
              /trace:
                trace: {responses: {'200': {description: ok}}}
              /delete:
                delete: {responses: {'200': {description: ok}}}
            """;

    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedRequest> received = new ConcurrentLinkedQueue<>();
    private MockResponse answer = new MockResponse.Builder().build();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                received.add(request);
                return answer;
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Report run(boolean unsafeMethods) throws Exception {
        GateUnderTest gate = new GateUnderTest(Files.writeString(folder.resolve("document.yaml"), DOCUMENT));
        gate.budget = 20;
        gate.server = Optional.of(new ServerSettings(
                "http://" + server.getHostName() + ":" + server.getPort(),
                unsafeMethods,
                false,
                10_000,
                Optional.empty()));
        return gate.run();
    }

    private static List<Report.Case> of(Report report, String operation) {
        return report.cases().stream()
                .filter(each -> each.operation().equals(operation))
                .toList();
    }

    @Test
    void noOverrideIsSent() throws Exception {
        Report report = run(false);
        assertThat(received).isNotEmpty().allSatisfy(request -> {
            assertThat(request.getMethod()).isIn("GET", "HEAD", "OPTIONS");
            String all = request.getTarget() + request.getHeaders();
            assertThat(all).doesNotContainIgnoringCase("_method", "method-override", "method=delete", "original-url");
        });
        assertThat(received)
                .extracting(request -> request.getTarget().replaceFirst("\\?.*", ""))
                .contains("/header", "/query", "/cookie", "/value", "/exploded");
        assertThat(report.notes())
                .contains("GET /header: the header parameter X-HTTP-Method-Override is not sent: it may stand for"
                        + " another method or target; --unsafe-methods sends it")
                .contains("GET /required is left out: the header parameter X-Original-URL is required, but may stand"
                        + " for another method or target; --unsafe-methods sends it")
                .contains("OPTIONS /body is left out: its request body is required, and a request with a body is not"
                        + " safe; --unsafe-methods sends it")
                .contains("TRACE /trace is left out: TRACE is never sent to a real server")
                .contains("DELETE /delete is left out: DELETE is not a safe method");
        assertThat(of(report, "GET /value"))
                .anyMatch(each -> String.valueOf(each.why())
                        .startsWith("not sent: the query parameter method may stand for another method"));
        // A request is valid if its invalid parameter is not sent.
        assertThat(of(report, "GET /header"))
                .isNotEmpty()
                .noneMatch(each -> each.label().startsWith("X-HTTP-Method-Override")
                        && each.kind().equals("invalid"))
                .anyMatch(each -> each.kind().equals("invalid"));
    }

    @Test
    void unsafeMethodsAllowsAllButTrace() throws Exception {
        Report report = run(true);
        assertThat(received)
                .extracting(RecordedRequest::getMethod)
                .contains("DELETE", "OPTIONS")
                .doesNotContain("TRACE");
        assertThat(received)
                .anyMatch(request -> request.getHeaders().get("X-HTTP-Method-Override") != null)
                .anyMatch(request -> request.getTarget().contains("_method="));
        assertThat(report.notes()).contains("TRACE /trace is left out: TRACE is never sent to a real server");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            answer = new MockResponse.Builder()
                    .code(status)
                    .addHeader("Location", other.url("/stolen"))
                    .addHeader("Refresh", "0; url=" + other.url("/stolen"))
                    .build();
            GateUnderTest gate = new GateUnderTest(GateUnderTest.JUNCTION);
            gate.server = Optional.of(new ServerSettings(
                    "http://" + server.getHostName() + ":" + server.getPort(),
                    true,
                    false,
                    10_000,
                    Optional.of(new ApiKey("sk_planted"))));
            gate.run();
            gate.client = Optional.of(com.junction.api.Junction.class);
            gate.run();
            assertThat(received).isNotEmpty();
            assertThat(other.getRequestCount()).isZero();
        }
    }
}
