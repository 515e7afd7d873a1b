package com.junction.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What is checked, and how.
 *
 * @param corpus the folder that documents are named from
 * @param given that folder, or the one document that is checked
 * @param documents which documents: see {@link Choice}
 * @param seed what the choice of documents follows from
 * @param compiled whether clients are compiled
 * @param replayed of how many documents, the first ones, the contract is replayed
 * @param deadline of one document
 * @param megabytes of heap for one document
 * @param workers how many documents are checked at a time, each in a JVM of its own
 * @param faults the file of known faults of documents
 * @param restart whether results of an earlier run are ignored
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
    /** Reads the system properties that the Maven build sets. */
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
