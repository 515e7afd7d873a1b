package com.junction.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the OpenAPI documents of a folder. Files that only others refer to have no version of OpenAPI. */
public final class Documents {
    private static final Pattern NAME = Pattern.compile(".*\\.(json|ya?ml)");
    private static final Pattern VERSION =
            Pattern.compile("(?m)^\\s*[\"']?openapi[\"']?\\s*:\\s*[\"']?\\d|^\\s*\\{\\s*\"openapi\"");

    private Documents() {}

    /**
     * All documents below a folder, or the one that is named, in the order of their paths.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(Documents::isOpenApi)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static boolean isOpenApi(Path file) {
        try {
            String text = Files.readString(file);
            return VERSION.matcher(text).find() || text.contains("\"openapi\":");
        } catch (MalformedInputException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
