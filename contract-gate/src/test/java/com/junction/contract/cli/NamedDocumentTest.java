package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import com.junction.contract.secret.Secrets;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The document may have a URL. */
class NamedDocumentTest {
    private final MockWebServer server = new MockWebServer();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... arguments) {
        CommandLine command = ContractGate.commandLine(new Secrets());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    @Test
    void aDocumentIsLoadedOnceAndWithoutCredentials() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .body("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"E\", \"version\": \"1\"}, \"paths\": {}}")
                .build());
        String url = server.url("/docs/openapi.json?v=1").toString();
        assertThat(run("--spec=" + url, "--report", folder.toString())).isZero();
        Report report = ReportFiles.read(folder, Long.MAX_VALUE);
        assertThat(report.settings().document()).isEqualTo("openapi.json");
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isNull();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            404 -> ''             -> the server answers with status 404
            302 -> ''             -> redirects are not followed; use that address
            200 -> '{"a"'         -> is not YAML or JSON
            200 -> 'a: b'         -> is not an OpenAPI document
            200 -> 'swagger: "2.0"' -> convert it
            200 -> '{openapi: 3.1.0, info: {title: E, version: "1"}, paths: {/a: {$ref: other.yaml}}}' -> From a URL, only the document itself is loaded
            200 -> '{openapi: 3.1.0, info: {title: E, version: "1"}, paths: {/a: {$ref: "../other.yaml"}}}' -> leads out of the folder
            200 -> '{openapi: 3.1.0, info: {title: E, version: "1"}, paths: {/a: {$ref: "http://localhost/b.yaml"}}}' -> nothing is loaded from the network
            """)
    void whatCannotBeLoadedIsSaid(int status, String body, String said) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Location", "/other")
                .body(body)
                .build());
        String url = server.url("/docs/openapi.yaml").toString();
        assertThat(run("--spec=" + url)).isEqualTo(2);
        assertThat(err.toString()).contains(url, said).doesNotContain("contract-spec", "Exception", "\tat ");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aDocumentThatIsTooLargeIsNotLoaded() {
        server.enqueue(new MockResponse.Builder().body("a".repeat(2000)).build());
        assertThat(run("--spec=" + server.url("/a.yaml"), "--limits=size=1000")).isEqualTo(2);
        assertThat(err.toString()).contains("/a.yaml", "size");
    }
}
