package com.junction.fuzz;

import java.nio.file.Path;

/** What a user is told of a file that cannot be used. */
final class Messages {
    private Messages() {}

    /** Anything but an {@code IllegalArgumentException} that names the file is a finding. */
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
