package com.junction.contract.links;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The segments of the path of an operation, without its query and without a slash at its end. */
public record PathSegments(List<String> segments) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}?&/]+)}");

    /** Splits a path. */
    public static PathSegments of(String path) {
        return new PathSegments(Stream.of(path.split("[?#]|\\{[?&]", 2)[0].split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList());
    }

    /** The number of segments. */
    public int size() {
        return segments.size();
    }

    /** The parameter that a segment consists of; empty if the segment has other text. */
    public Optional<String> parameter(int index) {
        Matcher parameter = PARAMETER.matcher(segments.get(index));
        return parameter.matches() ? Optional.of(parameter.group(1)) : Optional.empty();
    }

    /** The index of the last segment that consists of a parameter, or -1. */
    public int lastParameter() {
        for (int i = size() - 1; i >= 0; i--) {
            if (parameter(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the path ends with a parameter, as the path of one resource of a collection does. */
    public boolean endsWithParameter() {
        return lastParameter() == size() - 1 && size() > 0;
    }

    /** The first segments. */
    public PathSegments first(int count) {
        return new PathSegments(segments.subList(0, count));
    }

    /** The last segment that is not a parameter, or empty text. */
    public String lastLiteral() {
        for (int i = size() - 1; i >= 0; i--) {
            if (parameter(i).isEmpty()) {
                return segments.get(i);
            }
        }
        return "";
    }

    /** Whether both paths match the same URLs: they differ only in the names of their parameters. */
    public boolean hasShapeOf(PathSegments other) {
        return size() == other.size() && startsWith(other);
    }

    /** Whether this path begins with segments of the same shape as all of another path. */
    public boolean startsWith(PathSegments other) {
        if (size() < other.size()) {
            return false;
        }
        for (int i = 0; i < other.size(); i++) {
            boolean same = parameter(i).isPresent()
                    ? other.parameter(i).isPresent()
                    : segments.get(i).equals(other.segments.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
