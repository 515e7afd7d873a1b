package com.junction.contract.cli;

import com.junction.contract.render.ConsoleReport;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;

/** The exit code of a command that has a verdict. */
final class ExitStatus {
    private ExitStatus() {}

    /** Writes the report, prints its summary, and returns the exit code. */
    static int of(Report report, Path folder, CommandLine command) throws IOException {
        Path page = ReportFiles.write(report, folder, ContractGate.output(command));
        Console.out(command).print(ConsoleReport.summarize(report, page));
        return report.verdict().result().exitCode();
    }
}
