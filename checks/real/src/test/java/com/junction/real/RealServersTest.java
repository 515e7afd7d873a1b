package com.junction.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The gate in front of servers that others wrote: {@code mvn -Preal verify}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealServersTest {
    private static final Path OUTPUT = Path.of("target", "real");

    /** The servers to run, or all. */
    private static final Set<String> CHOSEN =
            Set.of(System.getProperty("real.servers", "all").split(","));

    private final List<String> rows = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> servers() {
        List<RealServer> servers = RealServer.ALL.stream()
                .filter(server -> CHOSEN.contains("all") || CHOSEN.contains(server.name()))
                .toList();
        assertThat(servers).as("servers").isNotEmpty();
        return servers.stream()
                .map(server -> DynamicTest.dynamicTest(
                        server.name() + ": each violation is explained, and each explanation is needed",
                        () -> check(server)));
    }

    private void check(RealServer server) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(OUTPUT.resolve(server.name())).toAbsolutePath();
        Outcome outcome;
        try (ServerProcess process = ServerProcess.start(
                server, Files.createTempDirectory(folder, "server-"), folder.resolve("server.log"))) {
            outcome = GateProcess.run(server, process, folder.resolve("report"));
            assertThat(process.isAlive()).as(server.name() + " still runs").isTrue();
        }
        Explanations explanations = Explanations.read(Path.of("explained", server.name() + ".yaml"));
        List<Finding> unexplained = explanations.unexplained(outcome.findings());
        rows.add(ServersTable.row(server, outcome, unexplained.size()));
        assertThat(ServersTable.grouped(unexplained))
                .as("violations without an explanation")
                .isEmpty();
        assertThat(explanations.outdated(outcome.findings())).isEmpty();
    }

    @AfterAll
    void printTable() throws IOException {
        String table = ServersTable.HEAD + String.join("", rows);
        Files.writeString(OUTPUT.resolve("servers.md"), table);
        System.out.println("\n" + table);
    }
}
