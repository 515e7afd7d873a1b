package com.junction.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Measures the CPU time of each client in a JVM of its own. All JVMs run at the same time, so that whatever disturbs the
 * machine disturbs all of them.
 */
final class CpuTimes {
    private static final String WARMUP_SECONDS = "5";
    private static final String SECONDS = "5";
    private static final String OURS = "junction";

    private final Markdown text = new Markdown();

    private CpuTimes() {}

    /** Returns a table for each payload, decoded and encoded, and one for calls, as Markdown. */
    static String measure() {
        CpuTimes times = new CpuTimes();
        for (Payload payload : Payload.values()) {
            List<Codec.Of> codecs = Arrays.stream(Codec.Of.values())
                    .filter(codec -> codec.supports(payload))
                    .toList();
            times.table("decode", payload, codecs);
            times.table("encode", payload, codecs);
        }
        times.table("call", Payload.SOURCE, List.of(Caller.Of.values()));
        return times.text.toString();
    }

    private void table(String what, Payload payload, List<? extends Enum<?>> variants) {
        Map<String, CompletableFuture<double[]>> running = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(variants.size());
        for (Enum<?> variant : variants) {
            running.put(
                    Markdown.name(variant),
                    CompletableFuture.supplyAsync(() -> run(what, variant.name(), payload), threads));
        }
        Map<String, double[]> measured = new LinkedHashMap<>();
        running.forEach((name, run) -> measured.put(name, run.join()));
        threads.shutdown();
        List<List<String>> rows = new ArrayList<>();
        measured.forEach((name, numbers) -> rows.add(List.of(
                name,
                Markdown.number(numbers[0]),
                Markdown.number(numbers[1]),
                Markdown.number(numbers[0] / measured.get(OURS)[0]),
                Markdown.number(numbers[2]))));
        String title = what + (what.equals("call") ? "" : " " + Markdown.name(payload));
        text.table(List.of(title, "ns of CPU", "lowest", "beside ours", "bytes allocated"), rows);
    }

    private static double[] run(String what, String variant, Payload payload) {
        try {
            String line = Commands.succeed(
                            Path.of("."),
                            Commands.JAVA,
                            "-Xlog:disable",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CpuLoop.class.getName(),
                            what,
                            variant,
                            payload.name(),
                            WARMUP_SECONDS,
                            SECONDS)
                    .lastLine();
            return Arrays.stream(line.split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
