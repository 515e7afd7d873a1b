package com.junction.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all that is measured, and writes the tables and plots into the README: {@code Report README}. */
public final class Report {
    private static final String BEGIN = "<!-- What follows is written by mvn -Pbench verify. -->\n";

    private final StringBuilder text = new StringBuilder();

    private Report() {}

    /** One client in one table. */
    private record Row(String client, double first, double second) {}

    /** Measures and writes. */
    public static void main(String[] arguments) throws Exception {
        Path readme = Path.of(arguments[0]);
        Report report = new Report();
        report.machine();
        report.codecs();
        report.calls();
        report.firstCalls();
        String written = Files.readString(readme);
        Files.writeString(readme, written.substring(0, written.indexOf(BEGIN) + BEGIN.length()) + report.text);
        System.out.println(report.text);
    }

    private void machine() throws IOException {
        String cpu = Files.lines(Path.of("/proc/cpuinfo"))
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", ""))
                .findFirst()
                .orElse("an unknown CPU");
        text.append("\n%d cores of %s, %s %s, JDK %s. OkHttp %s, Gson and Jackson as in the parent's pom.\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        cpu,
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        okhttp3.OkHttp.VERSION));
    }

    private void codecs() throws RunnerException {
        Map<String, List<RunResult>> tables = byTable(
                run(CodecBenchmark.class), result -> result.getParams().getParam("payload") + " " + method(result));
        text.append("\n## Decode and encode\n");
        tables.forEach(this::table);
    }

    private void calls() throws RunnerException {
        text.append("\n## Per call, with an answer from memory\n");
        byTable(run(CallBenchmark.class), Report::method).forEach(this::table);
    }

    private void firstCalls() throws IOException, InterruptedException {
        text.append("\n## First call of a process\n");
        Map<Caller.Of, List<FirstCalls.Costs>> costs = FirstCalls.measure();
        text.append(
                "\n| client | wall ms | CPU ms | peak MB | classes | wall ms, AppCDS | CPU ms, AppCDS | peak MB, AppCDS |\n");
        text.append("|---|---:|---:|---:|---:|---:|---:|---:|\n");
        costs.forEach((of, each) -> text.append("| %s | %.0f | %.0f | %.0f | %,d | %.0f | %.0f | %.0f |%n"
                .formatted(
                        name(of.name()),
                        each.get(0).wall(),
                        each.get(0).cpu(),
                        each.get(0).peak() / 1024,
                        each.get(0).classes(),
                        each.get(1).wall(),
                        each.get(1).cpu(),
                        each.get(1).peak() / 1024)));
        plot(
                "CPU of the first call, ms",
                costs.entrySet().stream()
                        .map(entry -> new Row(
                                name(entry.getKey().name()),
                                entry.getValue().get(0).cpu(),
                                0))
                        .toList());
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(false)
                        .build())
                .run();
    }

    private static Map<String, List<RunResult>> byTable(
            Collection<RunResult> results, Function<RunResult, String> title) {
        return results.stream().collect(Collectors.groupingBy(title, TreeMap::new, Collectors.toList()));
    }

    private static String method(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }

    private void table(String title, List<RunResult> results) {
        List<Row> rows = new ArrayList<>();
        for (RunResult result : results) {
            rows.add(new Row(
                    name(result.getParams().getParam("of")),
                    result.getPrimaryResult().getScore(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore()));
        }
        double ours = rows.stream()
                .filter(row -> row.client().equals("junction"))
                .findFirst()
                .orElseThrow()
                .first();
        text.append("\n| %s | a second | beside ours | bytes allocated |\n|---|---:|---:|---:|\n"
                .formatted(title.toLowerCase(Locale.ROOT)));
        rows.forEach(row -> text.append("| %s | %,.0f | %.2f | %,.0f |%n"
                .formatted(row.client(), row.first(), row.first() / ours, row.second())));
        plot(title.toLowerCase(Locale.ROOT) + ", a second", rows);
    }

    /** Mermaid, which GitHub draws. */
    private void plot(String title, List<Row> rows) {
        text.append("\n```mermaid\nxychart-beta horizontal\n    title \"%s\"\n    x-axis [%s]\n    bar [%s]\n```\n"
                .formatted(
                        title,
                        rows.stream().map(row -> '"' + row.client() + '"').collect(Collectors.joining(", ")),
                        rows.stream()
                                .map(row -> String.format(Locale.ROOT, "%.0f", row.first()))
                                .collect(Collectors.joining(", "))));
    }

    private static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
