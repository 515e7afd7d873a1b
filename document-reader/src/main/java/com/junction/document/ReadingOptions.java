package com.junction.document;

import com.junction.document.yaml.DocumentLimits;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Options for reading a document.
 *
 * @param limits the limits of the document
 * @param referenceRoots further folders that references may lead into
 */
public record ReadingOptions(DocumentLimits limits, List<Path> referenceRoots) {
    /** The default limits, and no folders but that of the document. */
    public static final ReadingOptions DEFAULTS = new ReadingOptions(DocumentLimits.DEFAULTS, List.of());

    /**
     * Parses the options.
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
