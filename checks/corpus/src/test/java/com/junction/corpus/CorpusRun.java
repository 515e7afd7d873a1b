package com.junction.corpus;

import com.junction.contract.gate.Gate;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks the chosen documents in parallel and stores each result. */
final class CorpusRun implements AutoCloseable {
    /** The system properties that affect a result. */
    private static final List<String> PROPERTIES = List.of(
            "contract.budget", "contract.seed", "contract.shard", "contract.mutants", "prism.runtime", "prism.image");

    private final CorpusSettings settings;
    private final Path output;
    private final List<Path> documents;
    private final Choice choice;
    private final Results results;
    private final List<Workers> workers;
    private final BlockingQueue<Workers> idle;
    private final ExecutorService threads;
    private final Map<Path, Future<Row>> rows = new HashMap<>();
    private final String tools;

    CorpusRun(CorpusSettings settings, Path tools, Path output) throws IOException {
        this.settings = settings;
        this.output = output.toAbsolutePath();
        this.choice = new Choice(settings.corpus(), settings.seed(), Documents::isOpenApi);
        this.documents = choice.of(Documents.below(settings.given()), settings.documents());
        Path lines = this.output.resolve("results.jsonl");
        if (settings.restart()) {
            Files.deleteIfExists(lines);
        }
        this.results = Results.of(lines);
        this.workers = IntStream.rangeClosed(1, settings.workers())
                .mapToObj(number -> new Workers(
                        tools,
                        settings.deadline(),
                        settings.megabytes(),
                        this.output.resolve("workers-" + number + ".log")))
                .toList();
        this.idle = new LinkedBlockingQueue<>(workers);
        this.threads = Executors.newFixedThreadPool(settings.workers());
        this.tools = Fingerprint.of(fingerprint(CorpusRun.class), fingerprint(Gate.class), Fingerprint.of(tools));
    }

    /** Returns the chosen documents in the order of the choice. */
    List<Path> documents() {
        return documents;
    }

    /** Returns the path of a document relative to the corpus. */
    String name(Path document) {
        return choice.name(document);
    }

    /** Checks a document, or returns the row of an earlier run. The first call starts the checks of all documents. */
    Row check(Path document) throws IOException, InterruptedException {
        if (rows.isEmpty()) {
            documents.forEach(each -> rows.put(each, threads.submit(() -> row(each))));
        }
        try {
            return Objects.requireNonNull(rows.get(document)).get();
        } catch (ExecutionException e) {
            throw new IOException("the check of " + name(document) + " cannot be run", e.getCause());
        }
    }

    private Row row(Path document) throws IOException, InterruptedException {
        boolean replayed = documents.indexOf(document) < settings.replayed();
        String key = key(document, replayed);
        Optional<Row> known = results.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        String name = name(document);
        Path folder = emptyFolder(output.resolve("clients").resolve(name.replaceAll("[^A-Za-z0-9.-]", "_")));
        Workers worker = idle.take();
        Row row;
        try {
            row = worker.check(new Job(settings.corpus(), document, name, folder, settings.compiled(), replayed))
                    .withKey(key);
        } finally {
            idle.add(worker);
        }
        results.add(row);
        if (row.findings().isEmpty()) {
            delete(folder);
        }
        return row;
    }

    private String key(Path document, boolean replayed) throws IOException {
        return Fingerprint.of(
                tools,
                name(document),
                Fingerprint.of(document),
                settings.deadline() + " " + settings.megabytes() + " " + settings.compiled(),
                replayed ? PROPERTIES.stream().map(System::getProperty).toList().toString() : "");
    }

    /** Returns the fingerprint of the jar or folder that contains a class. */
    private static String fingerprint(Class<?> type) throws IOException {
        try {
            return Fingerprint.of(Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Path emptyFolder(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        workers.forEach(Workers::close);
    }
}
