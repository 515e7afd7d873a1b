package com.junction.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Options for reading a document.
 *
 * @param limits the resources that reading may use
 * @param referenceRoots more folders below which references may lead; the document's folder is always allowed
 * @param referenceHosts hosts, with a port unless it is the default of the scheme, from which references may load files;
 *     null if the reader must not use the network
 */
public record ReadingOptions(
        DocumentLimits limits,
        List<String> referenceRoots,
        @Nullable Set<String> referenceHosts) {
    /** The default limits; references may lead only to files below the document's folder. */
    public static final ReadingOptions DEFAULTS = new ReadingOptions(DocumentLimits.DEFAULTS, List.of(), Set.of());

    /** As {@link #DEFAULTS}, without the network. */
    public static final ReadingOptions OFFLINE = new ReadingOptions(DocumentLimits.DEFAULTS, List.of(), null);

    /**
     * Parses the texts of the options.
     *
     * @param limits pairs such as {@code depth=1000}, separated by commas or spaces; may be empty
     * @param roots folders, separated by commas; may be empty
     * @param hosts hosts, separated by commas or spaces; may be empty
     * @throws IllegalArgumentException if a limit is not valid; the message names it
     */
    public static ReadingOptions parse(String limits, String roots, String hosts) {
        return new ReadingOptions(
                DocumentLimits.parse(limits),
                list(roots, ","),
                list(hosts, "[,\\s]+").stream().collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Parses the texts of the options for a reader that must not use the network.
     *
     * @param limits pairs such as {@code depth=1000}, separated by commas or spaces; may be empty
     * @param roots folders, separated by commas; may be empty
     * @throws IllegalArgumentException if a limit is not valid; the message names it
     */
    public static ReadingOptions parseOffline(String limits, String roots) {
        return new ReadingOptions(DocumentLimits.parse(limits), list(roots, ","), null);
    }

    private static List<String> list(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
