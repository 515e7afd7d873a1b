package com.junction.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts a JVM for each first call, in turn, and tells the medians. */
final class FirstCalls {
    private static final int RUNS = 11;

    private final String url;
    private final Path archives;

    private FirstCalls(String url, Path archives) {
        this.url = url;
        this.archives = archives;
    }

    /** Of several processes, in milliseconds and kilobytes. */
    record Costs(double wall, double cpu, double peak, long classes) {}

    /** What the first call of each client costs, without and with an archive of its classes (AppCDS). */
    static Map<Caller.Of, List<Costs>> measure() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = Payload.SOURCE.json().toByteArray();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        Path archives = Files.createTempDirectory("archives");
        try {
            return new FirstCalls("http://localhost:" + server.getAddress().getPort() + "/", archives).all();
        } finally {
            server.stop(0);
        }
    }

    private Map<Caller.Of, List<Costs>> all() throws IOException, InterruptedException {
        Map<Caller.Of, List<Costs>> costs = new EnumMap<>(Caller.Of.class);
        Map<Caller.Of, List<List<double[]>>> runs = new EnumMap<>(Caller.Of.class);
        for (Caller.Of of : Caller.Of.values()) {
            run(of, "-XX:ArchiveClassesAtExit=" + archive(of));
            runs.put(of, List.of(new ArrayList<>(), new ArrayList<>()));
        }
        for (int i = 0; i < RUNS; i++) {
            for (Caller.Of of : Caller.Of.values()) {
                runs.get(of).get(0).add(run(of, "-Xshare:auto"));
                runs.get(of).get(1).add(run(of, "-XX:SharedArchiveFile=" + archive(of)));
            }
        }
        for (Caller.Of of : Caller.Of.values()) {
            long classes = classes(of);
            costs.put(
                    of,
                    runs.get(of).stream()
                            .map(each -> new Costs(median(each, 0), median(each, 1), median(each, 2), classes))
                            .toList());
        }
        return costs;
    }

    private Path archive(Caller.Of of) {
        return archives.resolve(of + ".jsa");
    }

    private long classes(Caller.Of of) throws IOException, InterruptedException {
        Path log = archives.resolve(of + ".log");
        run(of, "-Xlog:class+load:file=" + log);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.count();
        }
    }

    private double[] run(Caller.Of of, String option) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:disable",
                        option,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstCall.class.getName(),
                        of.name(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(of + " failed: " + output);
        }
        double wall = (System.nanoTime() - start) / 1e6;
        double[] told = Arrays.stream(output.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new double[] {wall, told[0], told[1]};
    }

    private static double median(List<double[]> runs, int index) {
        return runs.stream()
                .mapToDouble(run -> run[index])
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
