package com.junction.contract.cli;

import com.junction.contract.diff.AcceptedChanges;
import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.ContractDiff;
import com.junction.contract.diff.Version;
import com.junction.contract.diff.render.ChangeFiles;
import com.junction.contract.diff.render.ConsoleChanges;
import com.junction.contract.document.Contract;
import com.junction.document.ReadingOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that compares two documents. */
@Command(
        name = "diff",
        description = "Lists the changes from one document to another, and which of them break clients or servers.%n",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        sortOptions = false,
        usageHelpWidth = 100,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no breaking change, except accepted ones",
            "1:a breaking change that is not accepted",
            "2:the command could not run; the message gives the reason"
        })
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", description = "the document that was released")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "the document that may be released")
    private Path after = Path.of("");

    @Option(
            names = "--accepted",
            paramLabel = "FILE",
            description = "the breaking changes that are accepted, each with a reason")
    private Optional<Path> accepted = Optional.empty();

    @Option(
            names = "--released",
            paramLabel = "VERSION",
            description = "the version of OLD; the report then names the next version, as far as the wire is concerned")
    private Optional<String> released = Optional.empty();

    @Option(names = "--report", paramLabel = "DIR", description = "where the report is written (${DEFAULT-VALUE})")
    private Path report = Path.of("change-report");

    @Mixin
    private final ReadingMixin reading = new ReadingMixin();

    private DiffCommand() {}

    @Override
    public Integer call() throws IOException {
        ReadingOptions options = reading.options(spec.commandLine());
        ChangeReport changes = ChangeReport.of(
                ContractDiff.of(Contract.read(before, options), Contract.read(after, options), reading.closedEnums()),
                accepted.map(AcceptedChanges::read).orElse(AcceptedChanges.NOTHING),
                Path.of(""),
                Optional.empty(),
                released.map(Version::parse),
                null);
        CommandLine command = spec.commandLine();
        Path page = ChangeFiles.write(changes, report, ContractGate.output(command));
        Console.out(command).print(ConsoleChanges.summarize(changes, page.toString()));
        return changes.acceptable() ? 0 : 1;
    }
}
