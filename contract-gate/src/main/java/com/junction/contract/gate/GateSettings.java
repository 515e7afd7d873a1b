package com.junction.contract.gate;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.replay.AnswerLimits;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.junction.contract.target.ApiKey;
import com.junction.contract.target.ServerSettings;
import com.junction.document.ReadingOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a run is asked for.
 *
 * @param document the OpenAPI document
 * @param reading how the document is read
 * @param planning how much is planned
 * @param prism the mock that cases are sent to, or what is between them and a server
 * @param server a server that cases are sent to in place of the mock
 * @param client the class of a generated client; without one, requests are written as the document describes them
 * @param checks the file that names the checks which are not made and the operations that are excused
 * @param threshold how much of the document must be seen
 * @param longestResponse how long an answer may take, where that is checked
 * @param limits how large and how slow an answer may be
 * @param recordings the HAR files that are judged and sent again
 * @param mutants whether the gate itself is tested, by faults that it must find
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
        Optional<Duration> longestResponse,
        AnswerLimits limits,
        Optional<RecordingSettings> recordings,
        boolean mutants,
        Shard shard,
        int workers) {
    /** Where the recordings of this project are. */
    private static final String MAVEN_RECORDINGS = "contract-tests/recordings";

    /** Enough to keep a mock busy that runs on one processor. */
    public static final int DEFAULT_WORKERS = 6;

    /** Characters that must not be in any output. */
    public Secrets secrets() {
        return server.flatMap(ServerSettings::apiKey).map(ApiKey::secrets).orElseGet(Secrets::new);
    }

    /**
     * Reads the system properties that the Maven build sets.
     *
     * @throws IllegalArgumentException if one of them cannot be used; the message names it
     */
    public static GateSettings fromSystemProperties() {
        return of(name -> System.getProperty(name, "").strip());
    }

    /** @param properties the text of a property, or empty text */
    static GateSettings of(UnaryOperator<String> properties) {
        UserFiles files = new UserFiles(Path.of(properties.apply("contract.root")));
        Path document = files.resolve(properties.apply("openapi.document"));
        Optional<ServerSettings> server = ServerSettings.fromSystemProperties();
        return new GateSettings(
                document,
                ReadingOptions.fromSystemProperties(),
                PlanSettings.fromSystemProperties(),
                PrismSettings.fromSystemProperties(),
                server,
                Optional.of(clientType(properties.apply("contract.client"))),
                files.checks(properties.apply("contract.checks"), document),
                Threshold.parse(properties.apply("contract.coverage"), server.isPresent()),
                Optional.ofNullable(Long.getLong("contract.maxResponseTime")).map(Duration::ofMillis),
                AnswerLimits.fromSystemProperties(),
                files.recordings(properties.apply("contract.recordings"), MAVEN_RECORDINGS)
                        .map(RecordingSettings::fromSystemProperties),
                Boolean.getBoolean("contract.mutants"),
                Shard.WHOLE,
                Integer.getInteger("contract.workers", DEFAULT_WORKERS));
    }

    /**
     * The class of a client.
     *
     * @throws IllegalArgumentException where it is not on the class path
     */
    public static Class<?> clientType(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no client " + name + " on the class path", e);
        }
    }
}
