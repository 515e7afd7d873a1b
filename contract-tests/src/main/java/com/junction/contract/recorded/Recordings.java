package com.junction.contract.recorded;

import com.junction.contract.document.Contract;
import com.junction.contract.document.LimitReachedException;
import de.sstoehr.harreader.HarReader;
import de.sstoehr.harreader.HarReaderException;
import de.sstoehr.harreader.HarReaderMode;
import de.sstoehr.harreader.model.HarEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was recorded, file by file in the order of their names.
 *
 * @param entries those of the contract's operations
 * @param notes what else the files have
 */
public record Recordings(List<Recorded> entries, List<String> notes) {
    /** No recordings. */
    public static final Recordings NONE = new Recordings(List.of(), List.of());

    /**
     * Reads the HAR files of a folder.
     *
     * @throws IllegalArgumentException where a file cannot be read as HAR; the message names it
     */
    public static Recordings read(Path folder, Contract contract) {
        List<Recorded> entries = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        EntryReader reader = new EntryReader(contract);
        for (Path file : files(folder)) {
            int number = 0;
            for (HarEntry entry : entries(file)) {
                number++;
                String label = file.getFileName() + " entry " + number;
                try {
                    entries.add(reader.read(entry, label));
                } catch (UnreadableEntryException | LimitReachedException e) {
                    notes.add(label + ": " + e.getMessage());
                }
            }
        }
        return new Recordings(List.copyOf(entries), List.copyOf(notes));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".har"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<HarEntry> entries(Path file) {
        try {
            return new HarReader()
                    .readFromFile(file.toFile(), HarReaderMode.LAX)
                    .log()
                    .entries();
        } catch (HarReaderException e) {
            // The message of the parser may quote what is in the file.
            throw new IllegalArgumentException(file + ": this is not a HAR file");
        }
    }
}
