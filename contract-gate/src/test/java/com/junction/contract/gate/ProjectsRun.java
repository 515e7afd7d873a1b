package com.junction.contract.gate;

import com.junction.contract.realserver.ProjectsServer;
import com.junction.contract.report.Report;
import com.junction.contract.server.ApiKey;
import com.junction.contract.server.ServerSettings;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the gate against a server of projects. */
final class ProjectsRun {
    private static final double NO_LIMIT = 1e6;

    private ProjectsRun() {}

    /** Returns the report on a server, with its right key. */
    static Report of(ProjectsServer server, Path document) {
        GateUnderTest gate = new GateUnderTest(document);
        ApiKey key = new ApiKey(ProjectsServer.KEY);
        gate.budget = 0;
        gate.server = Optional.of(new ServerSettings(server.url(), true, false, NO_LIMIT, Optional.of(key)));
        return gate.run();
    }
}
