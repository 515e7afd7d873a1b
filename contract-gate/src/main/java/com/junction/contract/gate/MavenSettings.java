package com.junction.contract.gate;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.credential.RequestHeader;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.prism.BundledPrism;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Shard;
import com.junction.contract.select.OperationFilter;
import com.junction.contract.select.OperationPattern;
import com.junction.contract.server.ServerSettings;
import com.junction.document.ReadingOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads the settings that a Maven build passes to a run as system properties. A blank property means the default. Each
 * method throws an {@link IllegalArgumentException} that names the property if a value cannot be used.
 */
public final class MavenSettings {
    /** The folder of this project's recordings, from the root folder. */
    private static final String RECORDINGS = "contract-tests/recordings";

    private static final long NOT_CHECKED = -1;

    private final UnaryOperator<String> properties;

    /** The settings of this JVM. */
    public MavenSettings() {
        this(name -> System.getProperty(name, ""));
    }

    /** @param properties returns the text of a property, or empty text */
    MavenSettings(UnaryOperator<String> properties) {
        this.properties = properties;
    }

    /** Returns the settings of a whole run. */
    public GateSettings gate() {
        UserFiles files = files();
        Path document = files.resolve(text("openapi.document", ""));
        Optional<ServerSettings> server = server();
        return new GateSettings(
                document,
                reading(),
                planning(),
                prism(),
                server,
                Optional.of(GateSettings.clientType(text("contract.client", ""))),
                files.checks(text("contract.checks", ""), document),
                Threshold.parse(text("contract.coverage", ""), server.isPresent()),
                maxResponseTime(),
                AnswerLimits.of(
                        number("contract.maxBodySize", AnswerLimits.DEFAULT_MAX_BODY_MIB, Integer::valueOf),
                        number("contract.maxExchangeTime", AnswerLimits.DEFAULT_MAX_EXCHANGE_MILLIS, Long::valueOf)),
                files.recordings(text("contract.recordings", ""), RECORDINGS).map(this::recordings),
                mutants(),
                Shard.WHOLE,
                number("contract.workers", GateSettings.DEFAULT_WORKERS, Integer::valueOf));
    }

    private UserFiles files() {
        return new UserFiles(Path.of(text("contract.root", "")));
    }

    /** Returns how the document is read. */
    public ReadingOptions reading() {
        return ReadingOptions.parseOffline(text("contract.limits", ""), text("contract.referenceRoots", ""));
    }

    /** Returns how much is planned. */
    public PlanSettings planning() {
        return new PlanSettings(
                number("contract.budget", PlanSettings.AUTOMATIC, Integer::valueOf),
                seed(),
                text("contract.closedEnums", ""),
                new ValueSettings(List.of(), files().values(text("contract.values", ""))),
                new OperationFilter(patterns("contract.include"), patterns("contract.exclude")));
    }

    /**
     * Returns how Prism is run.
     *
     * @throws com.junction.contract.server.TargetUnavailableException if no package is named, and the bundled one cannot
     *     be written
     */
    public PrismSettings prism() {
        String folder = text("prism.package", "");
        return new PrismSettings(
                text("prism.runtime", "auto"),
                text("prism.url", ""),
                text("prism.image", PrismSettings.DEFAULT_IMAGE),
                folder.isEmpty() ? BundledPrism.folder() : Path.of(folder),
                seed());
    }

    /** Returns whether reports show the bodies of recordings. */
    public RecordedBodies recordedBodies() {
        return RecordedBodies.of(isTrue("contract.showRecordedBodies"));
    }

    /** Returns whether faults are injected. */
    public boolean mutants() {
        return isTrue("contract.mutants");
    }

    /** Returns the part of the plan that is sent, for runs that Maven shards. */
    public Shard shard() {
        return Shard.parse(text("contract.shard", Shard.WHOLE.toString()));
    }

    private Optional<ServerSettings> server() {
        String url = text("contract.target", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        double rate = number("contract.target.rate", Double.NaN, Double::valueOf);
        boolean all = isTrue("contract.target.unsafe");
        boolean none = text("contract.target.unsafe", "false").equalsIgnoreCase("false");
        List<RequestHeader> headers = text("contract.target.headers", "")
                .lines()
                .map(header -> RequestHeader.parse(header, System.getenv()))
                .toList();
        return Optional.of(new ServerSettings(
                url,
                all,
                all || none ? List.of() : patterns("contract.target.unsafe"),
                isTrue("contract.target.proxy"),
                Double.isNaN(rate) ? OptionalDouble.empty() : OptionalDouble.of(rate),
                GivenCredentials.of(System.getenv(), headers),
                text("contract.target.runId", "true").equals("true")
                        ? Optional.of(UUID.randomUUID().toString())
                        : Optional.empty()));
    }

    /** Patterns that are separated by commas. */
    private List<OperationPattern> patterns(String name) {
        return Stream.of(text(name, "").split(",", -1))
                .filter(pattern -> !pattern.isBlank())
                .map(OperationPattern::new)
                .toList();
    }

    private Optional<Duration> maxResponseTime() {
        long millis = number("contract.maxResponseTime", NOT_CHECKED, Long::valueOf);
        return millis == NOT_CHECKED ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }

    private RecordingSettings recordings(Path folder) {
        return new RecordingSettings(
                folder,
                number("contract.maxRecordingSize", RecordingSettings.DEFAULT_MAX_MIB, Integer::valueOf),
                number("contract.maxRecordedEntries", RecordingSettings.DEFAULT_MAX_ENTRIES, Integer::valueOf));
    }

    private String seed() {
        return text("contract.seed", PlanSettings.DEFAULT_SEED);
    }

    private String text(String name, String ifBlank) {
        String text = properties.apply(name).strip();
        return text.isEmpty() ? ifBlank : text;
    }

    private boolean isTrue(String name) {
        return Boolean.parseBoolean(text(name, ""));
    }

    private <T extends Number> T number(String name, T ifBlank, Function<String, T> parser) {
        String text = text(name, "");
        try {
            return text.isEmpty() ? ifBlank : parser.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("-D" + name + " is \"" + text + "\", but must be a number", e);
        }
    }
}
