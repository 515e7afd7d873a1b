package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestConformanceTest {
    private static final String OPERATION = """
            {security: [{key: []}],
             parameters: [{in: path, name: id, required: true, schema: {type: string}},
                          {in: query, name: q, schema: {type: string}},
                          {in: header, name: X-H, schema: {type: string}},
                          {in: header, name: User-Agent, schema: {type: string}},
                          {in: cookie, name: c, schema: {type: string}}],
             requestBody: {content: {application/json: {schema: {properties: {n: {type: integer}}}}}},
             responses: {}}""";

    private static final Map<String, String> PARAMETERS =
            Map.of("path id", "\"1\"", "query q", "\"b\"", "header X-H", "\"h\"", "cookie c", "\"d\"");

    private static final String REQUEST = """
            POST /a/1?q=b
            X-H: h
            Cookie: c=d
            X-Key: contract-key
            Content-Type: application/json

            {"n":1}""";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiterString = " => ", nullValues = "-", quoteCharacter = '`', textBlock = """
            POST => POST => -
            POST => PUT => method : PUT was sent, expected POST
            /a/1 => /a/2 => parameter : the path on the wire was /a/2, expected /a/1
            /a/1 => /b/1 => parameter : the path on the wire was /b/1, expected /a/1
            q=b => q=c => parameter /parameters/1/schema: query parameter q was "c" on the wire, expected "b"
            ?q=b => `` => parameter /parameters/1/schema: query parameter q was absent on the wire, expected "b"
            q=b => q=b&q=c => parameter /parameters/1/schema: query parameter q was "b", "c" on the wire, expected "b"
            q=b => q=b&x=1 => parameter : query parameter x was "1" on the wire, expected absent
            X-H: h => X-H: i => parameter /parameters/2/schema: header X-H was "i" on the wire, expected "h"
            X-H: h => User-Agent: own => parameter /parameters/2/schema: header X-H was absent on the wire, expected "h"
            X-H: h => X-H: h\\nUser-Agent: own => -
            X-H: h => X-H: h\\nX-Other: own => -
            c=d => c=e => parameter /parameters/4/schema: cookie c was "e" on the wire, expected "d"
            c=d => c=d; e=f => -
            X-Key: contract-key\\n => `` => security : x-key was not sent
            contract-key => stolen => security : x-key was not sent as the given key
            X-H: h => X-H: h\\nX-Other-Key: a => security : x-other-key was sent, but the operation does not declare it
            c=d => c=d; session=a => security : session was sent, but the operation does not declare it
            application/json => application/json; charset=utf-8 => -
            application/json => text/plain \
            => content-type /requestBody/content/application~1json: the body was sent as text/plain, expected application/json
            {"n":1} => { "n" : 1.0 } => -
            {"n":1} => {"n":2} \
            => body /requestBody/content/application~1json/schema: the body on the wire is not the planned one: {"n":1}
            {"n":1} => {"n":1 \
            => body /requestBody/content/application~1json/schema: the body on the wire is not the planned one: {"n":1}
            """)
    void aRequestDiffersFromThePlannedOne(String from, String to, @Nullable String violation) throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "'/a/{id}': {post: " + OPERATION + "}");
        String sent = REQUEST.replace(from.replace("\\n", "\n"), to.replace("\\n", "\n"));

        assertThat(violations(exchanges, exchanges.sending(PARAMETERS, "{\"n\":1}"), sent))
                .isEqualTo(violation == null ? List.of() : List.of(violation));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", nullValues = "-", textBlock = """
            planned => -
            own => parameter /parameters/0/schema: header User-Agent was "own" on the wire, expected "planned"
            """)
    void aPlannedUserAgentMustBeSent(String sent, @Nullable String violation) throws IOException {
        Exchanges exchanges = Exchanges.of(
                folder, "/a: {get: {parameters: [{in: header, name: User-Agent, schema: {type: string}}]}}");
        Case planned = exchanges.sending(Map.of("header User-Agent", "\"planned\""), null);

        assertThat(violations(exchanges, planned, "GET /a\nUser-Agent: " + sent))
                .isEqualTo(violation == null ? List.of() : List.of(violation));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            key     | /a                  | X-Key: contract-a                  | -
            basic   | /a                  | Authorization: Basic YTpi          | -
            basic   | /a                  | Authorization: Bearer contract-a   | security : authorization was not sent as the given key
            bearer  | /a                  | Authorization: Bearer contract-a   | -
            bearer  | /a                  | Authorization: Bearer stolen       | security : authorization was not sent as the given key
            bearer  | /a                  | Authorization: contract-a          | security : authorization was not sent as the given key
            custom  | /a                  | Authorization: ApiToken contract-a | -
            custom  | /a                  | Authorization: apitoken contract-a | -
            custom  | /a                  | Authorization: ApiToken stolen     | security : authorization was not sent as the given key
            token   | /a?token=contract-a | X: x                               | -
            token   | /a?token=stolen     | X: x                               | security : token was not sent as the given key
            token   | /a                  | X: x                               | security : token was not sent
            session | /a                  | Cookie: session=contract-a         | -
            session | /a                  | Cookie: session=stolen             | security : session was not sent as the given key
            session | /a                  | X: x                               | security : session was not sent
            """)
    void theDeclaredCredentialIsSent(String scheme, String target, String header, @Nullable String violation)
            throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {get: {security: [{" + scheme + ": []}]}}");

        assertThat(violations(exchanges, exchanges.sending(Map.of(), null), "GET " + target + "\n" + header))
                .isEqualTo(violation == null ? List.of() : List.of(violation));
    }

    @Test
    void aParameterWithTheNameOfAnotherCredentialIsAParameter() throws IOException {
        Exchanges exchanges = Exchanges.of(
                folder, "/a: {get: {security: [], parameters: [{in: query, name: token, schema: {type: string}}]}}");

        assertThat(violations(exchanges, exchanges.sending(Map.of("query token", "\"t\""), null), "GET /a?token=t"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            application/x-www-form-urlencoded | {"a":"b","n":1} | a=b&n=1   | -
            application/x-www-form-urlencoded | {"a":"b","n":1} | n=1.0&a=b | -
            application/x-www-form-urlencoded | {"a":"b","n":1} | a=c&n=1   | body
            application/x-www-form-urlencoded | {"a":"b","n":1} | a=b       | body
            multipart/form-data; boundary=x   | {"a":"b"}       | --x\\r\\nContent-Disposition: form-data; name="a"\\r\\n\\r\\nb\\r\\n--x--\\r\\n | -
            multipart/form-data; boundary=x   | {"a":"b"}       | --x\\r\\nContent-Disposition: form-data; name="a"\\r\\n\\r\\nc\\r\\n--x--\\r\\n | body
            multipart/form-data; boundary=x   | {"a":"b"}       | --x\\r\\nContent-Disposition: form-data; name="c"\\r\\n\\r\\nb\\r\\n--x--\\r\\n | body
            multipart/form-data               | {"a":"b"}       | a=b       | body
            text/plain                        | "b"             | b         | -
            text/plain                        | "b"             | c         | body
            application/json                  | {"n":"b"}       | {"n":"b"} | type
            """)
    void aBodyIsComparedInItsFormat(String mediaType, String planned, String sent, @Nullable String rule)
            throws IOException {
        String declared = mediaType.replaceFirst(";.*", "");
        Exchanges exchanges = Exchanges.of(
                folder,
                "/a: {post: {requestBody: {content: {" + declared
                        + ": {schema: {properties: {n: {type: integer}}}}}}}}");
        String request = "POST /a\nContent-Type: " + mediaType + "\n\n"
                + sent.replace("\\r", "\r").replace("\\n", "\n");

        assertThat(check(exchanges, exchanges.sending(Map.of(), planned), request))
                .extracting(Violation::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {requestBody: {content: {application/json: {schema: {}}}}} \
            => body /requestBody/content/application~1json/schema: a body was sent, but none was planned
            {responses: {}} => body : a body was sent, but the document does not describe one
            """)
    void aBodyThatIsNotPlannedIsAViolation(String operation, String violation) throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {post: " + operation + "}");
        Case planned = exchanges.sending(Map.of(), null);

        assertThat(violations(exchanges, planned, "POST /a\nContent-Type: application/json\n\n{}"))
                .containsExactly(violation);
        assertThat(violations(exchanges, planned, "POST /a")).isEmpty();
    }

    @Test
    void aRequestThatIsNotSentIsAViolation() throws IOException {
        Exchanges exchanges = Exchanges.of(folder, "/a: {get: {responses: {}}}");
        Exchange unsent = new Exchange(exchanges.sending(Map.of(), null), null, null, null, "no method", null);

        assertThat(exchanges.texts(new RequestConformance(exchanges.schemas()).check(unsent)))
                .containsExactly("sent : nothing was sent: no method");
    }

    private static List<String> violations(Exchanges exchanges, Case planned, String request) {
        return exchanges.texts(check(exchanges, planned, request));
    }

    private static List<Violation> check(Exchanges exchanges, Case planned, String request) {
        return new RequestConformance(exchanges.schemas())
                .check(new Exchange(planned, Exchanges.request(request), null, null, null, null));
    }
}
