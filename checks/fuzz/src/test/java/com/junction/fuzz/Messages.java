package com.junction.fuzz;

import java.nio.file.Path;

/** Checks the error messages for files that cannot be used. */
final class Messages {
    private Messages() {}

    /** Throws unless the reader succeeds or throws an {@code IllegalArgumentException} that names the file. */
    static void check(Path file, Runnable reader) {
        try {
            reader.run();
        } catch (IllegalArgumentException e) {
            if (!String.valueOf(e.getMessage()).contains(file.getFileName().toString())) {
                throw new AssertionError("The file is not named: " + e.getMessage(), e);
            }
        }
    }
}
