package com.junction.contract.cli;

import com.junction.document.ReadingOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command that reads a document. */
final class ReadingMixin {
    @Option(
            names = "--limits",
            paramLabel = "NAME=N",
            description = "limits of the document that differ from the defaults, separated by commas")
    private String limits = "";

    @Option(
            names = "--reference-roots",
            paramLabel = "DIR",
            description = "further folders to which references may lead, separated by commas")
    private String roots = "";

    @Option(
            names = "--closed-enums",
            paramLabel = "NAME",
            description = "the extension that closes an enum if it is true")
    private String closedEnums = "";

    /** The extension that closes an enum; empty if there is none. */
    String closedEnums() {
        return closedEnums;
    }

    /** @throws ParameterException if a limit is unknown or not a positive number */
    ReadingOptions options(CommandLine command) {
        try {
            return ReadingOptions.parseOffline(limits, roots);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage());
        }
    }
}
