package com.junction.contract.cli;

import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Says in a sentence that this JVM is too small for the input, wherever in the command that shows. */
final class JvmErrors {
    private JvmErrors() {}

    /** Runs the command as picocli does, but an error becomes an exception, which has a handler. */
    static int execute(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (Error e) {
            CommandLine command = parsed.commandSpec().commandLine();
            throw new CommandLine.ExecutionException(command, String.valueOf(e.getMessage()), e);
        }
    }

    /** The sentence for a problem. */
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
