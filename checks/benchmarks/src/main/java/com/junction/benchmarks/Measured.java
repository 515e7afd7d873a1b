package com.junction.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Runs a program and prints the cost of its process on the last line: milliseconds of CPU time and kilobytes of memory,
 * as Linux counts them. Usage: {@code Measured CLASS ARGUMENT...}.
 */
public final class Measured {
    private static final int FIELDS_TO_THE_NAME = 2;
    private static final int USER = 14;
    private static final int SYSTEM = 15;
    private static final int MILLIS_PER_TICK = 10;

    private Measured() {}

    /** Runs the program. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        // A program may end with System.exit, so the result is printed by a shutdown hook.
        Runtime.getRuntime().addShutdownHook(new Thread(Measured::print));
        Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void print() {
        try {
            System.out.println();
            System.out.println(cpuMillis() + " " + peakKilobytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses after the closing parenthesis, because the name of the program may contain spaces: see proc(5). */
    private static long cpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[USER - FIELDS_TO_THE_NAME - 1])
                + Long.parseLong(fields[SYSTEM - FIELDS_TO_THE_NAME - 1]);
        return ticks * MILLIS_PER_TICK;
    }

    private static long peakKilobytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
