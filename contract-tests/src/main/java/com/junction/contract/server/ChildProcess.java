package com.junction.contract.server;

import java.util.List;

/** Other programs that the gate starts. They do not get the API key: neither by their arguments nor by the environment. */
final class ChildProcess {
    private ChildProcess() {}

    /** A process whose output and errors are one stream. */
    static ProcessBuilder of(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove(ServerSettings.API_KEY);
        return builder;
    }
}
