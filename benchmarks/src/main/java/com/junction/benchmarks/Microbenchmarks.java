package com.junction.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What JMH measures: a table for each method and payload. */
final class Microbenchmarks {
    private static final String OURS = "junction";

    private Microbenchmarks() {}

    static String measure(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(false)
                        .build())
                .run();
        Markdown text = new Markdown();
        results.stream()
                .collect(Collectors.groupingBy(Microbenchmarks::title, TreeMap::new, Collectors.toList()))
                .forEach((title, rows) -> table(text, title, rows));
        return text.toString();
    }

    private static String title(RunResult result) {
        String payload = result.getParams().getParam("payload");
        String method = result.getPrimaryResult().getLabel();
        return (payload == null ? method : payload + " " + method).toLowerCase(Locale.ROOT);
    }

    private static void table(Markdown text, String title, List<RunResult> results) {
        Map<String, Double> scores = new LinkedHashMap<>();
        results.forEach(
                result -> scores.put(client(result), result.getPrimaryResult().getScore()));
        List<List<String>> rows = new ArrayList<>();
        for (RunResult result : results) {
            double score = scores.get(client(result));
            rows.add(List.of(
                    client(result),
                    Markdown.number(score),
                    "± " + Math.round(100 * result.getPrimaryResult().getScoreError() / score) + " %",
                    String.format(Locale.ROOT, "%.2f", score / scores.get(OURS)),
                    Markdown.number(result.getSecondaryResults()
                            .get("gc.alloc.rate.norm")
                            .getScore())));
        }
        text.table(List.of(title, "a second", "error", "beside ours", "bytes allocated"), rows)
                .plot(title + ", a second", scores);
    }

    private static String client(RunResult result) {
        return result.getParams().getParam("of").toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
