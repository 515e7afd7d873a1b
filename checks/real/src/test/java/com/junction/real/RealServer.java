package com.junction.real;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A server that others wrote, and how the gate is run in front of it.
 *
 * @param name also the name of its file of explanations
 * @param version what is started
 * @param document its OpenAPI document: a file, or a path from the server's root
 * @param command starts it on a free port, in a folder of its own
 * @param ready finds the port in a line of its output, as group 1
 * @param path where its operations begin
 * @param options further options of the gate
 * @param environment further environment variables of the gate, for credentials
 */
record RealServer(
        String name,
        String version,
        String document,
        List<String> command,
        Pattern ready,
        String path,
        List<String> options,
        Map<String, String> environment) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** All servers. */
    static final List<RealServer> ALL = List.of(
            new RealServer(
                    "loopback",
                    "LoopBack 4, example of a to-do list 6.0.0",
                    "/openapi.json",
                    List.of("node", Path.of("todo.js").toAbsolutePath().toString()),
                    Pattern.compile("Listening on http://127\\.0\\.0\\.1:(\\d+)"),
                    "",
                    List.of(),
                    Map.of()),
            new RealServer(
                    "wiremock",
                    "WireMock 3.13.2, admin API",
                    TARGET.resolve("wiremock/swagger/wiremock-admin-api.json").toString(),
                    List.of(
                            JAVA,
                            "-jar",
                            TARGET.resolve("servers/wiremock.jar").toString(),
                            "--port=0",
                            "--bind-address=127.0.0.1"),
                    Pattern.compile("^port: +(\\d+)"),
                    "",
                    // Its own server, which the gate must not end.
                    List.of("--exclude=shutdownServer"),
                    Map.of()));

    /** Returns true if the server serves its own document. */
    boolean isServed() {
        return document.startsWith("/") && !Path.of(document).startsWith(TARGET);
    }

    @Override
    public String toString() {
        return name;
    }
}
