package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.credential.ApiKey;
import com.junction.contract.output.Output;
import com.junction.contract.render.ConsoleReport;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import com.junction.contract.secret.Encodings;
import com.junction.contract.secret.Leaks;
import com.junction.contract.server.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the gate against a server that repeats the key at every place of HTTP, in every encoding. */
class ReflectedKeyTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Reflected, version: '1'}
            security: [{key: []}]
            paths:
            %s
            components:
              securitySchemes:
                key: %s
              schemas:
                Thing:
                  type: object
                  required: [id, name]
                  additionalProperties: {type: integer}
                  properties:
                    id: {type: integer}
                    name: {type: string, maxLength: 3}
                    status: {enum: [on, off]}
            """;
    private static final String OPERATION = """
              /things/%d:
                get:
                  parameters: [{name: q, in: query, schema: {type: integer}}]
                  responses:
                    '200':
                      description: ok
                      headers: {X-Count: {required: true, schema: {type: integer}}}
                      content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}
            """;

    private final List<UnaryOperator<String>> forms =
            List.copyOf(Encodings.all().values());
    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    private void serve(String key) {
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    threads.execute(() -> answer(socket, key));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void answer(Socket socket, String key) {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int octet = in.read();
                if (octet < 0) {
                    return;
                }
                head.append((char) octet);
            }
            out.write(answer(requests.getAndIncrement(), key).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A response that has the key in one encoding at all possible places. */
    private String answer(int number, String key) {
        String form = forms.get(number % forms.size()).apply(key);
        String line = form.replaceAll("[\\r\\n]", "");
        String token = line.replaceAll("[^A-Za-z0-9!#$%&'*+.^_`|~-]", "");
        String quoted = form.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r\n", "\\r\\n");
        String body = switch (number / forms.size() % 6) {
            case 0 ->
                "{\"id\":\"" + quoted + "\",\"name\":\"" + quoted + "\",\"status\":\"" + quoted + "\",\"" + quoted
                        + "\":true}";
            case 1 -> "{\"id\":" + quoted + ",\"name\":\"a\"}";
            case 2 -> "<html><body title='" + form + "'>" + form + "</body></html>";
            case 3 -> "<?xml version=\"1.0\"?><a " + token + "=\"" + form + "\"><![CDATA[" + form + "]]></a>";
            case 4 -> form;
            default -> "{\"id\":1,\"name\":\"" + quoted.substring(0, Math.max(1, quoted.length() - 2));
        };
        String type = number % 7 == 0
                ? "text/x-" + token
                : number % 5 == 0 ? "text/html; charset=" + line : "application/json";
        int status = number % 4 == 0 ? 200 : number % 4 == 1 ? 302 : number % 4 == 2 ? 401 : 500;
        return "HTTP/1.1 " + status + " " + line + "\r\nContent-Type: " + type + "\r\nX-Echo: " + line + "\r\nX-Count: "
                + line + "\r\n" + (token.isEmpty() ? "X" : token) + ": 1\r\nX-"
                + token.toLowerCase(java.util.Locale.ROOT)
                + ": " + line + "\r\nLocation: https://" + token + "@example.org/" + line + "?a=" + line + "#" + line
                + "\r\nSet-Cookie: a=" + line + "; Path=/" + line + "\r\nWWW-Authenticate: Bearer realm=\"" + line
                + "\"\r\nTrailer: X-Trailer\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                + Integer.toHexString(body.getBytes(StandardCharsets.ISO_8859_1).length) + "\r\n" + body
                + "\r\n0\r\nX-Trailer: " + line + "\r\n\r\n";
    }

    private static Path document(Path folder, String scheme) throws IOException {
        String paths = Stream.iterate(0, number -> number + 1)
                .limit(40)
                .map(OPERATION::formatted)
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("api.yaml"), DOCUMENT.formatted(paths, scheme));
    }

    @ParameterizedTest(name = "{0}, key {index}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "{type: apiKey, in: header, name: X-Key} @ sk_planted_91b2",
                "{type: apiKey, in: header, name: X-Key} @ S3CR3T+K/EY\"x=",
                "{type: apiKey, in: query, name: key} @ <k&e;y>\\n\\u0041%41 '&amp;",
                "{type: apiKey, in: cookie, name: key} @ S3CR3T+K/EYx=%zz",
                "{type: http, scheme: bearer} @ with space and 'quotes'\\\\",
                "{type: http, scheme: basic} @ some body:S3CR3T+K/EY\"x=:",
                "{type: oauth2, flows: {}} @ 1234567890",
                "{type: openIdConnect, openIdConnectUrl: 'https://a.example'} @ eyJhbGciOi.eyJzdWIi-_x.9_-a",
            })
    void noFileAndNoLineHasTheKey(String scheme, String key) throws IOException {
        serve(key);
        GateUnderTest gate = new GateUnderTest(document(folder, scheme));
        ApiKey apiKey = new ApiKey(key);
        gate.budget = 20;
        gate.server = Optional.of(new ServerSettings(
                "http://127.0.0.1:" + server.getLocalPort(), false, false, 10_000, Optional.of(apiKey)));
        Report report = gate.run();
        String password = key.substring(key.indexOf(':') + 1);
        assertThat(requests).hasValueGreaterThan(6 * forms.size());
        assertThat(report.verdict().violated()).isGreaterThan(6 * forms.size() / 2);

        Path written = folder.resolve("report");
        ReportFiles.write(report, written, new Output(apiKey.secrets()));
        try (Stream<Path> files = Files.list(written)) {
            assertThat(files.toList())
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(Leaks.ofLarge(password, Files.readString(file)))
                            .isFalse());
        }
        String console = ConsoleReport.summarize(report, written)
                + report.cases().stream().map(ConsoleReport::describe).collect(Collectors.joining());
        assertThat(Leaks.ofLarge(password, console)).isFalse();
        assertThat(console).contains("hidden");
    }
}
