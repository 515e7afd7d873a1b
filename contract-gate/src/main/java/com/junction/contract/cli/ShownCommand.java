package com.junction.contract.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The command of a run as its report shows it, without absolute paths. */
final class ShownCommand {
    private ShownCommand() {}

    static String of(List<String> arguments) {
        return arguments.stream().map(ShownCommand::argument).collect(Collectors.joining(" ", "contract-gate ", ""));
    }

    private static String argument(String argument) {
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        String shown = argument.substring(0, equals + 1) + file(argument.substring(equals + 1));
        return shown.matches("[\\w@%+=:,./-]+") ? shown : "'" + shown.replace("'", "'\\''") + "'";
    }

    private static String file(String value) {
        try {
            Path path = Path.of(value);
            Path name = path.getFileName();
            if (!path.isAbsolute() || name == null) {
                return value;
            }
            Path here = Path.of("").toAbsolutePath();
            return (path.startsWith(here) ? here.relativize(path) : name).toString();
        } catch (InvalidPathException e) {
            return value;
        }
    }
}
