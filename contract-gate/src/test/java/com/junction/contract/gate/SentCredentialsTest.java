package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.credential.RequestHeader;
import com.junction.contract.report.Report;
import com.junction.contract.secret.Leaks;
import com.junction.contract.server.ServerSettings;
import com.junction.contract.server.TargetUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each security scheme has credentials of its own. */
class SentCredentialsTest {
    private static final String TOKEN = "an-access-t0ken";

    private final MockWebServer server = new MockWebServer();
    private final Queue<RecordedRequest> received = new ConcurrentLinkedQueue<>();
    private final Queue<RecordedRequest> exchanges = new ConcurrentLinkedQueue<>();
    private Function<RecordedRequest, MockResponse> answer = request -> status(200);
    private Function<RecordedRequest, MockResponse> token = request -> json("{\"access_token\":\"" + TOKEN + "\"}");

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public @NonNull MockResponse dispatch(@NonNull RecordedRequest request) {
                boolean exchange = request.getTarget().startsWith("/oauth/token");
                (exchange ? exchanges : received).add(request);
                return (exchange ? token : answer).apply(request);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    private static MockResponse json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    private String base() {
        return "http://" + server.getHostName() + ":" + server.getPort() + "/v1";
    }

    private GateUnderTest gate(String security, Map<String, String> environment, String... headers) throws Exception {
        GateUnderTest gate = new GateUnderTest(Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  /a: {get: {security: %s, responses: {'200': {description: ok}, '401': {description: no}}}}
                components:
                  securitySchemes:
                    basic: {type: http, scheme: basic}
                    a-token: {type: http, scheme: bearer}
                    key: {type: apiKey, in: header, name: X-Key}
                    inQuery: {type: apiKey, in: query, name: key}
                    inCookie: {type: apiKey, in: cookie, name: session}
                    open: {type: openIdConnect, openIdConnectUrl: https://example.com}
                    code: {type: oauth2, flows: {authorizationCode: {authorizationUrl: /a, tokenUrl: /t, scopes: {}}}}
                    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /oauth/token, scopes: {'read:all': r, write: w}}}}
                """.formatted(security)));
        List<RequestHeader> parsed = Arrays.stream(headers)
                .map(header -> RequestHeader.parse(header, environment))
                .toList();
        gate.server = Optional.of(new ServerSettings(
                base(),
                false,
                List.of(),
                false,
                OptionalDouble.empty(),
                GivenCredentials.of(environment, parsed),
                Optional.empty()));
        return gate;
    }

    private static Map<String, String> environment(String pairs) {
        return Arrays.stream(pairs.split(" "))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String carried(RecordedRequest request) {
        return List.of("Authorization", "X-Key", "Cookie").stream()
                        .filter(name -> request.getHeaders().get(name) != null)
                        .map(name -> name + ": " + request.getHeaders().get(name) + " ")
                        .collect(Collectors.joining())
                + request.getTarget().replaceFirst("[^?]*", "");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            [{basic: []}]             -> CONTRACT_AUTH_BASIC=user:password9   -> Authorization: Basic dXNlcjpwYXNzd29yZDk=
            [{a-token: []}]           -> CONTRACT_AUTH_A_TOKEN=bearer9        -> Authorization: Bearer bearer9
            [{key: []}]               -> CONTRACT_AUTH_KEY=secret9            -> X-Key: secret9
            [{inQuery: []}]           -> CONTRACT_AUTH_INQUERY=secret9        -> ?key=secret9
            [{inCookie: []}]          -> CONTRACT_AUTH_INCOOKIE=secret9       -> Cookie: session=secret9
            [{open: []}]              -> CONTRACT_AUTH_OPEN=bearer9           -> Authorization: Bearer bearer9
            [{code: []}]              -> CONTRACT_AUTH_CODE=bearer9           -> Authorization: Bearer bearer9
            [{oauth: []}]             -> CONTRACT_AUTH_OAUTH=client:secret9   -> Authorization: Bearer an-access-t0ken
            [{oauth: []}]             -> CONTRACT_AUTH_OAUTH=bearer9          -> Authorization: Bearer bearer9
            [{oauth: []}]             -> CONTRACT_API_KEY=bearer:9            -> Authorization: Bearer bearer:9
            [{key: []}]               -> CONTRACT_API_KEY=secret9             -> X-Key: secret9
            [{key: []}]               -> CONTRACT_API_KEY=other99 CONTRACT_AUTH_KEY=secret9 -> X-Key: secret9
            [{basic: []}, {a-token: []}] -> CONTRACT_AUTH_A_TOKEN=bearer9     -> Authorization: Bearer bearer9
            [{key: []}, {inQuery: []}]   -> CONTRACT_AUTH_INQUERY=secret9     -> ?key=secret9
            [{key: []}, {inCookie: []}]  -> CONTRACT_AUTH_INCOOKIE=secret9    -> Cookie: session=secret9
            [{key: [], inQuery: []}]  -> CONTRACT_AUTH_KEY=secret9 CONTRACT_AUTH_INQUERY=query99 -> X-Key: secret9 ?key=query99
            [{key: [], basic: []}, {a-token: []}] -> CONTRACT_AUTH_KEY=secret9 CONTRACT_AUTH_A_TOKEN=bearer9 -> Authorization: Bearer bearer9
            [{key: []}, {}]           -> ''                                   -> ''
            """)
    void theFirstAlternativeIsSentForWhichAllIsGiven(String security, String given, String expected) throws Exception {
        Map<String, String> environment = environment(given);
        Report report = gate(security, environment).run();
        assertThat(received)
                .anySatisfy(request -> assertThat(carried(request).strip()).isEqualTo(expected));
        assertThat(received).noneMatch(request -> carried(request).contains("contract-"));
        assertThat(report.operations().get(0).missingCredentials()).isNull();
        environment
                .values()
                .forEach(secret ->
                        assertThat(Leaks.of(secret, report.toString())).isFalse());
        assertThat(Leaks.of(TOKEN, report.toString())).isFalse();
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            [{key: []}]                  -> ''                         -> header x-key: CONTRACT_AUTH_KEY
            [{key: [], basic: []}]       -> CONTRACT_AUTH_KEY=secret9  -> header authorization: CONTRACT_AUTH_BASIC
            [{key: []}, {basic: []}]     -> CONTRACT_AUTH_CODE=bearer9 -> header x-key: CONTRACT_AUTH_KEY
            [{a-token: [], inQuery: []}] -> ''  -> header authorization: CONTRACT_AUTH_A_TOKEN and query key: CONTRACT_AUTH_INQUERY
            """)
    void aMissingVariableIsNamed(String security, String given, String missing) throws Exception {
        Report report = gate(security, environment(given)).run();
        assertThat(report.operations().get(0).missingCredentials()).isEqualTo(missing);
        assertThat(report.verdict().reasons().toString()).contains(missing);
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            [{basic: []}]   -> CONTRACT_AUTH_BASIC=user:password9 -> -u "$CONTRACT_AUTH_BASIC" '
            [{a-token: []}] -> CONTRACT_AUTH_A_TOKEN=bearer9 -> -H "authorization: Bearer $CONTRACT_AUTH_A_TOKEN" '
            [{a-token: []}] -> CONTRACT_API_KEY=bearer9      -> -H "authorization: Bearer $CONTRACT_API_KEY" '
            [{key: []}]     -> CONTRACT_AUTH_KEY=secret9     -> -H "x-key: $CONTRACT_AUTH_KEY" '
            [{inQuery: []}] -> CONTRACT_AUTH_INQUERY=secret9 -> ?key=$CONTRACT_AUTH_INQUERY"
            [{basic: []}, {inCookie: []}] -> CONTRACT_AUTH_INCOOKIE=secret9 -> -H "Cookie: session=$CONTRACT_AUTH_INCOOKIE" '
            [{oauth: []}]   -> CONTRACT_AUTH_OAUTH=client:secret9 -> -H "authorization: Bearer $(curl -s -u "$CONTRACT_AUTH_OAUTH" -d grant_type=client_credentials -d 'scope=read:all+write' 'http://
            """)
    void theCurlLineHasTheVariable(String security, String given, String expected) throws Exception {
        answer = request -> status(500);
        assertThat(gate(security, environment(given)).run().cases())
                .extracting(Report.Case::request)
                .filteredOn(line -> line != null)
                .anySatisfy(line -> assertThat(line).contains(expected));
    }

