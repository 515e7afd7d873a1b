package com.junction.contract.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports the errors of a command in one sentence, without stack traces. */
final class CommandErrors {
    private static final int CANNOT_RUN = 2;

    private CommandErrors() {}

    /** Returns the same command with handlers for its errors. */
    static CommandLine handle(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler((problem, arguments) -> {
                    CommandLine command = problem.getCommandLine();
                    Console.err(command).error(problem.getMessage() + suggestion(problem));
                    Console.err(command).print("See --help.\n");
                    return CANNOT_RUN;
                })
                .setExecutionStrategy(JvmErrors::execute)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    Console.err(command).error(JvmErrors.sentence(problem));
                    return CANNOT_RUN;
                });
    }

    private static String suggestion(ParameterException problem) {
        List<String> known =
                problem instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
        return known.isEmpty() ? "" : ". Did you mean " + String.join(" or ", known) + "?";
    }
}
