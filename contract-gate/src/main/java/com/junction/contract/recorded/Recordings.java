package com.junction.contract.recorded;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The recorded exchanges of all files, in the order of the file names.
 *
 * @param entries the entries of the contract's operations
 * @param notes the entries that are not judged, with reasons
 */
public record Recordings(List<Recorded> entries, List<String> notes) {
    /** No recordings. */
    public static final Recordings NONE = new Recordings(List.of(), List.of());

    /**
     * Reads the HAR files of a folder.
     *
     * @throws IllegalArgumentException if a file is not a HAR file, or if a limit is exceeded; the message names the file
     */
    public static Recordings read(RecordingSettings settings, Contract contract, JsonSchemas schemas) {
        List<Recorded> entries = new ArrayList<>();
        Notes notes = new Notes();
        EntryReader reader = new EntryReader(contract, schemas);
        for (Path file : RecordingFiles.of(settings)) {
            try (HarEntries all = new HarEntries(file)) {
                for (int number = 1; all.next(); number++) {
                    String label = RecordingFiles.label(file) + " entry " + number;
                    try {
                        entries.add(reader.read(all.entry(), label));
                    } catch (UnreadableEntryException | LimitReachedException e) {
                        notes.add(label + ": " + e.getMessage());
                    }
                    if (entries.size() > settings.maxEntries()) {
                        throw new IllegalArgumentException(
                                file + ": of all recordings, at most " + settings.maxEntries()
                                        + " entries of the contract are read; --max-recorded-entries or"
                                        + " -Dcontract.maxRecordedEntries raises that");
                    }
                }
            } catch (IOException e) {
                throw new IllegalArgumentException(file + ": this file cannot be read", e);
            }
        }
        return new Recordings(List.copyOf(entries), notes.all());
    }

    /** Collects notes up to a limit: a file of a browser may have thousands of entries of other APIs. */
    private static final class Notes {
        private static final int MOST = 1000;

        private final List<String> notes = new ArrayList<>();
        private int more;

        void add(String note) {
            if (notes.size() < MOST) {
                notes.add(note);
            } else {
                more++;
            }
        }

        List<String> all() {
            if (more > 0) {
                notes.add("There are " + more + " more entries that are not judged.");
            }
            return List.copyOf(notes);
        }
    }
}
