package com.junction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.contract.document.Contract;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.document.InvalidDocumentException;
import com.junction.document.ReadingOptions;
import com.junction.retrofit.generator.document.Document;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** References may lead only to files below the folder of the document, unless an option allows more. */
class ReferencesTest {
    private static final String SCHEMA = "{\"type\": \"string\"}";
    private static final PlanSettings PLANNING = new PlanSettings(5, PlanSettings.DEFAULT_SEED, "");

    @TempDir
    Path folder;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String host;
    private Path api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host = "127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            if (path.startsWith("/redirect")) {
                exchange.getResponseHeaders().add("Location", "http://" + host + "/elsewhere.json");
                exchange.sendResponseHeaders(302, -1);
            } else {
                String body = path.endsWith("api.json")
                        ? document("{\"$ref\": \"" + exchange.getRequestURI().getQuery() + "\"}")
                        : SCHEMA;
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        Files.writeString(folder.resolve("secret.json"), SCHEMA);
        api = Files.createDirectory(folder.resolve("api"));
        Files.createDirectory(api.resolve("parts"));
        Files.writeString(api.resolve("parts").resolve("part.json"), "{\"$ref\": \"../own.json\"}");
        Files.writeString(api.resolve("own.json"), SCHEMA);
        Files.createSymbolicLink(api.resolve("link.json"), folder.resolve("secret.json"));
        Files.createSymbolicLink(api.resolve("up"), folder);
        Files.createSymbolicLink(api.resolve("inside.json"), api.resolve("own.json"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String document(String schema) {
        return """
                {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"operationId": "a",
                "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": %s}}}}}}}}
                """.formatted(schema);
    }

    private Path write(String schema) throws IOException {
        return Files.writeString(api.resolve("api.json"), document(schema));
    }

    private String refusal(Path file) {
        Throwable generator = catchThrowable(() -> Document.read(file.toString()));
        Throwable gate = catchThrowable(() -> Contract.read(file));
        assertThat(generator).isInstanceOf(InvalidDocumentException.class);
        assertThat(gate).isInstanceOf(InvalidDocumentException.class);
        String place = "cannot follow the reference to";
        assertThat(String.valueOf(gate.getMessage()).replaceAll(place + ".*", place))
                .isEqualTo(String.valueOf(generator.getMessage()).replaceAll("(?s)" + place + ".*", place));
        return String.valueOf(generator.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../secret.json               | leads out of the folder of the document",
                "../api/../secret.json        | leads out of the folder of the document",
                "parts/../../secret.json      | leads out of the folder of the document",
                "%2e%2e/secret.json           | leads out of the folder of the document",
                "%2E%2E%2Fsecret.json         | leads out of the folder of the document",
                "..%2fsecret.json             | leads out of the folder of the document",
                "../no-such-file.json         | leads out of the folder of the document",
                "no-such-folder/../../x.json  | leads out of the folder of the document",
                "link.json                    | leads out of the folder of the document",
                "up/secret.json               | leads out of the folder of the document",
                "up/no-such-file.json         | leads out of the folder of the document",
                "/etc/passwd                  | absolute paths are never followed",
                "%2fetc%2fpasswd              | absolute paths are never followed",
                "\\\\host\\share\\x.json      | absolute paths are never followed",
                "file:///etc/passwd           | file: URLs are never followed",
                "file:secret.json             | file: URLs are never followed",
                "FILE:///etc/passwd           | file: URLs are never followed",
                "jar:http://HOST/a.jar!/x     | jar: URLs are never followed",
                "ftp://HOST/x.json            | ftp: URLs are never followed",
                "classpath:x.json             | classpath: URLs are never followed",
                "http://HOST/x.json           | the host HOST is not allowed",
                "HTTP://HOST/x.json#/a        | the host HOST is not allowed",
                "' http://HOST/x.json'        | the host HOST is not allowed",
                "https://HOST/x.json          | the host HOST is not allowed",
                "//HOST/x.json                | URLs are never followed",
            })
    void isNotFollowed(String reference, String why) throws IOException {
        String named = reference.replace("HOST", host);
        Path file = write("{\"$ref\": \"" + named.replace("\\", "\\\\") + "\"}");
        assertThat(refusal(file))
                .startsWith(file + " at #/paths/~1a/get/responses/200/content/application~1json/schema: cannot follow")
                .contains(why.replace("HOST", host));
        assertThat(requests).isEmpty();
    }

    /** Such a reference is rejected even in unused places, because other tools read those too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"string\", \"not\": {\"$ref\": \"URL\"}}",
                "{\"type\": \"object\", \"properties\": {\"example\": {\"$ref\": \"URL\"}}}",
                "{\"type\": \"object\", \"properties\": {\"properties\": {\"properties\": {\"a\": {\"$ref\": \"URL\"}}}}}",
                "{\"$defs\": {\"default\": {\"$ref\": \"URL\"}}}",
                "{\"oneOf\": [{\"type\": \"object\"}], \"discriminator\": {\"propertyName\": \"a\", \"mapping\": {\"b\": \"URL\"}}}",
                "{\"$ref\": \"parts/deep.json\"}",
            })
    void isNotFollowedFromAnywhere(String schema) throws IOException {
        String url = "http://" + host + "/x.json";
        Files.writeString(api.resolve("parts").resolve("deep.json"), "{\"items\": {\"$ref\": \"" + url + "\"}}");
        assertThat(refusal(write(schema.replace("URL", url)))).contains("the host " + host + " is not allowed");
        assertThat(requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.json", "./own.json", "parts/part.json", "inside.json", "own.json#", "up/api/own.json"})
    void isFollowedBelowTheFolder(String reference) throws IOException {
        Path file = write("{\"$ref\": \"" + reference + "\"}");
        Document.read(file.toString());
        assertThat(Planner.plan(Contract.read(file), PLANNING).cases()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/stdin", "/proc/self", "FOLDER"})
    void onlyRegularFilesAreRead(String special) {
        Path file = Path.of(special.replace("FOLDER", folder.toString()));
        Throwable generator = catchThrowable(() -> Document.read(file.toString()));
        Throwable gate = catchThrowable(() -> Contract.read(file));
        assertThat(generator).hasMessage(file + ": is not a regular file");
        assertThat(gate).hasMessage(String.valueOf(generator.getMessage()));
    }

    @Test
    void anotherRootCanBeNamed() throws IOException {
        Path file = write("{\"$ref\": \"../secret.json\"}");
        Document.read(file.toString(), ReadingOptions.parse("", folder.toString(), ""));
        Contract.read(file, ReadingOptions.parseOffline("", folder.toString()));
    }

    @Test
    void aHostCanBeAllowed() throws IOException {
        Path file = write("{\"$ref\": \"http://" + host + "/x.json\"}");
        Document.read(file.toString(), ReadingOptions.parse("", "", host));
        assertThat(requests).containsExactly("/x.json");
    }

    @Test
    void anAllowedHostDoesNotLeadToAnother() throws IOException {
        Path file = write("{\"$ref\": \"http://" + host + "/redirect.json\"}");
        Document document = Document.read(file.toString(), ReadingOptions.parse("", "", host));
        assertThat(catchThrowable(() -> document.root()
                        .get("paths")
                        .get("/a")
                        .get("get")
                        .get("responses")
                        .get("200")
                        .get("content")
                        .get("application/json")
                        .resolve("schema")))
                .hasMessageContaining("the server redirects to another address");
        assertThat(requests).doesNotContain("/elsewhere.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "part.json              | ",
                "http://HOST/v1/x.json  | ",
                "../secret.json         | is not allowed",
                "/secret.json           | is not allowed",
                "..%2fsecret.json       | is not allowed",
                "%2e%2e/secret.json     | is not allowed",
                "http://localhost/x     | the host localhost is not allowed",
                "//localhost/x          | the host localhost is not allowed",
                "file:///etc/passwd     | file: URLs are never followed",
            })
    void aDocumentAtAUrlHasItsOwnFolder(String reference, String why) {
        String url = "http://" + host + "/v1/api.json?"
                + reference.replace("HOST", host).replace("%", "%25");
        Throwable refusal = catchThrowable(() -> Document.read(url));
        if (why == null) {
            assertThat(refusal).isNull();
            assertThat(requests).hasSize(2);
        } else {
            assertThat(refusal).hasMessageContaining(why);
            assertThat(requests).hasSize(1);
        }
    }

    /** Text that contains an address is not a reference: no reader rejects or loads it. */
    @Test
    void whatIsNoReferenceIsNotLoaded() throws IOException {
        String url = "http://" + host + "/x.json";
        String reference = "{\"$ref\": \"" + url + "\"}";
        Path file = Files.writeString(
                api.resolve("api.json"), """
                {"openapi": "3.1.0", "jsonSchemaDialect": "URL", "$self": "URL",
                "info": {"title": "T", "version": "1", "termsOfService": "URL", "contact": {"url": "URL"}},
                "externalDocs": {"url": "URL"}, "servers": [{"url": "URL"}], "x-a": REF, "x-b": {"a": [REF]},
                "paths": {"/a": {"get": {"operationId": "a", "x-a": REF, "parameters": [
                    {"in": "query", "name": "p", "schema": {"type": "object"}, "examples": {"e": {"externalValue": "URL"}}}],
                "responses": {"200": {"description": "ok",
                "links": {"l": {"operationRef": "URL", "parameters": {"a": "URL"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"},
                "examples": {"e": {"value": REF}, "f": {"externalValue": "URL"}}}}}}}}},
                "components": {"schemas": {"S": {"$id": "URL", "$schema": "URL", "$anchor": "a", "$dynamicRef": "URL#a",
                "default": REF, "example": REF, "examples": [{"value": REF}], "enum": [REF, "a"], "x-a": REF,
                "externalDocs": {"url": "URL"}, "xml": {"namespace": "URL"}, "contentMediaType": "URL",
                "properties": {"a": {"const": REF}}}},
                "securitySchemes": {"o": {"type": "openIdConnect", "openIdConnectUrl": "URL"}}}}
                """.replace("REF", reference).replace("URL", url));
        Document.read(file.toString());
        assertThat(requests).isEmpty();
        Contract contract = Contract.read(file);
        assertThat(requests).isEmpty();
        assertThat(Planner.plan(contract, PLANNING).served().toString()).doesNotContain("\"$ref\":\"http");
        assertThat(requests).isEmpty();
        contract.problems();
        assertThat(requests).isEmpty();
        // Swagger Parser must not load it either.
        ClientOptInput input = new CodegenConfigurator()
                .setGeneratorName("retrofit-moshi")
                .setInputSpec(file.toString())
                .setOutputDir(folder.resolve("out").toString())
                .setValidateSpec(false)
                .setAdditionalProperties(Map.of())
                .toClientOptInput();
        new DefaultGenerator().opts(input).generate();
        assertThat(requests).isEmpty();
        try (Stream<Path> written = Files.walk(folder.resolve("out"))) {
            assertThat(written).anyMatch(path -> path.toString().endsWith(".java"));
        }
    }
}
