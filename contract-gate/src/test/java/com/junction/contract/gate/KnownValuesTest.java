package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.report.Report;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** Runs the gate against a server that knows one order. */
class KnownValuesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Orders, version: '1'}
            paths:
              /orders/{order_id}:
                get:
                  parameters:
                    - {name: order_id, in: path, required: true, schema: {type: string, minLength: 2}, %s}
                    - {name: view, in: query, schema: {type: string},
                       examples: {short: {value: brief}, long: {value: full}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {type: object, required: [id]}}}}
                    '404': {description: not found}
                    default: {description: error}
            """;

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                boolean known = request.getUrl().encodedPath().equals("/orders/o_42");
                boolean allowed = request.getMethod().equals("GET");
                return new MockResponse.Builder()
                        .code(!allowed ? 405 : known ? 200 : 404)
                        .addHeader("Content-Type", "application/json")
                        .body("{\"id\":\"o_42\"}")
                        .build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private GateUnderTest gate(String example) throws Exception {
        return new GateUnderTest(Files.writeString(folder.resolve("api.yaml"), DOCUMENT.formatted(example)));
    }

    @ParameterizedTest(name = "example {0}, value {1}: {2}")
    @CsvSource({
        "description: none, '',             Not verified",
        "example: o_7,      '',             Not verified",
        "example: o_42,     '',             Passed",
        "description: none, order_id=o_42,  Passed",
        "example: o_7,      order_id=o_42,  Passed"
    })
    void aServerIsAskedForTheOrderThatItHas(String example, String value, String verdict) throws Exception {
        GateUnderTest gate = gate(example);
        gate.server = Optional.of(new ServerSettings(
                "http://" + server.getHostName() + ":" + server.getPort(), false, false, 10_000, Optional.empty()));
        gate.values = new ValueSettings(value.isEmpty() ? List.of() : List.of(value), Optional.empty());
        assertThat(gate.run().verdict().headline()).startsWith(verdict);
    }

    @Test
    void eachExampleIsSentToTheMock() throws Exception {
        Report report = gate("examples: {old: {value: o_1}, new: {value: o_2}, wrong: {value: x}}")
                .run();
        assertThat(report.coverage().items())
                .filteredOn(item -> item.kind().equals("example"))
                .extracting(item -> item.detail() + " " + item.state())
                .containsExactlyInAnyOrder(
                        "path order_id example old reached",
                        "path order_id example new reached",
                        "query view example short reached",
                        "query view example long reached");
        assertThat(report.cases())
                .extracting(Report.Case::label)
                .anyMatch(label -> label.contains("order_id=o_2 (example new)"))
                .anyMatch(label -> label.contains("view=full (example long)"));
    }
}
