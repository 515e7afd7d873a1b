package com.junction.contract.gate;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.report.Report;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs the gate against a server of projects. */
final class ProjectsRun {
    private static final GivenCredentials CREDENTIALS = GivenCredentials.of(
            Map.of("CONTRACT_AUTH_BEARER", ProjectsServer.TOKEN, "CONTRACT_AUTH_API_KEY", ProjectsServer.KEY),
            List.of());

    private ProjectsRun() {}

    /** Returns the report on a server, with its right credentials. */
    static Report of(ProjectsServer server, Path document) {
        GateUnderTest gate = new GateUnderTest(document);
        gate.budget = 30;
        gate.server = Optional.of(new ServerSettings(
                server.url(), true, List.of(), false, OptionalDouble.empty(), CREDENTIALS, Optional.empty()));
        return gate.run();
    }
}
