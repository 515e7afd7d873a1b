package com.junction.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A client that is generated, and then compiled by the compiler of this JVM. */
final class GeneratedClient {
    /** The name of the client's class. */
    static final String NAME = "org.corpus.ApiClient";

    private final Path folder;
    private final List<String> warnings;

    private GeneratedClient(Path folder, List<String> warnings) {
        this.folder = folder;
        this.warnings = warnings;
    }

    /**
     * Generates a client.
     *
     * @throws RuntimeException if the generator rejects the document; the message says why
     */
    static GeneratedClient generate(Generator generator, Path document, Path folder) {
        return new GeneratedClient(folder, generator.generate(document, folder));
    }

    Path folder() {
        return folder;
    }

    /** Returns the generator's warnings in their order. */
    List<String> warnings() {
        return warnings;
    }

    long lines() throws IOException {
        long lines = 0;
        for (Path file : sources()) {
            try (Stream<String> all = Files.lines(file)) {
                lines += all.count();
            }
        }
        return lines;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Returns the folder with the files that a jar contains besides the classes. */
    Path resources() {
        return folder.resolve(Path.of("src", "main", "resources"));
    }

    /** Compiles with all warnings enabled, and returns the compiler's messages if there are any. */
    Optional<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    Files.createDirectories(classes()).toString(),
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            String text = messages.toString().replace(folder + "/", "");
            return compiled ? Optional.empty() : Optional.of(text.isEmpty() ? "the compiler gave up" : text);
        }
    }

    Path sourceFolder() {
        return folder.resolve(Path.of("src", "main", "java"));
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(sourceFolder())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
