package com.junction.contract.cli;

import com.junction.document.DocumentFile;
import com.junction.document.ReadingOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The document that {@code --spec} names. A document with a URL is loaded once, into a folder of its own, so that its
 * references lead to no other files.
 *
 * @param url the URL; empty for a file of the user
 */
record NamedDocument(String url, Path file, ReadingOptions reading) implements AutoCloseable {
    /**
     * Loads a document that has a URL.
     *
     * @throws IllegalArgumentException if it cannot be loaded within the limits
     */
    static NamedDocument of(String name, ReadingOptions reading) throws IOException {
        if (!name.matches("(?i)https?://.*")) {
            return new NamedDocument("", Path.of(name), reading);
        }
        if (name.matches("[^/?#]*//[^/?#]*@.*")) {
            throw new IllegalArgumentException("the URL of --spec must not have a user or a password");
        }
        byte[] content = DocumentFile.download(name, reading.limits());
        Path file = Files.createTempDirectory("contract-spec").resolve(fileName(name));
        Files.write(file, content);
        return new NamedDocument(name, file, new ReadingOptions(reading.limits(), List.of(), null));
    }

    private static String fileName(String url) {
        String path = String.valueOf(URI.create(url).getPath());
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.matches("\\w[\\w.-]{0,80}") ? last : "openapi";
    }

    /** Runs something that reads the document, and names its URL in exceptions. */
    <T> T named(Supplier<T> action) {
        try {
            return action.get();
        } catch (IllegalArgumentException e) {
            if (url.isEmpty()) {
                throw e;
            }
            String message = String.valueOf(e.getMessage()).replace(file.toString(), url);
            String others = ". From a URL, only the document itself is loaded: download it with all of its files";
            throw new IllegalArgumentException(message.contains("$ref") ? message + others : message, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!url.isEmpty()) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(""));
        }
    }
}
