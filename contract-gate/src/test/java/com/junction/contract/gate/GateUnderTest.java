package com.junction.contract.gate;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Shard;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.server.ServerSettings;
import com.junction.document.ReadingOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A gate for a real Prism: the whole plan without a client and without a threshold, unless a test changes that. */
final class GateUnderTest {
    static final Path JUNCTION = Path.of(System.getProperty("openapi.document"));

    final Path document;
    int budget = 1;
    Optional<ServerSettings> server = Optional.empty();
    Optional<Class<?>> client = Optional.empty();
    Optional<Path> checks = Optional.empty();
    ValueSettings values = ValueSettings.NONE;
    Threshold threshold = Threshold.of(0);
    Shard shard = Shard.WHOLE;
    Optional<Duration> longestResponse = Optional.empty();
    AnswerLimits limits = AnswerLimits.DEFAULT;
    Optional<Path> recordings = Optional.empty();
    boolean mutants;
    int workers = 2;
    OperationFilter operations = OperationFilter.ALL;
    RecordedBodies recordedBodies = RecordedBodies.HIDDEN;

    GateUnderTest(Path document) {
        this.document = document;
    }

    Report run() {
        GateSettings settings = new GateSettings(
                document,
                ReadingOptions.OFFLINE,
                new PlanSettings(budget, PlanSettings.DEFAULT_SEED, "", values, operations),
                new MavenSettings().prism(),
                server,
                client,
                checks,
                threshold,
                longestResponse,
                limits,
                recordings.map(RecordingSettings::of),
                mutants,
                shard,
                workers);
        return ReportBuilder.of(new Gate(settings, Progress.SILENT).run(), Path.of(".."), recordedBodies);
    }
}
