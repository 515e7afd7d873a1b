package com.junction.contract.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The HAR files of a folder. */
final class RecordingFiles {
    private static final long MIB = 1 << 20;
    private static final int LONGEST_LABEL = 100;

    private RecordingFiles() {}

    /**
     * Returns the files in the order of their names. Links that lead out of the folder are rejected, because a link in the
     * recordings of others must not choose which files are read.
     *
     * @throws IllegalArgumentException if the folder or a file cannot be read, or if the files exceed the limit
     */
    static List<Path> of(RecordingSettings settings) {
        Path folder = settings.folder();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".har"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(folder + ": this folder cannot be read", e);
        }
        long size = 0;
        for (Path file : files) {
            size += size(file, folder);
            if (size > settings.maxMib() * MIB) {
                throw new IllegalArgumentException(file + ": recordings are read up to " + settings.maxMib()
                        + " MiB all together; --max-recording-size or -Dcontract.maxRecordingSize raises that");
            }
        }
        return files;
    }

    private static long size(Path file, Path folder) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException(file + ": this link leads out of the folder of recordings");
            }
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException(file + ": this is not a file");
            }
            return Files.size(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": this file cannot be read", e);
        }
    }

    /** Returns the name of a file for the name of a case: shortened, and without control characters. */
    static String label(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\p{C}", "?");
        return name.length() <= LONGEST_LABEL ? name : "…" + name.substring(name.length() - LONGEST_LABEL);
    }
}
