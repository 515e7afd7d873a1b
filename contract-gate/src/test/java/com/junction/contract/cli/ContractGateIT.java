package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar in an empty folder, with only Java and Node.js. */
class ContractGateIT {
    @TempDir
    Path folder;

    private String output = "";

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("contract.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
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
}