    @Test
    void aHeaderCanBeTheCredential() throws Exception {
        answer = request -> status(carried(request).isBlank() ? 401 : 500);
        Report report = gate(
                        "[{a-token: []}]", Map.of("MINE", "t0ken-of-mine"), "Authorization: Bearer ${MINE}", "X-T: 7")
                .run();
        assertThat(report.operations().get(0).missingCredentials()).isNull();
        assertThat(received).allMatch(request -> "7".equals(request.getHeaders().get("X-T")));
        assertThat(received.stream().map(SentCredentialsTest::carried).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("", "Authorization: Bearer t0ken-of-mine ");
        assertThat(report.cases())
                .extracting(Report.Case::request)
                .filteredOn(line -> line != null)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("-H \"authorization: Bearer $MINE\"", "-H 'X-T: 7'"));
        assertThat(Leaks.of("t0ken-of-mine", report.toString())).isFalse();
    }

    @Test
    void theTokenIsFetchedOnce() throws Exception {
        gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "cl ient:se cret9")).run();
        assertThat(exchanges).hasSize(1).allSatisfy(exchange -> {
            assertThat(exchange.getMethod()).isEqualTo("POST");
            assertThat(exchange.getHeaders().get("Authorization")).isEqualTo(Credentials.basic("cl+ient", "se+cret9"));
            assertThat(exchange.getBody().utf8()).isEqualTo("grant_type=client_credentials&scope=read%3Aall+write");
        });
    }

    @Test
    void theSecretIsSentInTheBodyToAServerThatDoesNotTakeItInAHeader() throws Exception {
        token = request -> request.getHeaders().get("Authorization") == null
                ? json("{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\"}")
                : status(401);
        gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "client:secret9")).run();
        assertThat(received).anyMatch(request -> carried(request).contains(TOKEN));
        assertThat(exchanges)
                .last()
                .satisfies(exchange ->
                        assertThat(exchange.getBody().utf8()).contains("&client_id=client&client_secret=secret9"));
    }

    @Test
    void aRejectedTokenIsRenewedOnce() throws Exception {
        AtomicInteger fetched = new AtomicInteger();
        AtomicInteger uses = new AtomicInteger();
        token = request -> json("{\"access_token\":\"" + TOKEN + fetched.incrementAndGet() + "\"}");
        // The first token is good for one request.
        answer = request -> status(
                carried(request).isBlank() || (carried(request).contains(TOKEN + "1") && uses.incrementAndGet() > 1)
                        ? 401
                        : 200);
        GateUnderTest gate = gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "client:secret9"));
        Files.writeString(
                gate.document,
                Files.readString(gate.document)
                        .replace(
                                "get: {",
                                "get: {parameters: [{name: n, in: query, schema: {type: integer, minimum: 1}}], "));
        gate.workers = 1;
        Report report = gate.run();
        assertThat(fetched).hasValue(2);
        assertThat(report.cases())
                .filteredOn(each -> each.kind().equals("valid"))
                .hasSizeGreaterThan(1)
                .extracting(Report.Case::status)
                .containsOnly(200);
    }

    @Test
    void aTokenThatIsNeverAcceptedIsNotRenewed() throws Exception {
        answer = request -> status(401);
        Report report = gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "client:secret9"))
                .run();
        assertThat(exchanges).hasSize(1);
        assertThat(report.verdict().headline()).contains("Not verified");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            400 -> {"error":"unauthorized_client","error_description":"no"} -> answered 400: unauthorized_client no. Check CONTRACT_AUTH_OAUTH (client_id:client_secret).
            401 -> {"error":"invalid_client"}      -> answered 401: invalid_client. Check
            500 -> <html>                          -> answered 500. Check
            302 -> {}                              -> answered 302. Check
            200 -> {}                              -> answered without a usable access_token
            200 -> {"access_token":"abc"}          -> answered without a usable access_token
            200 -> {"access_token":"a b c d e f"}  -> answered without a usable access_token
            200 -> not json                        -> answered without a usable access_token
            200 -> {"access_token":"abcdefgh","token_type":"mac"} -> gives tokens of the type mac, and only bearer is supported
            """)
    void anErrorOfTheTokenEndpointIsSaid(int status, String body, String said) throws Exception {
        token = request -> new MockResponse.Builder().code(status).body(body).build();
        GateUnderTest gate = gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "client:secret9"));
        assertThatThrownBy(gate::run)
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageStartingWith("Not verified: the token endpoint http://")
                .hasMessageContaining("/oauth/token of the security scheme oauth " + said)
                .hasMessageNotContaining("secret9");
        assertThat(received).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            http://elsewhere.invalid/token -> is an http URL, and would show the client secret to others; set CONTRACT_TOKEN_URL_OAUTH
            file:///etc/passwd             -> is not an http or https URL; set CONTRACT_TOKEN_URL_OAUTH
            """)
    void aTokenUrlThatIsNotSafeIsNotUsed(String url, String said) throws Exception {
        GateUnderTest gate = gate("[{oauth: []}]", Map.of("CONTRACT_AUTH_OAUTH", "client:secret9"));
        Files.writeString(gate.document, Files.readString(gate.document).replace("/oauth/token", url));
        assertThatThrownBy(gate::run)
                .isInstanceOf(TargetUnavailableException.class)
                .hasMessageContaining(said);
    }

    @Test
    void theTokenUrlCanBeReplaced() throws Exception {
        GateUnderTest gate = gate(
                "[{oauth: []}]",
                Map.of(
                        "CONTRACT_AUTH_OAUTH",
                        "client:secret9",
                        "CONTRACT_TOKEN_URL_OAUTH",
                        base() + "/../oauth/token"));
        Files.writeString(
                gate.document, Files.readString(gate.document).replace("/oauth/token", "https://elsewhere.invalid/"));
        gate.run();
        assertThat(received).anyMatch(request -> carried(request).contains(TOKEN));
    }
}
