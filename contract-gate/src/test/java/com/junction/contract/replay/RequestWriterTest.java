package com.junction.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.CaseKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes requests as OpenAPI describes them: the table of "Style Values", bodies, credentials. */
class RequestWriterTest {
    private static final String OBJECT = "{\"x\":1,\"y\":\"a b\"}";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private Contract contract(String operation, String components) throws IOException {
        return Contract.read(Files.writeString(
                folder.resolve("document.yaml"),
                "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {'/a/{p}': {post: " + operation + "}}\n"
                        + components));
    }

    private Request write(Contract contract, String key, String value, String body) {
        ContractOperation operation = contract.operations().get(0);
        Map<String, JsonNode> parameters = key.startsWith("path ")
                ? Map.of("path p", JSON.readTree(value))
                : Map.of("path p", JSON.readTree("\"v\""), key, JSON.readTree(value));
        Case planned = new Case(
                operation,
                CaseKind.VALID,
                "",
                operation.method(),
                parameters,
                body.isEmpty() ? null : JSON.readTree(body),
                Map.of(),
                Optional.of(200));
        return new RequestWriter().write(planned, "http://localhost/");
    }

    private static String parameter(String in, String style) {
        String name = in.equals("path") ? "p" : "n";
        return "{parameters: [{name: " + name + ", in: " + in + ", required: true, " + style
                + "schema: {}}], responses: {'200': {description: ok}}}";
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "query | | \"a b\" | /a/v?n=a%20b",
                "query | | [1,2] | /a/v?n=1&n=2",
                "query | explode: false, | [1,2] | /a/v?n=1,2",
                "query | explode: false, style: spaceDelimited, | [1,2] | /a/v?n=1%202",
                "query | explode: false, style: pipeDelimited, | [1,2] | /a/v?n=1%7C2",
                "query | style: deepObject, | OBJECT | /a/v?n%5Bx%5D=1&n%5By%5D=a%20b",
                "query | | OBJECT | /a/v?x=1&y=a%20b",
                "query | explode: false, | OBJECT | /a/v?n=x,1,y,a%20b",
                "path | | \"a/b\" | /a/a%2Fb",
                "path | | [1,2] | /a/1,2",
                "path | explode: true, | OBJECT | /a/x=1,y=a%20b",
                "path | style: label, | [1,2] | /a/.1,2",
                "path | style: label, explode: true, | [1,2] | /a/.1.2",
                "path | style: matrix, | [1,2] | /a/;p=1,2",
                "path | style: matrix, explode: true, | [1,2] | /a/;p=1;p=2",
                "path | style: matrix, explode: true, | OBJECT | /a/;x=1;y=a%20b",
                // Null, and lists and objects of nulls, are undefined (RFC 6570, section 2.3).
                "query | | [\"a\",null,1] | /a/v?n=a&n=1",
                "query | | [null] | /a/v",
                "query | | [] | /a/v",
                "query | | null | /a/v",
                "query | explode: false, | [\"a\",null] | /a/v?n=a",
                "query | explode: false, | [null] | /a/v",
                "query | explode: false, | [] | /a/v",
                "query | explode: false, | {\"x\":null} | /a/v",
                "query | explode: false, | {\"x\":null,\"y\":1} | /a/v?n=y,1",
                "query | | {\"x\":null,\"y\":1} | /a/v?y=1",
                "query | style: deepObject, | {\"x\":null} | /a/v",
                "path | | [1,null,2] | /a/1,2",
            })
    void stylesInTheUrl(String in, String style, String value, String target) throws Exception {
        Contract contract = contract(parameter(in, style == null ? "" : style), "");
        Request request =
                write(contract, in + " " + (in.equals("path") ? "p" : "n"), value.replace("OBJECT", OBJECT), "");

        assertThat(request.url().toString()).isEqualTo("http://localhost" + target);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "header | | [1,2] | n | 1,2",
                "header | | OBJECT | n | x,1,y,a b",
                "header | explode: true, | OBJECT | n | x=1,y=a b",
                "cookie | | \"a b\" | Cookie | n=a%20b",
                "header | | [1,null] | n | 1",
                "header | | [null] | n |",
                "header | | [] | n |",
                "header | explode: true, | {\"x\":null,\"y\":1} | n | y=1",
                "cookie | | [1,null,2] | Cookie | n=1%2C2",
                "cookie | | [null] | Cookie |"
            })
    void stylesInHeaders(String in, String style, String value, String header, String text) throws Exception {
        Contract contract = contract(parameter(in, style == null ? "" : style), "");
        Request request = write(contract, in + " n", value.replace("OBJECT", OBJECT), "");

        assertThat(request.header(header)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/json | {\"a\":[1]} | {\"a\":[1]}",
                "application/vnd.x+json | [] | []",
                "application/x-www-form-urlencoded | {\"a\":\"x&y\",\"b\":[1,2],\"c\":{\"d\":1}} | a=x%26y&b=1&b=2&c=%7B%22d%22%3A1%7D",
                "application/x-www-form-urlencoded | {\"a\":[1,null],\"b\":[],\"c\":{\"d\":null},\"e\":null} | a=1&c=%7B%22d%22%3Anull%7D",
                "text/plain | \"text\" | text"
            })
    void bodies(String mediaType, String value, String text) throws Exception {
        Contract contract = contract(
                "{requestBody: {content: {" + mediaType + ": {schema: {}}}}, responses: {'200': {description: ok}}}",
                "");
        Request request = write(contract, "path p", "\"v\"", value);
        Buffer sent = new Buffer();
        assertThat(request.body()).isNotNull();
        request.body().writeTo(sent);

        assertThat(sent.readUtf8()).isEqualTo(text);
        assertThat(String.valueOf(request.body().contentType())).startsWith(mediaType);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "explode: false | [1,2] | a=1%2C2",
                "explode: false | [1,null] | a=1",
                "explode: false | \"b\" | a=b",
                "explode: true | [1,2] | a=1&a=2",
                "style: form | [1,2] | a=1&a=2",
                "style: form | {\"b\":1} | a=%7B%22b%22%3A1%7D",
                "style: deepObject | {\"b\":[1,2]} | a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D=2",
                "style: deepObject | \"b\" | a=b",
                "contentType: application/json | {\"b\":1} | a=%7B%22b%22%3A1%7D",
            })
    void fieldsOfForms(String encoding, String value, String text) throws Exception {
        Contract contract = contract(
                "{requestBody: {content: {application/x-www-form-urlencoded: {schema: {}, encoding: {a: {" + encoding
                        + "}}}}}, responses: {'200': {description: ok}}}",
                "");
        Request request = write(contract, "path p", "\"v\"", "{\"a\":" + value + "}");
        Buffer sent = new Buffer();
        assertThat(request.body()).isNotNull();
        request.body().writeTo(sent);

        assertThat(sent.readUtf8()).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a: {type: array} | [1,null,2] | 1 2",
                "a: {type: array} | [null] | ''",
                "a: {type: string, items: {format: binary}} | \"b\" | b",
                "a: {type: [string, 'null']} | null | ''",
                "a: {} | [1,null] | [1,null]",
            })
    void partsOfForms(String properties, String value, String texts) throws Exception {
        Contract contract = contract(
                "{requestBody: {content: {multipart/form-data: {schema: {properties: {" + properties
                        + "}}}}}, responses: {'200': {description: ok}}}",
                "");
        Request request = write(contract, "path p", "\"v\"", "{\"a\":" + value + "}");
        List<String> sent = new ArrayList<>();
        if (request.body() instanceof MultipartBody multipart) {
            for (MultipartBody.Part part : multipart.parts()) {
                Buffer text = new Buffer();
                part.body().writeTo(text);
                assertThat(part.body().contentType()).isNull();
                sent.add(text.readUtf8());
            }
        }

        assertThat(String.join(" ", sent)).isEqualTo(texts.equals("''") ? "" : texts);
    }

    @Test
    void theFirstOfTheDeclaredCredentialsAreSentWhereTheyBelong() throws Exception {
        Contract contract = contract(
                "{security: [{key: [], cookie: [], basic: []}, {}], responses: {'200': {description: ok}}}",
                "components: {securitySchemes: {key: {type: apiKey, in: query, name: k}, cookie: {type: apiKey, in:"
                        + " cookie, name: c}, basic: {type: http, scheme: Basic}}}");
        Request request = write(contract, "path p", "\"v\"", "");

        assertThat(request.url().queryParameter("k")).isEqualTo("contract-k");
        assertThat(request.header("Cookie")).isEqualTo("c=contract-c");
        assertThat(request.header("Authorization")).startsWith("Basic ");
    }
}
