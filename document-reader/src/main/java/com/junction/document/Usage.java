package com.junction.document;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts values, bytes and files of a document, and throws an exception if a count exceeds its limit. */
public final class Usage {
    /** Each text matches in only one way, so the pattern takes linear time. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?+(?:(\\d++)(?:\\.(\\d*+))?+|\\.(\\d++))(?:[eE]([-+]?+\\d++))?+");

    private static final int LONGEST_EXPONENT = 9;

    private final DocumentLimits limits;
    private long bytes;
    private long files;
    private long nodes;

    /** Starts to count a document. */
    public Usage(DocumentLimits limits) {
        this.limits = limits;
    }

    Usage copy() {
        Usage copy = new Usage(limits);
        copy.reset(this);
        return copy;
    }

    void reset(Usage before) {
        bytes = before.bytes;
        files = before.files;
        nodes = before.nodes;
    }

    private InvalidDocumentException violation(Limit limit, String file, String place) {
        return InvalidDocumentException.refused(file, place, limit.violation(limits.of(limit)));
    }

    long bytesLeft() {
        return limits.of(Limit.SIZE) - bytes;
    }

    void addFile(String file) {
        if (++files > limits.of(Limit.FILES)) {
            throw violation(Limit.FILES, file, "");
        }
    }

    void addBytes(long count, String file) {
        if (count > bytesLeft()) {
            throw violation(Limit.SIZE, file, "");
        }
        bytes += count;
    }

    /**
     * YAML parsers look ahead within a line and take quadratic time for tokens that do not end before the line does.
     */
    void checkLines(String text, String file) {
        int most = limits.of(Limit.LINE);
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            if (length > most) {
                throw violation(Limit.LINE, file, "line " + line);
            }
            start += length + 1;
        }
    }

    /**
     * Adds values.
     *
     * @param file the file that a message names
     * @param place the place that a message names
     * @throws InvalidDocumentException if the document has too many values
     */
    public void addNodes(long count, String file, Supplier<String> place) {
        if (count > limits.of(Limit.NODES) - nodes) {
            throw violation(Limit.NODES, file, place.get());
        }
        nodes += count;
    }

    void checkDepth(int depth, String file, Supplier<String> place) {
        if (depth > limits.of(Limit.DEPTH)) {
            throw violation(Limit.DEPTH, file, place.get());
        }
    }

    /** @param text a number, or any other text */
    void checkNumber(String text, String file, Supplier<String> place) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return;
        }
        long digits = length(number.group(1)) + length(number.group(2)) + length(number.group(3));
        String exponent = number.group(4);
        if (exponent != null) {
            digits += exponent.length() > LONGEST_EXPONENT ? Integer.MAX_VALUE : Math.abs(Integer.parseInt(exponent));
        }
        if (digits > limits.of(Limit.DIGITS)) {
            throw violation(Limit.DIGITS, file, place.get());
        }
        boolean fraction = exponent != null || text.indexOf('.') >= 0;
        if (fraction && Double.isInfinite(Double.parseDouble(text))) {
            throw InvalidDocumentException.refused(file, place.get(), "the number is larger than a double can be");
        }
    }

    private static long length(@Nullable String digits) {
        return digits == null ? 0 : digits.length();
    }
}
