package com.junction.contract.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.CaseKind;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsTest {
    private static final String KEY = "sk_planted_77a0";

    @TempDir
    private Path folder;

    private Contract contract;

    @BeforeEach
    void readTheDocument() throws IOException {
        contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                security: [{key: []}]
                paths:
                  /things/{id}:
                    get:
                      parameters:
                        - {name: id, in: path, required: true, schema: {type: integer}}
                        - {name: kind, in: query, schema: {type: string, enum: [a, b]}}
                        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                        - {name: sizes, in: query, explode: false, schema: {type: array, items: {type: integer}}}
                        - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {n: {type: number}}}}
                        - {name: X-Since, in: header, schema: {type: string}}
                        - {name: session, in: cookie, schema: {type: string}}
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  /things:
                    post:
                      requestBody:
                        required: true
                        content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Thing'}}}
                      responses: {'204': {description: ok}}
                  /files:
                    post:
                      requestBody: {content: {multipart/form-data: {schema: {type: object}}}}
                      responses: {'204': {description: ok}}
                  /labels/{id}:
                    get:
                      parameters: [{name: id, in: path, style: label, required: true, schema: {type: integer}}]
                      responses: {'204': {description: ok}}
                components:
                  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
                  schemas:
                    Thing:
                      type: object
                      properties:
                        size: {type: integer}
                        names: {type: array, items: {type: string}}
                        token: {type: string, format: uuid}
                """));
    }

    private Recordings read(String method, String target, String headers, String sent, int status, String received)
            throws IOException {
        Path recordings = Files.createDirectories(folder.resolve("recordings"));
        Files.writeString(recordings.resolve("a.har"), """
                {"log":{"version":"1.2","creator":{"name":"t","version":"1"},"entries":[{
                  "startedDateTime":"2026-03-01T12:00:00.000Z","time":1,
                  "request":{"method":"%s","url":"https://api.example/v1%s","httpVersion":"h2","cookies":[],"queryString":[],
                    "headers":[%s],"headersSize":-1,"bodySize":-1%s},
                  "response":{"status":%d,"statusText":"","httpVersion":"h2","cookies":[],"redirectURL":"","headersSize":-1,
                    "headers":[{"name":"content-type","value":"application/json"},{"name":"content-encoding","value":"br"}],
                    "bodySize":-1,"content":%s},
                  "cache":{},"timings":{"send":0,"wait":1,"receive":0}}]}}
                """.formatted(method, target, headers, sent, status, received));
        return Recordings.read(RecordingSettings.of(recordings), contract, new JsonSchemas(contract));
    }

    private static String header(String name, String value) {
        return "{\"name\":\"" + name + "\",\"value\":\"" + value + "\"}";
    }

    private static String content(String text) {
        return "{\"size\":1,\"mimeType\":\"application/json\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}";
    }

    @Test
    void aRequestIsReadBackAsTheCaseThatItIs() throws IOException {
        Recordings recordings = read(
                "GET",
                "/things/7?kind=a&tags=x&tags=y&sizes=1,2&filter%5Bn%5D=1.5",
                header(":authority", "api.example") + "," + header("x-key", KEY) + "," + header("x-since", "now") + ","
                        + header("cookie", "other=1; session=s%20t"),
                "",
                200,
                content("{\"size\":1}"));

        assertThat(recordings.notes()).isEmpty();
        Recorded recorded = recordings.entries().get(0);
        assertThat(recorded.recorded().parameters())
                .hasToString("{path id=7, query kind=\"a\", query tags=[\"x\",\"y\"], query sizes=[1,2], "
                        + "query filter={\"n\":1.5}, header X-Since=\"now\", cookie session=\"s t\"}");
        assertThat(recorded.recorded().kind()).isEqualTo(CaseKind.VALID);
        assertThat(recorded.recorded().label()).isEqualTo("recorded: a.har entry 1");
        assertThat(recorded.again().label()).isEqualTo("sent again: a.har entry 1");
        assertThat(recorded.again().headers()).containsEntry("Prefer", "code=200");
        assertThat(recorded.request().target()).startsWith("/things/7?kind=a");
        assertThat(recorded.request().headers().names()).doesNotContain(":authority");
        assertThat(recorded.response().headers().names()).doesNotContain("content-encoding");
        assertThat(recorded.unjudged()).isNull();
        assertThat(recordings.toString()).doesNotContain(KEY);
    }

    @Test
    void aFormIsReadBackFromItsFields() throws IOException {
        String fields = ",\"postData\":{\"mimeType\":\"application/x-www-form-urlencoded\",\"params\":["
                + "{\"name\":\"size\",\"value\":\"3\"},{\"name\":\"names\",\"value\":\"a b\"},{\"name\":\"names\",\"value\":\"c\"}]}";
        Recorded recorded = read("POST", "/things", "", fields, 204, "{\"size\":0}")
                .entries()
                .get(0);
        assertThat(recorded.recorded().body()).hasToString("{\"size\":3,\"names\":[\"a b\",\"c\"]}");
        assertThat(recorded.request().headers().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/things/7?kind=c", "/things/seven", "/things/7?filter%5Bn%5D=x"})
    void aRequestThatTheDocumentForbidsIsOneToBeRefused(String target) throws IOException {
        Recorded recorded =
                read("GET", target, "", "", 200, content("{}")).entries().get(0);
        assertThat(recorded.recorded().kind()).isEqualTo(CaseKind.INVALID);
        assertThat(recorded.again().headers()).isEmpty();
        assertThat(recorded.again().status()).isEmpty();
    }

    @Test
    void aBodyInBase64IsRead() throws IOException {
        Recorded recorded = read(
                        "GET",
                        "/things/7",
                        "",
                        "",
                        200,
                        "{\"size\":2,\"mimeType\":\"application/json\",\"encoding\":\"base64\",\"text\":\"e30=\"}")
                .entries()
                .get(0);
        assertThat(recorded.response().body()).isEqualTo("{}");
    }

    @Test
    void aHiddenValueThatItsSchemaForbidsIsNotJudged() throws IOException {
        Recorded recorded = read("GET", "/things/7", "", "", 200, content("{\"token\":\"hidden\"}"))
                .entries()
                .get(0);
        assertThat(recorded.unjudged()).isEqualTo("a hidden value cannot be judged by its schema");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /other   | 200 | a.har entry 1: the document has no operation GET /v1/other",
                "POST | /files   | 204 | a.har entry 1: multipart bodies cannot be read",
                "GET  | /labels/.7 | 204 | a.har entry 1: the parameter id has a style that cannot be read",
                "GET  | /things/7 | 0  | a.har entry 1: there is no response"
            })
    void whatCannotBeReadBackIsSaid(String method, String target, int status, String note) throws IOException {
        String sent =
                method.equals("POST") ? ",\"postData\":{\"mimeType\":\"multipart/form-data\",\"text\":\"x\"}" : "";
        Recordings recordings = read(method, target, "", sent, status, content("{}"));
        assertThat(recordings.entries()).isEmpty();
        assertThat(recordings.notes()).containsExactly(note);
    }

    @Test
    void aHeaderThatHttpDoesNotAllowIsSaidAndNotQuoted() throws IOException {
        assertThat(read("GET", "/things/7", header("x-k ey", KEY), "", 200, content("{}")))
                .hasToString("Recordings[entries=[], notes=[a.har entry 1: it has a header that HTTP does not allow]]");
    }

    @Test
    void aBodyThatIsNotInBase64IsSaid() throws IOException {
        assertThat(read("GET", "/things/7", "", "", 200, "{\"encoding\":\"base64\",\"text\":\"a\"}")
                        .notes())
                .containsExactly("a.har entry 1: its body is not in Base64");
    }

    @Test
    void anEntryThatIsNullIsSaid() throws IOException {
        Path recordings = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(recordings.resolve("e.har"), "{\"log\":{\"entries\":[null]}}");
        assertThat(Recordings.read(RecordingSettings.of(recordings), contract, new JsonSchemas(contract))
                        .notes())
                .containsExactly("e.har entry 1: it is null");
    }

    @Test
    void aFileThatIsNoHarIsNamedAndNotQuoted() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("b.har"), "{\"log\": " + KEY);
        assertThatThrownBy(() -> Recordings.read(RecordingSettings.of(broken), contract, new JsonSchemas(contract)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(broken.resolve("b.har") + ": this is not a HAR file");
    }
}
