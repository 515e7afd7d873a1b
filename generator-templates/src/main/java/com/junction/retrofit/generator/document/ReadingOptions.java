package com.junction.retrofit.generator.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options for reading a document.
 *
 * @param limits the resources that reading may use
 * @param referenceRoots more folders below which references may lead; the document's folder is always allowed
 * @param referenceHosts hosts, with a port unless it is the default of the scheme, from which references may load files
 */
public record ReadingOptions(DocumentLimits limits, List<String> referenceRoots, Set<String> referenceHosts) {
    /** The default limits; references may lead only to files below the document's folder. */
    public static final ReadingOptions DEFAULTS = new ReadingOptions(DocumentLimits.DEFAULTS, List.of(), Set.of());

    /**
     * Parses the options.
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
