package com.junction.contract.diff;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Semantic Versioning 2.0.0. Before 1.0.0, breaking changes raise the minor version, and all other changes
 * raise the patch version.
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(-SNAPSHOT)?");
    private static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /**
     * Reads a version. A snapshot is read as the version that it precedes.
     *
     * @throws IllegalArgumentException if the text is not a version; the message quotes it
     */
    public static Version parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text.strip() + "\" is not a version such as 1.2.3");
        }
        return new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** The lowest version that may contain changes of a level; this version for {@code NONE}. */
    public Version after(Level level) {
        return switch (level) {
            case NONE -> this;
            case DOCUMENTATION -> new Version(major, minor, patch + 1);
            case COMPATIBLE -> major == 0 ? new Version(0, minor, patch + 1) : new Version(major, minor + 1, 0);
            case BREAKING -> major == 0 ? new Version(0, minor + 1, 0) : new Version(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
