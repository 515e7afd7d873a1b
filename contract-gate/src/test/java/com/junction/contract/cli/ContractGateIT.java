package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.realserver.ProjectsDocument;
import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.realserver.Variant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar in an empty folder, with only Java and Node.js. */
class ContractGateIT {
    @TempDir
    Path folder;

    private String output = "";

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("contract.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("CONTRACT_AUTH_BEARER", ProjectsServer.TOKEN);
        builder.environment().put("CONTRACT_AUTH_API_KEY", ProjectsServer.KEY);
        return builder.start();
    }

    @Test
    void passes() throws Exception {
        Files.copy(Path.of(System.getProperty("openapi.document")), folder.resolve("api.yaml"));
        assertThat(run("--spec", "api.yaml")).as(output).isZero();
        assertThat(output.strip().lines().toList()).first().asString().startsWith("Contract   api.yaml: Junction API");
        assertThat(output).contains("\nVerdict    Passed, no client was tested\n");
        assertThat(folder.resolve("contract-report/contract-report.html")).isNotEmptyFile();
    }

    @Test
    void saysItsVersion() throws Exception {
        assertThat(run("--version")).as(output).isZero();
        assertThat(output).matches("contract-gate \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    @Test
    void cannotRun() throws Exception {
        assertThat(run("--spec", "missing.yaml")).isEqualTo(2);
        assertThat(output.strip().lines()).hasSize(1);
    }

    @Test
    void deletesWhatItCreatedWhenItIsInterrupted() throws Exception {
        Path document = ProjectsDocument.write(Variant.PLAIN, folder);
        try (ProjectsServer server = ProjectsServer.start(Variant.PLAIN)) {
            // A low rate, so that the run is not at its end.
            Process process =
                    start("--spec", document.toString(), "--target", server.url(), "--unsafe-methods", "--rate", "50");
            while (projects(server) < 3) {
                assertThat(process.isAlive()).isTrue();
            }
            // Process.destroy() would close the output.
            process.toHandle().destroy();
            output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            assertThat(output).contains("Interrupted. What the run created was deleted.");
            assertThat(projects(server)).isZero();
        }
    }

    private static long projects(ProjectsServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/projects"))
                .header("Authorization", "Bearer " + ProjectsServer.TOKEN)
                .build();
        String list = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return Pattern.compile("\"created_at\"").matcher(list).results().count();
    }
}
