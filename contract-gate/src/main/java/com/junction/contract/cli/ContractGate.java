package com.junction.contract.cli;

import com.junction.contract.credential.GivenCredentials;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.UserFiles;
import com.junction.contract.output.Output;
import com.junction.contract.prism.BundledPrism;
import com.junction.contract.prism.PrismSettings;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Run;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.junction.contract.server.ServerSettings;
import java.io.IOException;
import java.nio.file.Path;
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

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description = "the OpenAPI document, in YAML or JSON; a file, or an http or https URL")
    private Optional<String> document = Optional.empty();

    @Mixin
    private final TargetMixin target = new TargetMixin();

    @Mixin
    private final PlanMixin plan = new PlanMixin();

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

    @Option(names = "--mutants", description = "test the gate itself: inject faults, which it must find")
    private boolean mutants;

    @Option(names = "--prism", paramLabel = "HOW", description = "auto, docker or node (${DEFAULT-VALUE})")
    private String prism = "auto";

    @Option(names = "--workers", paramLabel = "N", description = "how many cases are sent at a time (${DEFAULT-VALUE})")
    private int workers = GateSettings.DEFAULT_WORKERS;

    @Mixin
    private final LimitsMixin limits = new LimitsMixin();

    @Mixin
    private final RecordingMixin recorded = new RecordingMixin();

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
        return commandLine(GivenCredentials.secretsOf(System.getenv()));
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
        String named =
                document.orElseThrow(() -> new ParameterException(command, "Missing required option: '--spec=FILE'"));
        checkOptions();
        try (NamedDocument file = NamedDocument.of(named, reading.options(command))) {
            ProgressLine progress = new ProgressLine(Console.err(command), Ansi.AUTO.enabled());
            Run run;
            try {
                GateSettings settings = settings(file);
                run = file.named(() -> new Gate(settings, progress).run());
            } finally {
                progress.clear();
            }
            Report made = ReportBuilder.of(
                    run,
                    Path.of(""),
                    recorded.bodies(),
                    Optional.of(ShownCommand.of(command.getParseResult().originalArgs())));
            return ExitStatus.of(made, report, command);
        }
    }

    /** Options that have no effect without another one are mistakes. */
    private void checkOptions() {
        CommandLine command = spec.commandLine();
        target.check(command);
        if (!RUNTIMES.contains(prism)) {
            throw new ParameterException(
                    command, "--prism is \"" + prism + "\", but must be one of " + String.join(", ", RUNTIMES));
        }
    }

    private GateSettings settings(NamedDocument document) {
        Optional<ServerSettings> server = target.server(secrets);
        return new GateSettings(
                document.file(),
                document.reading(),
                plan.settings(reading.closedEnums()),
                new PrismSettings(prism, "", PrismSettings.DEFAULT_IMAGE, BundledPrism.folder(), plan.seed()),
                server,
                client.map(GateSettings::clientType),
                new UserFiles(Path.of("")).checks(checks.map(Path::toString).orElse(""), document.file()),
                plan.threshold(server.isPresent()),
                limits.maxResponseTime(),
                limits.ofAnswers(),
                recorded.settings(),
                mutants,
                shard,
                workers);
    }
}
