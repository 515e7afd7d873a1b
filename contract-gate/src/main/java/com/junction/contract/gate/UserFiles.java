package com.junction.contract.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the files that the settings name.
 *
 * @param folder the folder that relative paths start from
 */
public record UserFiles(Path folder) {
    /** The default name of the file of disabled checks and unverified operations, which is beside the document. */
    public static final String CHECKS = "contract-checks.yaml";

    /**
     * Returns the folder of recordings.
     *
     * @param named the setting, or empty text
     * @param ifNone the default folder, which need not exist
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
     * Returns the file of disabled checks and unverified operations.
     *
     * @param named the setting, or empty text
     * @return empty if the setting is empty and there is no such file beside the document
     * @throws IllegalArgumentException if the named file does not exist
     */
    public Optional<Path> checks(String named, Path document) {
        if (named.isBlank()) {
            return Optional.of(document.toAbsolutePath().resolveSibling(CHECKS)).filter(Files::exists);
        }
        return Optional.of(file(named, "--checks (-Dcontract.checks)"));
    }

    /**
     * Returns the file of values.
     *
     * @param named the setting, or empty text
     * @throws IllegalArgumentException if the named file does not exist
     */
    public Optional<Path> values(String named) {
        return named.isBlank() ? Optional.empty() : Optional.of(file(named, "--values (-Dcontract.values)"));
    }

    private Path file(String named, String option) {
        Path file = resolve(named);
        if (!Files.isRegularFile(file)) {
            throw missing("file", file, option);
        }
        return file;
    }

    private IllegalArgumentException missing(String what, Path path, String option) {
        return new IllegalArgumentException("there is no " + what + " " + path + ", which " + option
                + " names; relative paths start from "
                + folder.toAbsolutePath().normalize());
    }
}
