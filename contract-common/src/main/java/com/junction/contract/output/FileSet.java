package com.junction.contract.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Files that belong together. */
public final class FileSet {
    private FileSet() {}

    /** Writes one file; a large one is never in memory as a whole. */
    public interface Form {
        /** Writes the whole text. */
        void write(Writer to) throws IOException;
    }

    /**
     * Writes all files or none, so that a report is never half old and half new.
     *
     * @param forms by file name
     * @param folder made where it is not there
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
