package com.junction.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How a document is read.
 *
 * @param limits how much it may ask of this machine
 * @param referenceRoots folders, beside that of the document, below which references may lead
 */
public record ReadingOptions(DocumentLimits limits, List<Path> referenceRoots) {
    /** Only files below the folder of the document, and the default limits. */
    public static final ReadingOptions DEFAULTS = new ReadingOptions(DocumentLimits.DEFAULTS, List.of());

    /**
     * Reads the options as texts.
     *
     * @param limits see {@link DocumentLimits#parse}
     * @param roots folders, separated by commas; may be empty
     * @throws IllegalArgumentException if a limit is unknown or not a positive number
     */
    public static ReadingOptions parse(String limits, String roots) {
        return new ReadingOptions(
                DocumentLimits.parse(limits),
                Arrays.stream(roots.split(","))
                        .map(String::strip)
                        .filter(root -> !root.isEmpty())
                        .map(Path::of)
                        .toList());
    }
}
