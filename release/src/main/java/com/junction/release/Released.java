package com.junction.release;

import com.junction.contract.diff.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was released last.
 *
 * @param document as it was then
 * @param version of the client that was made of it
 */
record Released(Path document, Version version) {
    private static final String VERSION = "version.txt";

    /**
     * Finds what was released.
     *
     * @param document where the document is; the version stands beside it
     * @throws IllegalArgumentException where one of them is not there; the message says what to do
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
