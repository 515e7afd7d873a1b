package com.junction.contract.cli;

import com.junction.contract.output.Excerpt;
import com.junction.contract.output.Output;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.ColorScheme;

/** The only way to the terminal. What is printed has no secrets, and no control characters but those of this class. */
final class Console {
    /** Some errors have the output of another program. */
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

    /** Prints a sentence that says what is wrong. */
    void error(String sentence) {
        to.println(colors.errorText(Excerpt.of(output.text(sentence), LONGEST_ERROR)));
        to.flush();
    }

    /** Prints a line in place of the one before. */
    void overwrite(String line) {
        to.print(ERASED + output.text(line));
        to.flush();
    }
}
