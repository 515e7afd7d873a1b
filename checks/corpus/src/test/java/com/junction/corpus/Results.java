package com.junction.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores the rows of runs in a file of JSON lines. A row is added when the check of its document ends, so that an
 * interrupted run continues where it stopped. The key of a row covers the document, the options, the generator and the
 * gate; a row is used again while its key stays the same.
 */
final class Results {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Map<String, Row> rows = new HashMap<>();

    private Results(Path file) {
        this.file = file;
    }

    /** Reads a file; returns empty results if the file does not exist. */
    static Results of(Path file) throws IOException {
        Results results = new Results(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                results.read(line);
            }
        }
        return results;
    }

    private void read(String line) {
        try {
            Row row = JSON.readValue(line, Row.class);
            rows.put(row.key(), row);
        } catch (JacksonException e) {
            // The run was interrupted while it wrote this line, so the document is checked again.
        }
    }

    synchronized Optional<Row> find(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    synchronized void add(Row row) throws IOException {
        rows.put(row.key(), row);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, JSON.writeValueAsString(row) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
