package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.report.Report;
import com.junction.contract.schema.JsonText;
import com.junction.contract.schema.Violation;
import com.junction.contract.server.PromptSockets;
import com.junction.contract.server.ServerSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Servers that handle wrong credentials, malformed bodies and unusual values, and servers that do not. */
class HostileRequestsTest {
    private static final String KEY = "sk_planted_91b2";
    private static final String BEARER = "{type: http, scheme: bearer}";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            security: [{key: []}]
            components:
              securitySchemes: {key: %s}
              schemas:
                Order:
                  type: object
                  required: [customer, amount]
                  properties: {customer: {type: string}, amount: {type: integer}, note: {type: string}}
            paths:
              /orders:
                get:
                  parameters: [{name: status, in: query, schema: {type: string}}]
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {type: array}}}}
                    '400': {description: no}
                post:
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                  responses:
                    '201': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                    '400': {description: no}
              /orders/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            """;

    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedRequest> received = new ConcurrentLinkedQueue<>();
    private Function<RecordedRequest, Optional<MockResponse>> fault = request -> Optional.empty();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                received.add(request);
                return fault.apply(request).orElseGet(() -> right(request));
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Answers as a careful server does. */
    private static MockResponse right(RecordedRequest request) {
        boolean list = request.getTarget().split("\\?")[0].equals("/orders");
        String allow = list ? "GET, POST" : "GET";
        if (!isAuthentic(request)) {
            return status(401, "WWW-Authenticate", "Bearer");
        }
        if (!List.of(allow.split(", ")).contains(request.getMethod())) {
            return status(405, "Allow", allow);
        }
        if (request.getMethod().equals("GET")) {
            return json(200, list ? "[]" : "{\"customer\":\"c\",\"amount\":1}");
        }
        if (!body(request).isEmpty() && !header(request, "Content-Type").startsWith("application/json")) {
            return status(415, "Accept-Post", "application/json");
        }
        return order(request).map(order -> json(201, order.toString())).orElseGet(() -> status(400, "X-A", "b"));
    }

    private static Optional<JsonNode> order(RecordedRequest request) {
        return Optional.ofNullable(JsonText.parse(body(request)))
                .filter(order -> order.path("customer").isString()
                        && order.path("amount").isIntegralNumber()
                        && (order.path("note").isMissingNode()
                                || order.path("note").isString()));
    }

    private static boolean isAuthentic(RecordedRequest request) {
        String basic = "Basic " + base64("user:" + KEY);
        return List.of("Bearer " + KEY, basic, "token " + KEY).contains(header(request, "Authorization"))
                || KEY.equals(header(request, "X-Key"))
                || KEY.equals(request.getUrl().queryParameter("key"))
                || ("key=" + KEY).equals(header(request, "Cookie"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(RecordedRequest request, String name) {
        return String.valueOf(request.getHeaders().get(name));
    }

    private static String body(RecordedRequest request) {
        return request.getBody() == null ? "" : request.getBody().utf8();
    }

    private static MockResponse status(int status, String header, String value) {
        return new MockResponse.Builder().code(status).addHeader(header, value).build();
    }

    private static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private Report run(String scheme, boolean unsafeMethods, String key) throws IOException {
        GateUnderTest gate =
                new GateUnderTest(Files.writeString(folder.resolve("shop.yaml"), DOCUMENT.formatted(scheme)));
        gate.budget = 40;
        gate.server = Optional.of(new ServerSettings(
                "http://" + server.getHostName() + ":" + server.getPort(),
                unsafeMethods,
                false,
                10_000,
                Optional.of(new ApiKey(key))));
        return gate.run();
    }

    private static List<String> violations(Report report) {
        return report.cases().stream()
                .flatMap(each -> each.violations().stream()
                        .map(found -> each.name() + ": " + found.check() + " " + found.message()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                BEARER,
                "{type: oauth2, flows: {}}",
                "{type: openIdConnect, openIdConnectUrl: 'https://a/b'}",
                "{type: http, scheme: basic}",
                "{type: http, scheme: Token}",
                "{type: apiKey, in: header, name: X-Key}",
                "{type: apiKey, in: query, name: key}",
                "{type: apiKey, in: cookie, name: key}"
            })
    void aRightServerRaisesNoAlarmAndGetsTheKeyOnlyInItsPlace(String scheme) throws IOException {
        Report report = run(scheme, true, scheme.contains("basic") ? "user:" + KEY : KEY);

        assertThat(violations(report)).isEmpty();
        assertThat(report.cases()).allMatch(each -> each.outcome() == Report.Outcome.CONFORMS);
        assertThat(report.cases())
                .filteredOn(each -> each.kind().equals("without credentials"))
                .hasSizeGreaterThan(6);
        assertThat(received).anyMatch(HostileRequestsTest::isAuthentic);
        assertThat(received)
                .filteredOn(request -> !isAuthentic(request))
                .hasSizeGreaterThan(6)
                .allSatisfy(request -> assertThat(request.getTarget() + request.getHeaders() + body(request))
                        .doesNotContain(KEY, base64("user:" + KEY)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            {type: http, scheme: bearer}                -> -H 'Authorization: Basic bm9ib2R5OjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVm'
            {type: apiKey, in: header, name: X-Key}     -> -H 'x-key: 0123456789abcdef0123456789abcdef'
            {type: apiKey, in: query, name: key}        -> ?key=0123456789abcdef0123456789abcdef
            {type: apiKey, in: cookie, name: key}       -> -H 'Cookie: key=0123456789abcdef0123456789abcdef'
            """)
    void aViolationShowsTheWrongCredentialThatWasSent(String scheme, String part) throws IOException {
        fault = request -> Optional.of(json(200, "[]")).filter(any -> !isAuthentic(request));

        assertThat(run(scheme, false, KEY).cases()).anySatisfy(each -> {
            assertThat(each.violations()).extracting(Violation::check).contains("ignored_auth");
            assertThat(each.request()).containsIgnoringCase(part);
        });
    }

    @Test
    void theCasesOfAnOperationAreBounded() throws IOException {
        assertThat(run(BEARER, true, KEY).cases().stream()
                        .filter(each -> List.of(
                                        "without credentials",
                                        "malformed body",
                                        "unsupported media type",
                                        "unusual",
                                        "unsupported method")
                                .contains(each.kind()))
                        .filter(each -> each.operation().equals("POST /orders"))
                        .count())
                .isBetween(15L, 30L);
    }

    @Test
    void aServerThatIsOnlyReadGetsNoBodyAndNoOtherMethod() throws IOException {
        Report report = run(BEARER, false, KEY);

        assertThat(violations(report)).isEmpty();
        assertThat(report.cases()).extracting(Report.Case::kind).contains("without credentials", "unusual");
        assertThat(received)
                .allMatch(request ->
                        request.getMethod().equals("GET") && body(request).isEmpty());
    }

    private static Function<RecordedRequest, Optional<MockResponse>> planted(String name) {
        return request -> {
            String target = request.getTarget();
            String body = body(request);
            String sent = header(request, "Authorization");
            MockResponse accepted = request.getMethod().equals("POST")
                    ? json(201, "{\"customer\":\"c\",\"amount\":1}")
                    : json(200, target.startsWith("/orders/") ? "{\"customer\":\"c\",\"amount\":1}" : "[]");
            MockResponse failed = status(500, "X-A", "b");
            MockResponse right = right(request);
            int status = right.getCode();
            boolean isJson = header(request, "Content-Type").startsWith("application/json");
            return switch (name) {
                case "any bearer token" -> when(status == 401 && sent.startsWith("Bearer "), accepted);
                case "an expired token" -> when(sent.contains(".") && !sent.endsWith("."), accepted);
                case "an unsigned token" -> when(sent.endsWith("."), accepted);
                case "any scheme" -> when(status == 401 && sent.startsWith("Basic "), accepted);
                case "an empty token" -> when(sent.equals("Bearer"), accepted);
                case "malformed JSON" ->
                    when(status == 400 && JsonText.parse(body) == null && !body.isEmpty(), accepted);
                case "cut JSON" ->
                    when(status == 400 && body.startsWith("{\"customer\":") && JsonText.parse(body) == null, accepted);
                case "fails at malformed JSON" ->
                    when(status == 400 && JsonText.parse(body) == null && !body.isEmpty(), failed);
                case "any media type" -> when(status == 415 && !body.isEmpty(), accepted);
                case "a form" ->
                    when(status == 415 && header(request, "Content-Type").contains("form"), accepted);
                case "fails at Accept" -> when(header(request, "Accept").contains("unknown"), failed);
                case "fails at NUL in a path" ->
                    when(status == 200 && target.startsWith("/orders/") && target.contains("%00"), failed);
                case "fails at NUL in a query" -> when(status == 200 && target.contains("status=a%00"), failed);
                case "fails at NUL in a body" -> when(isJson && body.contains("\\u0000"), failed);
                case "fails at NUL in a note" ->
                    when(
                            order(request)
                                    .filter(order ->
                                            order.path("note").asString("").contains("\0"))
                                    .isPresent(),
                            failed);
                case "fails at control characters" -> when(isJson && body.contains("\\u001B"), failed);
                case "fails at quotes" -> when(target.contains("%27"), failed);
                case "fails at surrogates" -> when(body.contains("\\ud800"), failed);
                case "fails at long texts" -> when(body.length() > 65_536, failed);
                case "fails at long URLs" -> when(target.length() > 4096, failed);
                case "fails at depth" -> when(body.startsWith("[".repeat(900)), failed);
                case "fails at huge numbers" -> when(body.contains("0".repeat(25)), failed);
                case "fails at lists" ->
                    when(request.getUrl().queryParameterValues("status").size() > 1, failed);
                case "takes PUT" -> when(request.getMethod().equals("PUT"), accepted);
                case "takes DELETE" ->
                    when(request.getMethod().equals("DELETE") && !target.startsWith("/orders/"), accepted);
                case "no Allow" -> when(status == 405, status(405, "X-A", "b"));
                case "no WWW-Authenticate" -> when(status == 401, status(401, "X-A", "b"));
                case "a stack trace" ->
                    when(status == 400, text("Error: no\n    at parse (/usr/src/app/index.js:3:9)"));
                case "an SQL error" -> when(status == 400, text("syntax error at or near \"x\""));
                case "a path" -> when(status == 400, status(400, "X-Debug", "/var/www/html/index.php"));
                default -> throw new IllegalArgumentException(name);
            };
        };
    }

    private static MockResponse text(String body) {
        return new MockResponse.Builder()
                .code(400)
                .addHeader("Content-Type", "text/plain")
                .body(body)
                .build();
    }

    private static Optional<MockResponse> when(boolean applies, MockResponse answer) {
        return applies ? Optional.of(answer) : Optional.empty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            any bearer token            -> ignored_auth
            an expired token            -> ignored_auth
            an unsigned token           -> ignored_auth
            any scheme                  -> ignored_auth
            an empty token              -> ignored_auth
            malformed JSON              -> malformed_body
            cut JSON                    -> malformed_body
            fails at malformed JSON     -> not_a_server_error
            any media type              -> unsupported_media_type
            a form                      -> unsupported_media_type
            fails at Accept             -> not_a_server_error
            fails at NUL in a path      -> not_a_server_error
            fails at NUL in a query     -> not_a_server_error
            fails at NUL in a body      -> not_a_server_error
            fails at NUL in a note      -> not_a_server_error
            fails at control characters -> not_a_server_error
            fails at quotes             -> not_a_server_error
            fails at surrogates         -> not_a_server_error
            fails at long texts         -> not_a_server_error
            fails at long URLs          -> not_a_server_error
            fails at depth              -> not_a_server_error
            fails at huge numbers       -> not_a_server_error
            fails at lists              -> not_a_server_error
            takes PUT                   -> unsupported_method
            takes DELETE                -> unsupported_method
            no Allow                    -> allow_header
            no WWW-Authenticate         -> authenticate_header
            a stack trace               -> no_internals_leaked
            an SQL error                -> no_internals_leaked
            a path                      -> no_internals_leaked
            """)
    void aFaultIsFoundByItsCheckAlone(String planted, String check) throws IOException {
        fault = planted(planted);

        assertThat(run(BEARER, true, KEY).cases())
                .flatExtracting(Report.Case::violations)
                .isNotEmpty()
                .extracting(Violation::check)
                .containsOnly(check);
    }
}
