package com.junction.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the JMH benchmarks and writes a table for each method and payload. Each round measures every benchmark once, so
 * that a slow minute of the machine affects all of them alike.
 */
final class Microbenchmarks {
    private static final int ROUNDS = 5;
    private static final String OURS = "junction";

    /** The results by title and client. */
    private final Map<String, Map<String, List<RunResult>>> results = new TreeMap<>();

    private Microbenchmarks() {}

    static String measure(Class<?> benchmark) throws RunnerException {
        Microbenchmarks all = new Microbenchmarks();
        for (int i = 0; i < ROUNDS; i++) {
            all.round(benchmark);
        }
        Markdown text = new Markdown();
        all.results.forEach((title, clients) -> table(text, title, clients));
        return text.toString();
    }

    private void round(Class<?> benchmark) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(false)
                        .build())
                .run()
                .forEach(result -> results.computeIfAbsent(title(result), title -> new LinkedHashMap<>())
                        .computeIfAbsent(client(result), client -> new ArrayList<>())
                        .add(result));
    }

    private static String title(RunResult result) {
        String payload = result.getParams().getParam("payload");
        String method = result.getPrimaryResult().getLabel();
        return (payload == null ? method : payload + " " + method).toLowerCase(Locale.ROOT);
    }

    private static void table(Markdown text, String title, Map<String, List<RunResult>> clients) {
        Map<String, Double> medians = new LinkedHashMap<>();
        clients.forEach((client, runs) -> medians.put(client, Costs.median(scores(runs))));
        List<List<String>> rows = new ArrayList<>();
        clients.forEach((client, runs) -> {
            double[] scores = scores(runs);
            Arrays.sort(scores);
            rows.add(List.of(
                    client,
                    Markdown.number(medians.get(client)),
                    Markdown.number(scores[0]) + " to " + Markdown.number(scores[scores.length - 1]),
                    String.format(Locale.ROOT, "%.2f", medians.get(client) / medians.get(OURS)),
                    Markdown.number(Costs.median(runs.stream()
                            .mapToDouble(run -> run.getSecondaryResults()
                                    .get("gc.alloc.rate.norm")
                                    .getScore())
                            .toArray()))));
        });
        text.table(List.of(title, "a second", "from, to", "beside ours", "bytes allocated"), rows)
                .plot(title + ", a second", medians);
    }

    private static double[] scores(List<RunResult> runs) {
        return runs.stream()
                .mapToDouble(run -> run.getPrimaryResult().getScore())
                .toArray();
    }

    private static String client(RunResult result) {
        return Markdown.name(result.getParams().getParam("of"));
    }
}
