package com.junction.contract.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the files that a user names.
 *
 * @param folder what relative paths start from: where the user stands
 */
public record UserFiles(Path folder) {
    /** The file of switched-off checks and excuses that is read if it stands beside the document. */
    public static final String CHECKS = "contract-checks.yaml";

    /**
     * A folder of recordings.
     *
     * @param named what the user named, or empty text
     * @param ifNone the folder that is taken if nothing was named and it is there
     * @throws IllegalArgumentException if there is no such folder
     */
    Optional<Path> recordings(String named, String ifNone) {
        if (named.isBlank()) {
            return Optional.of(resolve(ifNone)).filter(Files::isDirectory);
        }
        Path recordings = resolve(named);
        if (!Files.isDirectory(recordings)) {
            throw missing("folder", recordings, "--recordings (-Dcontract.recordings)");
        }
        return Optional.of(recordings);
    }

    Path resolve(String path) {
        return folder.resolve(path).normalize();
    }

    /**
     * The file of switched-off checks and excuses.
     *
     * @param named what the user named, or empty text
     * @return empty if nothing was named and none stands beside the document
     * @throws IllegalArgumentException if there is no such file
     */
    public Optional<Path> checks(String named, Path document) {
        if (named.isBlank()) {
            return Optional.of(document.toAbsolutePath().resolveSibling(CHECKS)).filter(Files::exists);
        }
        Path file = resolve(named);
        if (!Files.isRegularFile(file)) {
            throw missing("file", file, "--checks (-Dcontract.checks)");
        }
        return Optional.of(file);
    }

    private IllegalArgumentException missing(String what, Path path, String option) {
        return new IllegalArgumentException("there is no " + what + " " + path + ", which " + option
                + " names; relative paths start from "
                + folder.toAbsolutePath().normalize());
    }
}
