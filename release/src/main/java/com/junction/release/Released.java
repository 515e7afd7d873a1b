package com.junction.release;

import com.junction.contract.diff.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The last release.
 *
 * @param document the document of that release
 * @param version the version of the client that was generated from it
 */
record Released(Path document, Version version) {
    private static final String VERSION = "version.txt";

    /**
     * Finds the last release.
     *
     * @param document the path of the released document; the version is in the same folder
     * @throws IllegalArgumentException if a file is missing; the message says what to do
     */
    static Released read(Path document) throws IOException {
        Path version = document.resolveSibling(VERSION);
        for (Path file : new Path[] {document, version}) {
            if (!Files.exists(file)) {
                throw new IllegalArgumentException("there is no " + file
                        + ": it is kept at each release; for the first one, put the document and its version there");
            }
        }
        return new Released(document, Version.parse(Files.readString(version)));
    }
}
