package com.junction.contract.cli;

import com.junction.contract.coverage.Threshold;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.UserFiles;
import com.junction.contract.output.Output;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.given.ValueSettings;
import com.junction.contract.prism.BundledPrism;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.recorded.RecordingSettings;
import com.junction.contract.replay.limit.AnswerLimits;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Run;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The gate as a command: {@code java -jar contract-gate.jar --spec FILE}. */
@Command(
        name = "contract-gate",
        description = "Sends every request of an OpenAPI document, and judges each exchange by the document.%n",
        synopsisHeading = "Usage: java -jar contract-gate.jar ",
        customSynopsis = {
            "--spec FILE [OPTION...]",
            "       java -jar contract-gate.jar merge DIR...",
            "       java -jar contract-gate.jar diff OLD NEW"
        },
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:passed: everything that must be judged was judged, and nothing violates the document",
            "1:failed: a violation was found",
            "2:not verified, or not run: the message says what is missing and what to do"
        },
        subcommands = {MergeCommand.class, DiffCommand.class})
public final class ContractGate implements Callable<Integer> {
    private static final List<String> RUNTIMES = List.of("auto", "docker", "node");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--spec", paramLabel = "FILE", description = "the OpenAPI document, in YAML or JSON")
    private Optional<Path> document = Optional.empty();

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "a real server in place of a Prism mock. Its API key is read from the environment: "
                    + ServerSettings.API_KEY)
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--unsafe-methods",
            description = "send the target more than GET, HEAD and OPTIONS, which may change its data")
    private boolean unsafeMethods;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "the most requests per second to the target (${DEFAULT-VALUE})")
    private double rate = ServerSettings.DEFAULT_REQUESTS_PER_SECOND;

    @Option(names = "--proxy", description = "send requests to the target through prism proxy")
    private boolean proxy;

    @Option(names = "--report", paramLabel = "DIR", description = "where the report is written (${DEFAULT-VALUE})")
    private Path report = Path.of("contract-report");

    @Option(
            names = "--shard",
            paramLabel = "N/OF",
            description = "one part of the cases, such as 2/5; afterwards the reports of all are merged")
    private Shard shard = Shard.WHOLE;

    @Option(
            names = "--client",
            paramLabel = "CLASS",
            description = "send through a generated client on the class path (java -cp ... "
                    + "com.junction.contract.cli.ContractGate)")
    private Optional<String> client = Optional.empty();

    @Option(
            names = "--checks",
            paramLabel = "FILE",
            description = "the disabled checks and the excused operations, each with a reason" + " (" + UserFiles.CHECKS
                    + " beside the document, if there is one)")
    private Optional<Path> checks = Optional.empty();

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = "a value of a parameter that the server knows, such as order_id=7, or"
                    + " \"GET /orders/{order_id}:order_id=7\" for one operation; may be repeated. Reports show it")
    private List<String> givenValues = new ArrayList<>();

    @Option(
            names = "--values",
            paramLabel = "FILE",
            description = "a YAML file of values of parameters and of request bodies. Reports show them")
    private Optional<Path> values = Optional.empty();

    @Option(
            names = "--coverage",
            paramLabel = "PERCENT",
            description = "how much of the document must be seen, in percent (by default, all that the mock can be"
                    + " asked for; 40 for a target)")
    private Optional<Double> coverage = Optional.empty();

    @Option(names = "--max-response-time", paramLabel = "MS", description = "how long a response may take")
    private Optional<Long> maxResponseTime = Optional.empty();

    @Option(
            names = "--max-body-size",
            paramLabel = "MIB",
            description = "the largest body of a response that is judged (${DEFAULT-VALUE})")
    private int maxBodySize = AnswerLimits.DEFAULT_MAX_BODY_MIB;

    @Option(
            names = "--max-exchange-time",
            paramLabel = "MS",
            description = "the longest time of a request and its response (${DEFAULT-VALUE})")
    private long maxExchangeTime = AnswerLimits.DEFAULT_MAX_EXCHANGE_MILLIS;

    @Option(
            names = "--recordings",
            paramLabel = "DIR",
            description = "HAR files (*.har) of real traffic, which is judged, sent again and judged again")
    private Optional<Path> recordings = Optional.empty();

    @Option(
            names = "--max-recording-size",
            paramLabel = "MIB",
            description = "the largest size of all recordings together (${DEFAULT-VALUE})")
    private int maxRecordingSize = RecordingSettings.DEFAULT_MAX_MIB;

    @Option(
            names = "--max-recorded-entries",
            paramLabel = "N",
            description = "the most entries of recordings that are judged and sent again (${DEFAULT-VALUE})")
    private int maxRecordedEntries = RecordingSettings.DEFAULT_MAX_ENTRIES;

    @Option(names = "--mutants", description = "test the gate itself: inject faults, which it must find")
    private boolean mutants;

    @Option(
            names = "--budget",
            paramLabel = "N",
            description =
                    "the most cases of one kind for an operation; 0: by the size of the document (${DEFAULT-VALUE})")
    private int budget = PlanSettings.AUTOMATIC;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            description = "the same seed gives the same cases (${DEFAULT-VALUE})")
    private String seed = PlanSettings.DEFAULT_SEED;

    @Option(names = "--prism", paramLabel = "HOW", description = "auto, docker or node (${DEFAULT-VALUE})")
    private String prism = "auto";

    @Option(names = "--workers", paramLabel = "N", description = "how many cases are sent at a time (${DEFAULT-VALUE})")
    private int workers = GateSettings.DEFAULT_WORKERS;

    @Option(
            names = "--show-recorded-bodies",
            description = "show the bodies of recordings in the report; real people may have sent them")
    private boolean showRecordedBodies;

    @Mixin
    private final ReadingMixin reading = new ReadingMixin();

    private final Secrets secrets;

    private ContractGate(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        // Logs of libraries are not for the user of this command.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(commandLine().execute(arguments));
    }

    /** Returns the command. */
    static CommandLine commandLine() {
        return commandLine(ServerSettings.secretsOfEnvironment());
    }

    /** Returns the command, and hides secrets in its output. */
    static CommandLine commandLine(Secrets secrets) {
        return CommandErrors.handle(
                new CommandLine(new ContractGate(secrets)).registerConverter(Shard.class, ContractGate::shard));
    }

    /** Returns the secrets to hide in the output of a command. */
    static Secrets secrets(CommandLine command) {
        ContractGate gate = command.getCommandSpec().root().commandLine().getCommand();
        return gate.secrets;
    }

    /** Returns the output of a command. */
    static Output output(CommandLine command) {
        return new Output(secrets(command));
    }

    private static Shard shard(String text) {
        try {
            return Shard.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        Path spec =
                document.orElseThrow(() -> new ParameterException(command, "Missing required option: '--spec=FILE'"));
        checkOptions();
        ProgressLine progress = new ProgressLine(Console.err(command), Ansi.AUTO.enabled());
        Run run;
        try {
            run = new Gate(settings(spec), progress).run();
        } finally {
            progress.clear();
        }
        Report made = ReportBuilder.of(
                run,
                Path.of(""),
                RecordedBodies.of(showRecordedBodies),
                Optional.of(ShownCommand.of(command.getParseResult().originalArgs())));
        return ExitStatus.of(made, report, command);
    }

    /** Options that have no effect without another one are mistakes. */
    private void checkOptions() {
        CommandLine command = spec.commandLine();
        for (String option : List.of("--unsafe-methods", "--rate", "--proxy")) {
            if (target.isEmpty() && command.getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(command, option + " needs a real server, which --target names");
            }
        }
        if (!RUNTIMES.contains(prism)) {
            throw new ParameterException(
                    command, "--prism is \"" + prism + "\", but must be one of " + String.join(", ", RUNTIMES));
        }
    }

    private Optional<Path> valueFile() {
        return new UserFiles(Path.of("")).values(values.map(Path::toString).orElse(""));
    }

    private GateSettings settings(Path file) {
        return new GateSettings(
                file,
                reading.options(spec.commandLine()),
                new PlanSettings(budget, seed, reading.closedEnums(), new ValueSettings(givenValues, valueFile())),
                new PrismSettings(prism, "", PrismSettings.DEFAULT_IMAGE, BundledPrism.folder(), seed),
                target.map(
                        url -> new ServerSettings(url, unsafeMethods, proxy, rate, ServerSettings.keyOfEnvironment())),
                client.map(GateSettings::clientType),
                new UserFiles(Path.of("")).checks(checks.map(Path::toString).orElse(""), file),
                coverage.map(Threshold::of).orElse(Threshold.parse("", target.isPresent())),
                maxResponseTime.map(Duration::ofMillis),
                AnswerLimits.of(maxBodySize, maxExchangeTime),
                recordings.map(folder -> new RecordingSettings(folder, maxRecordingSize, maxRecordedEntries)),
                mutants,
                shard,
                workers);
    }
}
