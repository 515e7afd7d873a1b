package com.junction.contract.cli;

import com.junction.contract.output.Excerpt;
import com.junction.contract.output.Output;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.ColorScheme;

/** The only way to the terminal. It hides secrets and makes control characters visible. */
final class Console {
    /** Limits messages that quote the output of another program. */
    private static final int LONGEST_ERROR = 5_000;

    private static final String ERASED = "\r\u001B[K";

    private final PrintWriter to;
    private final Output output;
    private final ColorScheme colors;

    private Console(PrintWriter to, CommandLine command) {
        this.to = to;
        this.output = ContractGate.output(command);
        this.colors = command.getColorScheme();
    }

    static Console out(CommandLine command) {
        return new Console(command.getOut(), command);
    }

    static Console err(CommandLine command) {
        return new Console(command.getErr(), command);
    }

    /** Prints a text that ends with a line break. */
    void print(String text) {
        to.print(output.text(text));
        to.flush();
    }

    /** Prints an error message. */
    void error(String sentence) {
        to.println(colors.errorText(Excerpt.of(output.text(sentence), LONGEST_ERROR)));
        to.flush();
    }

    /** Prints a line over the previous one. */
    void overwrite(String line) {
        to.print(ERASED + output.text(line));
        to.flush();
    }
}
