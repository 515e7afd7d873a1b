package com.junction.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts a new JVM for each first call, with and without a class archive (AppCDS), and alternates the clients. */
final class FirstCalls {
    private static final int RUNS = 11;

    private final Map<Caller.Of, List<Costs>> plain = new EnumMap<>(Caller.Of.class);
    private final Map<Caller.Of, List<Costs>> archived = new EnumMap<>(Caller.Of.class);
    private final Map<Caller.Of, Long> classes = new EnumMap<>(Caller.Of.class);
    private final String url;
    private final Path archives;

    private FirstCalls(String url, Path archives) {
        this.url = url;
        this.archives = archives;
    }

    /** Returns the cost of each client's first call, as Markdown. */
    static String measure() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = Payload.SOURCE.json().toByteArray();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/";
            FirstCalls calls = new FirstCalls(url, Files.createTempDirectory("archives"));
            calls.run();
            return calls.text();
        } finally {
            server.stop(0);
        }
    }

    private void run() throws IOException, InterruptedException {
        for (Caller.Of of : Caller.Of.values()) {
            run(of, "-XX:ArchiveClassesAtExit=" + archive(of));
            classes.put(of, countClasses(of));
            plain.put(of, new ArrayList<>());
            archived.put(of, new ArrayList<>());
        }
        for (int i = 0; i < RUNS; i++) {
            for (Caller.Of of : Caller.Of.values()) {
                plain.get(of).add(run(of, "-Xshare:auto"));
                archived.get(of).add(run(of, "-XX:SharedArchiveFile=" + archive(of)));
            }
        }
    }

    private String text() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Double> cpu = new LinkedHashMap<>();
        for (Caller.Of of : Caller.Of.values()) {
            Costs each = Costs.median(plain.get(of));
            Costs faster = Costs.median(archived.get(of));
            rows.add(List.of(
                    Markdown.name(of),
                    Markdown.number(each.wall()),
                    Markdown.number(each.cpu()),
                    Markdown.number(each.peak()),
                    Markdown.number(classes.get(of)),
                    Markdown.number(faster.wall()),
                    Markdown.number(faster.cpu()),
                    Markdown.number(faster.peak())));
            cpu.put(Markdown.name(of), each.cpu());
        }
        return new Markdown()
                .table(
                        List.of(
                                "client",
                                "wall ms",
                                "CPU ms",
                                "peak MB",
                                "classes",
                                "wall ms, AppCDS",
                                "CPU ms, AppCDS",
                                "peak MB, AppCDS"),
                        rows)
                .plot("CPU of the first call, ms", cpu)
                .toString();
    }

    private Path archive(Caller.Of of) {
        return archives.resolve(of + ".jsa");
    }

    private long countClasses(Caller.Of of) throws IOException, InterruptedException {
        Path log = archives.resolve(of + ".log");
        run(of, "-Xlog:class+load:file=" + log);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.count();
        }
    }

    private Costs run(Caller.Of of, String option) throws IOException, InterruptedException {
        return Commands.java(
                List.of(option), System.getProperty("java.class.path"), FirstCall.class.getName(), of.name(), url);
    }
}
