package com.junction.retrofit.generator.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a document is read.
 *
 * @param limits how much it may ask of this machine
 * @param referenceRoots folders, beside that of the document, below which references may lead
 * @param referenceHosts hosts, with a port where it is not the scheme's own, from which references may load files
 */
public record ReadingOptions(DocumentLimits limits, List<String> referenceRoots, Set<String> referenceHosts) {
    /** Only files below the folder of the document, and the default limits. */
    public static final ReadingOptions DEFAULTS = new ReadingOptions(DocumentLimits.DEFAULTS, List.of(), Set.of());

    /**
     * Reads the options as texts.
     *
     * @param limits see {@link DocumentLimits#parse}
     * @param roots folders, separated by commas; may be empty
     * @param hosts hosts, separated by commas or spaces; may be empty
     * @throws IllegalArgumentException if a limit is unknown or not a positive number
     */
    public static ReadingOptions parse(String limits, String roots, String hosts) {
        return new ReadingOptions(
                DocumentLimits.parse(limits),
                list(roots, ","),
                list(hosts, "[,\\s]+").stream().collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
