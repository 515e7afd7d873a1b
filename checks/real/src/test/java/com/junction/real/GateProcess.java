package com.junction.real;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the gate as a user does: with its jar. */
final class GateProcess {
    private static final String JAR = System.getProperty("gate.jar", "");

    private GateProcess() {}

    /**
     * Runs the gate, and returns what its report says.
     *
     * @param report the folder of the report; what the gate prints is in {@code gate.log} beside it
     */
    static Outcome run(RealServer server, ServerProcess process, Path report) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR,
                "--spec=" + (server.isServed() ? process.url(server.document()) : server.document()),
                "--target=" + process.url(server.path()),
                "--unsafe-methods",
                "--report=" + report));
        command.addAll(server.options());
        Path log = report.resolveSibling("gate.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(server.environment());
        int status = builder.start().waitFor();
        if (status != 0
                && status != 1
                && !report.resolve("contract-report.json").toFile().exists()) {
            throw new IllegalStateException("the gate ended with " + status + ": see " + log);
        }
        return Outcome.read(report);
    }
}
