package com.junction.contract.cli;

import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Reports in one sentence that this JVM is too small for the input. */
final class JvmErrors {
    private JvmErrors() {}

    /** Runs the command as picocli does, but turns an error into an exception, for which there is a handler. */
    static int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            CommandLine command = parsed.commandSpec().commandLine();
            throw new CommandLine.ExecutionException(command, String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns the message for a problem. */
    static String sentence(Throwable problem) {
        Optional<Error> error = Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .filter(Error.class::isInstance)
                .map(Error.class::cast)
                .findFirst();
        if (error.isEmpty()) {
            return problem.getMessage() == null ? problem.toString() : problem.getMessage();
        }
        if (error.get() instanceof StackOverflowError) {
            return "this JVM does not have enough stack for the input; give it more with -Xss";
        }
        if (error.get() instanceof OutOfMemoryError) {
            return "this JVM does not have enough memory for the input; give it more with -Xmx";
        }
        return "this JVM cannot run the command: " + error.get();
    }
}
