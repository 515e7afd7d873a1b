package com.junction.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds and counts Java sources below a folder. */
final class Sources {
    private Sources() {}

    /** Counts the lines of the main code. */
    static long lines(Path folder) throws IOException {
        long lines = 0;
        for (Path file : below(folder)) {
            String path = folder.relativize(file).toString();
            if (path.endsWith(".java") && !path.contains("src/test/")) {
                try (Stream<String> each = Files.lines(file)) {
                    lines += each.count();
                }
            }
        }
        return lines;
    }

    /** Lists all files below a folder. */
    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
