package com.junction.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures the gate as a build, and compares it with a bare load generator and with Specmatic. */
final class Gates {
    private static final int RUNS = 5;
    private static final String OURS = "openapi/junction.yaml";
    private static final List<String> DOCUMENTS = List.of(
            OURS,
            "checks/benchmarks/openapi.yaml",
            "checks/corpus/node_modules/@readme/oas-examples/3.1/json/train-travel.json");

    /** The build runs the gate with these options and properties. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dprism.runtime=node", "-Dprism.package=contract-gate");

    private final Path repository;
    private final Markdown text = new Markdown();

    private Gates(Path repository) {
        this.repository = repository;
    }

    static String measure(Path repository) throws IOException, InterruptedException {
        Gates gates = new Gates(repository);
        gates.builds();
        gates.loads();
        gates.commands();
        return gates.text.toString();
    }

    private void builds() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(repository.resolve("checks/benchmarks/target"), "checkout-");
        Path checkout = folder.resolve("checkout");
        Commands.succeed(repository, ".ci/copy", checkout.toString());
        String libraries = "-Dmaven.repo.local=" + folder.resolve("repository");
        text.table(
                List.of("mvn -Pgate verify", "s"),
                List.of(
                        List.of("cold: libraries and Prism are downloaded", build(checkout, libraries, "verify")),
                        List.of("libraries and Prism are there", build(checkout, libraries, "clean", "verify")),
                        List.of("warm: all is built", build(checkout, libraries, "verify"))));
    }

    private static String build(Path checkout, String... arguments) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("mvn", "--batch-mode", "--quiet", "-Pgate"), Stream.of(arguments))
                .toArray(String[]::new);
        return Markdown.number(Commands.succeed(checkout, command).millis() / 1000);
    }

    private void loads() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Double> rates = new LinkedHashMap<>();
        for (String document : DOCUMENTS) {
            List<double[]> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(gate(GateRun.class, document));
            }
            String name = Path.of(document).getFileName().toString();
            double gate = median(runs.stream().map(run -> run[1]));
            double load = median(runs.stream().map(run -> run[2]));
            double share = median(runs.stream().map(run -> run[1] / run[2]));
            rows.add(List.of(
                    name,
                    Markdown.number(runs.get(0)[0]),
                    Markdown.number(gate),
                    Markdown.number(load),
                    String.format(Locale.ROOT, "%.2f", share)));
            rates.put(name + ", gate", gate);
            rates.put(name + ", load", load);
        }
        text.table(List.of("document", "cases", "gate, a second", "bare load, a second", "gate/load"), rows)
                .plot("cases and requests a second", rates);
    }

    private void commands() throws IOException, InterruptedException {
        double[] specmatic = gate(SpecmaticRun.class, OURS, "checks/benchmarks/node_modules/specmatic/specmatic.jar");
        List<Double> gate = new ArrayList<>();
        String cases = "";
        for (int i = 0; i < RUNS; i++) {
            Commands.Ran ran = Commands.succeed(
                    repository,
                    Commands.JAVA,
                    "-jar",
                    "contract-gate/target/contract-gate.jar",
                    "--spec=" + OURS,
                    "--prism=node",
                    "--report=checks/benchmarks/target/contract-report");
            gate.add(ran.millis() / 1000);
            cases = ran.output().replaceFirst("(?s).*Replayed +(\\d+) cases.*", "$1");
        }
        text.table(
                List.of("command, " + OURS, "cases", "s"),
                List.of(
                        List.of("java -jar contract-gate.jar", cases, Markdown.number(median(gate.stream()))),
                        List.of(
                                "java -jar specmatic.jar test",
                                Markdown.number(specmatic[0]),
                                Markdown.number(specmatic[1] / 1000))));
    }

    /** Runs a program with the gate on its class path, and returns the numbers that it prints. */
    private double[] gate(Class<?> program, String document, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Commands.JAVA));
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of(
                "-cp",
                "contract-gate/target/contract-gate.jar" + File.pathSeparator
                        + System.getProperty("java.class.path").split(File.pathSeparator)[0],
                program.getName(),
                document));
        command.addAll(Arrays.asList(arguments));
        return Arrays.stream(Commands.succeed(repository, command.toArray(String[]::new))
                        .lastLine()
                        .split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double median(Stream<Double> values) {
        return Costs.median(values.mapToDouble(value -> value).toArray());
    }
}
