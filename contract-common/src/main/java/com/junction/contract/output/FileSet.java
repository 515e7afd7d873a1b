package com.junction.contract.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files that belong together. */
public final class FileSet {
    private FileSet() {}

    /** Writes the text of one file piece by piece, so that a large file is never in memory. */
    public interface Form {
        /** Writes the whole text. */
        void write(Writer to) throws IOException;
    }

    /**
     * Writes all files or none, so that a report is never half old and half new.
     *
     * @param forms the writers of the files, by file name
     * @param folder the folder, which is created if it does not exist
     * @param output opens the files
     */
    public static void write(Map<String, Form> forms, Path folder, Output output) throws IOException {
        Files.createDirectories(folder);
        try {
            for (Map.Entry<String, Form> form : forms.entrySet()) {
                try (Writer part = output.file(part(folder, form.getKey()))) {
                    form.getValue().write(part);
                }
            }
            for (String name : forms.keySet()) {
                Files.move(part(folder, name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : forms.keySet()) {
                Files.deleteIfExists(part(folder, name));
            }
        }
    }

    private static Path part(Path folder, String name) {
        return folder.resolve(name + ".part");
    }
}
