package com.junction.corpus;

import com.junction.contract.gate.Gate;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks the chosen documents one after the other, and remembers each result. */
final class CorpusRun implements AutoCloseable {
    /** The system properties that change a result. */
    private static final List<String> PROPERTIES = List.of(
            "contract.budget", "contract.seed", "contract.shard", "contract.mutants", "prism.runtime", "prism.image");

    private final CorpusSettings settings;
    private final Path output;
    private final List<Path> documents;
    private final Choice choice;
    private final Results results;
    private final Workers workers;
    private final String tools;

    /**
     * @param tools the folder of the generator's command line
     * @param output the folder of clients, results and log
     */
    CorpusRun(CorpusSettings settings, Path tools, Path output) throws IOException {
        this.settings = settings;
        this.output = output.toAbsolutePath();
        this.choice = new Choice(settings.corpus(), settings.seed(), Documents::isOpenApi);
        this.documents = choice.of(Documents.below(settings.given()), settings.documents());
        Path rows = this.output.resolve("results.jsonl");
        if (settings.restart()) {
            Files.deleteIfExists(rows);
        }
        this.results = Results.of(rows);
        this.workers =
                new Workers(tools, settings.deadline(), settings.megabytes(), this.output.resolve("workers.log"));
        this.tools = Fingerprint.of(fingerprint(CorpusRun.class), fingerprint(Gate.class), Fingerprint.of(tools));
    }

    /** The chosen documents, in the order of the choice. */
    List<Path> documents() {
        return documents;
    }

    /** The path of a document from the corpus. */
    String name(Path document) {
        return choice.name(document);
    }

    /** Checks a document, or finds the row of an earlier run. */
    Row check(Path document) throws IOException, InterruptedException {
        boolean replayed = documents.indexOf(document) < settings.replayed();
        String key = key(document, replayed);
        Optional<Row> known = results.find(key);
        if (known.isPresent()) {
            return known.get();
        }
        String name = name(document);
        Path folder = emptyFolder(output.resolve("clients").resolve(name.replaceAll("[^A-Za-z0-9.-]", "_")));
        Row row = workers.check(new Job(settings.corpus(), document, name, folder, settings.compiled(), replayed))
                .withKey(key);
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

    /** Of the jar or the folder that a class is from. */
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
        workers.close();
    }
}
