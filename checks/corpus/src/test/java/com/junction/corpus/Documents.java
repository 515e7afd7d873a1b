package com.junction.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the OpenAPI documents of a folder. A file without an {@code openapi} version is only a part of another
 * document.
 */
final class Documents {
    private static final Pattern NAME = Pattern.compile(".*\\.(json|ya?ml)");
    private static final Pattern VERSION =
            Pattern.compile("(?m)^\\s*[\"']?openapi[\"']?\\s*:\\s*[\"']?\\d|^\\s*\\{\\s*\"openapi\"");

    private Documents() {}

    /**
     * Lists all files below a folder that may be documents, or the one given file, sorted by path.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    /** Returns whether the file is a whole OpenAPI document. */
    static boolean isOpenApi(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("\"openapi\":") || VERSION.matcher(text).find();
        } catch (MalformedInputException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
