package com.junction.contract.gate;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ServerSettings;
import com.junction.document.ReadingOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of a run.
 *
 * @param document the OpenAPI document
 * @param reading how the document is read
 * @param planning how much is planned
 * @param prism how Prism is run, as a mock or as a proxy in front of the server
 * @param server the real server that gets the cases; empty: a mock gets them
 * @param client the class of a generated client; empty: the gate writes requests as the document describes them
 * @param checks the file of disabled checks and unverified operations
 * @param threshold how much of the document must be seen
 * @param maxResponseTime how long a response may take; empty: not checked
 * @param limits how large and how slow a response may be
 * @param recordings the HAR files that are judged and sent again
 * @param mutants whether the gate is tested with injected faults
 * @param shard which part of the plan is sent
 * @param workers how many cases are sent at a time
 */
public record GateSettings(
        Path document,
        ReadingOptions reading,
        PlanSettings planning,
        PrismSettings prism,
        Optional<ServerSettings> server,
        Optional<Class<?>> client,
        Optional<Path> checks,
        Threshold threshold,
        Optional<Duration> maxResponseTime,
        AnswerLimits limits,
        Optional<RecordingSettings> recordings,
        boolean mutants,
        Shard shard,
        int workers) {
    /** Keeps a mock busy that runs on one processor. */
    public static final int DEFAULT_WORKERS = 6;

    /** @throws IllegalArgumentException if there are no workers */
    public GateSettings {
        if (workers < 1) {
            throw new IllegalArgumentException(
                    "--workers (-Dcontract.workers) is " + workers + ", but must be at least 1");
        }
    }

    /** Returns the texts that no output may have. */
    public Secrets secrets() {
        return server.map(ServerSettings::credentials)
                .map(GivenCredentials::secrets)
                .orElseGet(Secrets::new);
    }

    /**
     * Returns the class of a client.
     *
     * @throws IllegalArgumentException if it is not on the class path
     */
    public static Class<?> clientType(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no client " + name + " on the class path", e);
        }
    }
}
