package com.junction.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs commands and measures their time. */
final class Commands {
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Commands() {}

    /** The output of a command, its exit status, and its duration in milliseconds. */
    record Ran(String output, int status, double millis) {
        String lastLine() {
            return output.strip().lines().reduce("", (first, second) -> second);
        }
    }

    /** Runs a command and accepts any exit status. */
    static Ran run(Path folder, List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // A nested build would otherwise inherit the options of the outer build.
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        return new Ran(output, status, (System.nanoTime() - start) / 1e6);
    }

    /** Runs a command and throws if it fails. */
    static Ran succeed(Path folder, String... command) throws IOException, InterruptedException {
        Ran ran = run(folder, List.of(command));
        if (ran.status() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + ran.status() + ":\n" + ran.output());
        }
        return ran;
    }

    /** Runs a program in a new JVM. */
    static Costs java(List<String> options, String classPath, String main, String... arguments)
            throws IOException, InterruptedException {
        Ran ran = succeed(
                Path.of("."), javaCommand(options, classPath, main, arguments).toArray(String[]::new));
        String[] told = ran.lastLine().split(" ");
        return new Costs(ran.millis(), Double.parseDouble(told[0]), Double.parseDouble(told[1]) / 1024);
    }

    /** Runs a program in a new JVM with a heap of some megabytes, and returns whether it ends with status 0. */
    static boolean javaWorks(int heap, String classPath, String main, String... arguments)
            throws IOException, InterruptedException {
        return run(Path.of("."), javaCommand(List.of("-Xmx" + heap + "m"), classPath, main, arguments))
                        .status()
                == 0;
    }

    private static List<String> javaCommand(List<String> options, String classPath, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, Measured.class.getName(), main));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
