package com.junction.contract.render;

import com.junction.contract.output.Output;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Files that belong together. */
final class FileSet {
    private FileSet() {}

    /** How one is written; a large one is never in memory as a text. */
    interface Form {
        void write(Writer to) throws IOException;
    }

    /**
     * Writes all or none: a report that is half the old one and half the new one says what never was.
     *
     * @param forms by file name
     * @param folder made where it is not there
     * @param output opens the files
     */
    static void write(Map<String, Form> forms, Path folder, Output output) throws IOException {
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
