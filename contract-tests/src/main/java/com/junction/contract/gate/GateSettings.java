package com.junction.contract.gate;

import com.junction.contract.plan.PlanSettings;
import com.junction.contract.server.PrismSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a run is asked for.
 *
 * @param document the OpenAPI document
 * @param planning how much is planned
 * @param target where cases are sent
 * @param client the class of a generated client; without one, requests are written as the document describes them
 * @param switchedOff the file that names the checks which are not made; it need not be there
 * @param leastCoverage how much of what can be tried must be, in percent
 * @param longestResponse how long an answer may take, where that is checked
 * @param workers how many cases are sent at a time
 */
public record GateSettings(
        Path document,
        PlanSettings planning,
        PrismSettings target,
        Optional<Class<?>> client,
        Path switchedOff,
        double leastCoverage,
        Optional<Duration> longestResponse,
        int workers) {
    /** Enough to keep a mock busy that runs on one processor. */
    public static final int DEFAULT_WORKERS = 6;

    /**
     * Reads the system properties that the Maven build sets.
     *
     * @throws IllegalArgumentException where the client's class is not there
     */
    public static GateSettings fromSystemProperties() {
        return new GateSettings(
                Path.of(System.getProperty("openapi.document")),
                PlanSettings.fromSystemProperties(),
                PrismSettings.fromSystemProperties(),
                Optional.of(clientType(System.getProperty("contract.client"))),
                Path.of(System.getProperty("contract.checks")),
                Double.parseDouble(System.getProperty("contract.coverage")),
                Optional.ofNullable(Long.getLong("contract.maxResponseTime")).map(Duration::ofMillis),
                Integer.getInteger("contract.workers", DEFAULT_WORKERS));
    }

    private static Class<?> clientType(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no client " + name + " on the class path", e);
        }
    }
}
