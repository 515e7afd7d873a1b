package com.junction.contract.recorded;

import java.nio.file.Path;

/**
 * Which recordings are read, and how many.
 *
 * @param folder the folder of HAR files
 * @param maxMib the size up to which its files are read, all together, in MiB
 * @param maxEntries the most entries of the contract's operations that are judged and sent again
 */
public record RecordingSettings(Path folder, int maxMib, int maxEntries) {
    /** Far above the recordings of tests; a heap of 512 MiB holds what is kept of them. */
    public static final int DEFAULT_MAX_MIB = 64;

    /** More than can be sent in some minutes. */
    public static final int DEFAULT_MAX_ENTRIES = 20_000;

    /** @throws IllegalArgumentException where a limit is not positive */
    public RecordingSettings {
        if (maxMib < 1) {
            throw new IllegalArgumentException("--max-recording-size is " + maxMib + " MiB, but must be at least 1");
        }
        if (maxEntries < 1) {
            throw new IllegalArgumentException("--max-recorded-entries is " + maxEntries + ", but must be at least 1");
        }
    }

    /** A folder, with the limits of a default. */
    public static RecordingSettings of(Path folder) {
        return new RecordingSettings(folder, DEFAULT_MAX_MIB, DEFAULT_MAX_ENTRIES);
    }
}
