package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.Junction;
import com.junction.contract.credential.ApiKey;
import com.junction.contract.output.Output;
import com.junction.contract.prism.Prism;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Leaks;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
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

/** Runs the gate against a server that is not a mock. */
class RealServerTest {
    private static final String KEY = "sk_planted_91b2";
    private static final String GARMIN =
            "{\"name\":\"Garmin\",\"slug\":\"garmin\",\"description\":\"Watches\",\"logo\":\"https://l\",\"id\":1}";

    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedRequest> received = new ConcurrentLinkedQueue<>();
    private final Queue<String> commandLines = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                if (received.isEmpty()) {
                    ProcessHandle.current()
                            .descendants()
                            .flatMap(process -> process.info().commandLine().stream())
                            .forEach(commandLines::add);
                }
                received.add(request);
                // It repeats the key, which a server should not do.
                String token = "{\"link_token\":\"" + KEY + "\",\"link_web_url\":\"https://w\"}";
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(request.getMethod().equals("GET") ? GARMIN : token)
                        .build();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Report run(String url, boolean unsafeMethods, boolean throughPrism, Optional<Class<?>> client) {
        GateUnderTest gate = new GateUnderTest(GateUnderTest.JUNCTION);
        gate.server =
                Optional.of(new ServerSettings(url, unsafeMethods, throughPrism, 10_000, Optional.of(new ApiKey(KEY))));
        gate.client = client;
        return gate.run();
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private String base() {
        return "http://" + server.getHostName() + ":" + server.getPort();
    }

    @Test
    void isSentSafeMethodsOnly() {
        Report report = run(base(), false, false, Optional.empty());
        assertThat(received)
                .isNotEmpty()
                .allMatch(request -> request.getMethod().equals("GET"));
        assertThat(report.operations())
                .extracting(Report.Operation::notCalled)
                .containsExactly("POST is not a safe method", null);
    }

    @Test
    void isAskedForNoAnswerAndForEachRequestOnce() {
        run(base(), true, false, Optional.empty());
        assertThat(received)
                .isNotEmpty()
                .allMatch(request -> request.getHeaders().get("Prefer") == null);
        List<String> requests = received.stream()
                .map(request -> request.getRequestLine() + request.getHeaders() + body(request))
                .toList();
        assertThat(requests).doesNotHaveDuplicates();
    }

    @Test
    void getsTheKeyWhereTheDocumentDeclaresItAndNowhereElse() {
        run(base(), true, false, Optional.of(com.junction.api.Junction.class));
        List<RecordedRequest> posts = new ArrayList<>(received);
        posts.removeIf(request -> request.getMethod().equals("GET"));
        assertThat(posts).anyMatch(request -> KEY.equals(request.getHeaders().get("x-vital-api-key")));
        assertThat(received)
                .filteredOn(request -> request.getTarget().contains("/oauth/"))
                .isNotEmpty()
                .noneMatch(request -> request.getHeaders().toString().contains(KEY));
    }

    @Test
    void keepsItsKeyOutOfEveryReport(@TempDir Path folder) throws Exception {
        Report report = run(base(), true, false, Optional.of(com.junction.api.Junction.class));
        assertThat(report.verdict().violations()).isPositive();
        ReportFiles.write(report, folder, new Output(new Secrets()));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(KEY));
        }
    }

    @Test
    void aKeyInAnAnswerIsJudgedAsItIsAndNotAsItIsShown(@TempDir Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: A, version: '1'}
                paths:
                  /valid:
                    get: {responses: {'200': {description: ok, content: {application/json: {schema:
                      {properties: {link_token: {pattern: '^sk_planted_[0-9a-f]{4}$'}}}}}}}}
                  /invalid:
                    get: {responses: {'200': {description: ok, content: {application/json: {schema:
                      {properties: {link_token: {maxLength: 6}}}}}}}}
                """);
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body("{\"link_token\":\"" + KEY + "\"}")
                        .build();
            }
        });
        GateUnderTest gate = new GateUnderTest(document);
        gate.server = Optional.of(new ServerSettings(base(), false, false, 10_000, Optional.of(new ApiKey(KEY))));
        Report report = gate.run();
        assertThat(report.cases())
                .filteredOn(each -> each.operation().equals("GET /valid"))
                .extracting(Report.Case::outcome)
                .containsOnly(Report.Outcome.CONFORMS);
        assertThat(report.cases())
                .filteredOn(each -> each.operation().equals("GET /invalid"))
                .flatExtracting(Report.Case::violations)
                .extracting(Violation::rule)
                .contains("maxLength");
        assertThat(report.toString()).doesNotContain(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "'abc',too short",
        "'a + b',too short",
        "'k\u00e4yk\u00e4yk\u00e4y',not printable ASCII",
        "'key-key-\r\nX: y',not printable ASCII"
    })
    void aKeyThatCannotBeUsedIsSaidButNotQuoted(String key, String said) {
        assertThatThrownBy(() -> new ApiKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said)
                .message()
                .doesNotContain(key);
    }

    @Test
    void acceptingInvalidInputIsFound() {
        assertThat(run(base(), false, false, Optional.empty()).cases())
                .flatExtracting(Report.Case::violations)
                .extracting(Violation::check)
                .contains("negative_data_rejection");
    }

    @Test
    void canBeBehindPrismAsAProxy() {
        Report report = run(base(), false, true, Optional.empty());
        assertThat(report.settings().target()).startsWith("Prism ").endsWith("before " + base());
        assertThat(commandLines).anyMatch(line -> line.contains("proxy")).noneMatch(line -> Leaks.of(KEY, line));
        assertThat(received)
                .isNotEmpty()
                .allMatch(request -> request.getMethod().equals("GET"));
    }

    @Test
    void passesIfItAnswersAsTheDocumentSays(@TempDir Path folder) throws Exception {
        GateUnderTest gate = new GateUnderTest(GateUnderTest.JUNCTION);
        gate.client = Optional.of(com.junction.api.Junction.class);
        gate.checks = Optional.of(Files.writeString(folder.resolve("checks.yaml"), """
                off:
                  - {check: ignored_auth, operation: '*', reason: Prism takes any key.}
                  - {check: allow_header, operation: '*', reason: Prism has no such header.}
                  - {check: authenticate_header, operation: '*', reason: Prism has no such header.}
                """));
        try (Target mock = Prism.start(new MavenSettings().prism(), Junction.CONTRACT.root())) {
            gate.server =
                    Optional.of(new ServerSettings(mock.url(), true, false, 10_000, Optional.of(new ApiKey(KEY))));
            Report report = gate.run();
            assertThat(report.cases()).flatExtracting(Report.Case::violations).isEmpty();
            assertThat(report.verdict().reasons()).isEmpty();
            assertThat(report.verdict().headline()).isEqualTo("Passed");
        }
    }
}
