package com.junction.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which files references may lead to: regular files below the folder of the document, or below other folders that
 * the user names. The gate never loads a file from the network.
 */
final class ReferenceRules {
    /** A scheme of one letter is a Windows drive. */
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

    private final List<Path> roots = new ArrayList<>();

    /** @param document the document that the user names */
    ReferenceRules(Path document, List<Path> roots) {
        add(document.toAbsolutePath().getParent());
        roots.forEach(this::add);
    }

    private void add(@Nullable Path root) {
        try {
            roots.add(root == null ? Path.of("").toRealPath() : root.toRealPath());
        } catch (IOException e) {
            // No file is below a folder that does not exist.
        }
    }

    /** Thrown if a reference must not be followed. The message is the reason. */
    static final class ForbiddenException extends Exception {
        private static final long serialVersionUID = 1L;

        ForbiddenException(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * The file that a reference leads to. It may not exist. Null if no file can have that name.
     *
     * @param from the file that contains the reference
     * @param reference the reference without its fragment
     * @throws ForbiddenException if the file must not be read
     */
    @Nullable
    Path target(Path from, String reference) throws ForbiddenException {
        String trimmed = reference.trim();
        if (URL.matcher(trimmed).matches() || trimmed.startsWith("//")) {
            throw new ForbiddenException(url(trimmed));
        }
        String name = PercentEncoding.decode(reference);
        Path path;
        try {
            if (Path.of(name).isAbsolute() || name.startsWith("/") || name.startsWith("\\")) {
                throw new ForbiddenException(
                        "absolute paths are never followed; write the path relative to the file in which it stands");
            }
            path = from.resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
        // Checked by the path first: an error must not tell whether a file outside of the folder exists.
        if (!isBelowRoot(realParent(path)) || (Files.exists(path) && !isBelowRoot(real(path)))) {
            throw new ForbiddenException("it leads out of the folder of the document; move the file there, or name its "
                    + "folder with the option referenceRoots");
        }
        return path;
    }

    private static String url(String url) {
        int colon = url.indexOf(':');
        String scheme = url.startsWith("//") ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        return List.of("http", "https", "").contains(scheme)
                ? "the gate loads nothing from the network; download the file and refer to the copy"
                : "references to " + scheme + ": URLs are never followed; name the file by its path relative to the "
                        + "file in which the reference stands";
    }

    private boolean isBelowRoot(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    /** Resolves symbolic links in the existing part of a path. */
    private static Path realParent(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = Stream.iterate(absolute.getParent(), each -> each != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElse(absolute.getRoot());
        return real(parent).resolve(parent.relativize(absolute));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
