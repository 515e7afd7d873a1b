package com.junction.contract.recorded;

import java.nio.file.Path;

/**
 * The folder of recordings, and limits.
 *
 * @param folder the folder of HAR files
 * @param maxMib the largest size of all files together, in MiB
 * @param maxEntries the most entries that are judged and sent again
 */
public record RecordingSettings(Path folder, int maxMib, int maxEntries) {
    /** Larger than recordings of tests, and small enough for a heap of 512 MiB. */
    public static final int DEFAULT_MAX_MIB = 64;

    /** More entries than can be sent in a few minutes. */
    public static final int DEFAULT_MAX_ENTRIES = 20_000;

    /** @throws IllegalArgumentException if a limit is not positive */
    public RecordingSettings {
        if (maxMib < 1) {
            throw new IllegalArgumentException("--max-recording-size is " + maxMib + " MiB, but must be at least 1");
        }
        if (maxEntries < 1) {
            throw new IllegalArgumentException("--max-recorded-entries is " + maxEntries + ", but must be at least 1");
        }
    }

    /** Returns a folder with the default limits. */
    public static RecordingSettings of(Path folder) {
        return new RecordingSettings(folder, DEFAULT_MAX_MIB, DEFAULT_MAX_ENTRIES);
    }
}
