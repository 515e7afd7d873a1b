package com.junction.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of a run.
 *
 * @param corpus the folder that the names of documents are relative to
 * @param given that folder, or the one document to check
 * @param documents the selection of documents: see {@link Choice}
 * @param seed the seed of the selection
 * @param compiled whether clients are compiled
 * @param replayed the number of documents whose contract is replayed, counted from the first
 * @param deadline the time limit for one document
 * @param megabytes the heap for one document
 * @param workers the number of documents that are checked in parallel, each in a JVM of its own
 * @param faults the file with the known faults of documents
 * @param restart whether results of earlier runs are ignored
 */
record CorpusSettings(
        Path corpus,
        Path given,
        String documents,
        String seed,
        boolean compiled,
        long replayed,
        Duration deadline,
        int megabytes,
        int workers,
        Optional<Path> faults,
        boolean restart) {
    static CorpusSettings fromSystemProperties() {
        Path given = Path.of(System.getProperty("corpus")).toAbsolutePath().normalize();
        String replayed = System.getProperty("corpus.replay");
        return new CorpusSettings(
                Files.isRegularFile(given) ? given.resolveSibling("") : given,
                given,
                System.getProperty("corpus.documents"),
                System.getProperty("corpus.seed"),
                Boolean.getBoolean("corpus.compile"),
                replayed.equals(Choice.ALL) ? Long.MAX_VALUE : Long.parseLong(replayed),
                Duration.ofSeconds(Long.getLong("corpus.deadline")),
                Integer.getInteger("corpus.memory"),
                Integer.getInteger("corpus.workers"),
                Optional.of(System.getProperty("corpus.faults", ""))
                        .filter(file -> !file.isBlank())
                        .map(Path::of),
                Boolean.getBoolean("corpus.restart"));
    }
}
