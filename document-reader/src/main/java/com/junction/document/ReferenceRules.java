package com.junction.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which files references may lead to: regular files below the folder of the document or below other folders
 * that the user names. References use the network only if that is allowed, and if the document itself has a URL or the
 * user names a host.
 */
public final class ReferenceRules {
    /** Parts of a resolved URL's path that a server may read as the parent folder. */
    private static final Pattern LEADS_UP = Pattern.compile("(?i)\\.\\.|%2e|%2f|%5c");

    /** Names of files, as opposed to names of schemas. */
    private static final Pattern FILE = Pattern.compile(".*[/\\\\:].*|.*\\.(?:ya?ml|json)(?:#.*)?", Pattern.DOTALL);

    private final List<Path> roots = new ArrayList<>();
    private final @Nullable Set<String> hosts;
    private final String origin;
    private final String folder;

    /**
     * Creates the rules for a document.
     *
     * @param document the document that the user names: a file or a URL
     * @throws IllegalArgumentException if the document is neither a file nor a URL
     */
    public ReferenceRules(String document, ReadingOptions options) {
        this.hosts = options.referenceHosts();
        if (DocumentFile.isUrl(document)) {
            URI uri = URI.create(document).resolve(".");
            origin = uri.getScheme() + "://" + uri.getRawAuthority();
            folder = uri.getRawPath();
        } else {
            origin = "";
            folder = "";
            add(Path.of(document).toAbsolutePath().getParent());
        }
        options.referenceRoots().forEach(root -> add(Path.of(root)));
    }

    private void add(@Nullable Path root) {
        try {
            roots.add(root == null ? Path.of("").toRealPath() : root.toRealPath());
        } catch (IOException e) {
            // A folder that does not exist does not contain files.
        }
    }

    /**
     * Returns true if a value of a discriminator's mapping is a reference, and false if it is the name of a schema
     * (OpenAPI, Discriminator Object).
     */
    public static boolean isReference(String mapped) {
        return FILE.matcher(mapped).matches();
    }

    /** Thrown if a reference must not be followed. The message is the reason. */
    public static final class ForbiddenException extends Exception {
        private static final long serialVersionUID = 1L;

        ForbiddenException(String reason) {
            super(reason, null, false, false);
        }
    }

    /**
     * Returns the file or URL that a reference leads to, which may not exist.
     *
     * @param from the file or URL that contains the reference
     * @param reference the reference without its fragment
     * @throws ForbiddenException if the target must not be read
     * @throws IllegalArgumentException if the target is neither a file nor a URL
     */
    public String target(String from, String reference) throws ForbiddenException {
        if (DocumentFile.isUrl(from)) {
            return url(URI.create(from).resolve(reference.trim()), true);
        }
        if (DocumentFile.isUrl(reference.trim()) || reference.startsWith("//")) {
            return url(URI.create(reference.trim()), false);
        }
        return file(from, PercentEncoding.decodeStrictly(reference));
    }

    private String url(URI uri, boolean fromUrl) throws ForbiddenException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String authority = String.valueOf(uri.getRawAuthority());
        if (!Set.of("http", "https").contains(scheme)) {
            throw new ForbiddenException("references to " + scheme + ": URLs are never followed; name the file by its "
                    + "path relative to the file in which the reference stands");
        }
        if (hosts == null) {
            throw new ForbiddenException("nothing is loaded from the network; download the file and refer to the copy");
        }
        boolean ofDocument = fromUrl
                && origin.equals(scheme + "://" + authority)
                && uri.getRawPath().startsWith(folder)
                && !LEADS_UP.matcher(uri.getRawPath()).find();
        if (!ofDocument && !hosts.contains(authority)) {
            throw new ForbiddenException(
                    "the host " + authority + " is not allowed; download the file and refer to the "
                            + "copy, or allow the host with the option referenceHosts (" + authority + ")");
        }
        return uri.toString();
    }

    private String file(String from, String name) throws ForbiddenException {
        Path path;
        try {
            if (Path.of(name).isAbsolute() || name.startsWith("/") || name.startsWith("\\")) {
                throw new ForbiddenException(
                        "absolute paths are never followed; write the path relative to the file in which it stands");
            }
            path = Path.of(from).resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e);
        }
        // Check the path first: an error must not reveal whether a file outside of the folder exists.
        if (!isBelowRoot(realParent(path)) || (Files.exists(path) && !isBelowRoot(real(path)))) {
            throw new ForbiddenException("it leads out of the folder of the document; move the file there, or name its "
                    + "folder with the option referenceRoots (--reference-roots)");
        }
        return path.toString();
    }

    private boolean isBelowRoot(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    /** Returns the path without symbolic links in the part that exists. */
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
