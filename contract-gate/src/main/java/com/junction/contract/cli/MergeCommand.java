package com.junction.contract.cli;

import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportMerge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that joins the reports of all shards. */
@Command(
        name = "merge",
        description = "Joins the reports of all shards into one verdict.",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class)
final class MergeCommand implements Callable<Integer> {
    private static final long MEBIBYTE = 1 << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "where the reports of the shards are")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--report", paramLabel = "DIR", description = "where the report is written (${DEFAULT-VALUE})")
    private Path report = Path.of("contract-report");

    @Option(
            names = "--max-report-size",
            paramLabel = "MIB",
            description = "how large the JSON of a shard's report may be, in MiB (${DEFAULT-VALUE})")
    private int mostMebibytes = 256;

    private MergeCommand() {}

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (mostMebibytes <= 0) {
            throw new ParameterException(command, "--max-report-size must be more than 0");
        }
        List<Report> shards = folders.stream()
                .map(folder -> ReportFiles.read(folder, mostMebibytes * MEBIBYTE))
                .toList();
        return ExitStatus.of(ReportMerge.of(shards, ContractGate.secrets(command)), report, command);
    }
}
