package com.junction.corpus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A client that OpenAPI Generator's command line writes, and that the compiler of this JVM compiles. */
final class GeneratedClient {
    /** The client's class. */
    static final String NAME = "org.corpus.ApiClient";

    private static final long MOST_MEMORY_MEGABYTES = 1024;

    private final Path folder;
    private final double seconds;

    private GeneratedClient(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    /**
     * Generates a client.
     *
     * @param tools the folder of the command line and of the generator
     * @throws IllegalStateException where the document is refused; the message says why
     */
    static GeneratedClient generate(Path document, Path folder, Path tools) throws IOException, InterruptedException {
        Path log = Files.createDirectories(folder).resolve("generator.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MOST_MEMORY_MEGABYTES + "m",
                        "-cp",
                        tools.resolve("retrofit-moshi-generator.jar")
                                + java.io.File.pathSeparator
                                + tools.resolve("openapi-generator-cli.jar"),
                        "org.openapitools.codegen.OpenAPIGenerator",
                        "generate",
                        "--skip-validate-spec",
                        "--generator-name",
                        "retrofit-moshi",
                        "--input-spec",
                        document.toString(),
                        "--output",
                        folder.toString(),
                        "--additional-properties",
                        "clientName=ApiClient,invokerPackage=org.corpus,integers=long")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitStatus = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exitStatus != 0) {
            throw new IllegalStateException(problem(log));
        }
        return new GeneratedClient(folder, seconds);
    }

    /** The first line that is about the document, or the last line of the log. */
    private static String problem(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return lines.stream()
                .filter(line -> !line.contains("WARN") && (line.contains(" at #/") || line.contains("Exception")))
                .findFirst()
                .orElse(lines.isEmpty() ? "the generator said nothing" : lines.get(lines.size() - 1));
    }

    /** Where it was written. */
    Path folder() {
        return folder;
    }

    double seconds() {
        return seconds;
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

    /** Where the classes are. */
    Path classes() {
        return folder.resolve("classes");
    }

    /** Where the files are that stand beside the classes in a jar. */
    Path resources() {
        return folder.resolve(Path.of("src", "main", "resources"));
    }

    /** Compiles with all warnings; what the compiler has against the client, if anything. */
    Optional<String> compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    Files.createDirectories(classes()).toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()))
                    .call();
            return compiled ? Optional.empty() : Optional.of(messages.toString());
        }
    }

    private List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder.resolve(Path.of("src", "main", "java")))) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
