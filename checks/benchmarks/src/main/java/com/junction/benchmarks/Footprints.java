package com.junction.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Measures the size of each client: its jar, the libraries that it needs, and the dex files of Android's compiler. */
final class Footprints {
    /** Android 8, the oldest version that the client supports. */
    private static final String LEAST_API = "26";

    /** The offset of the number of methods in the header of a dex file; the number is little-endian. */
    private static final int METHOD_IDS_SIZE = 0x58;

    private final Path target;

    private Footprints(Path target) {
        this.target = target;
    }

    private enum Of {
        JUNCTION("junction", "com/junction/api"),
        STOCK_GSON("gson", "org/peers/gson"),
        STOCK_JACKSON("jackson", "org/peers/jackson"),
        STOCK_RETROFIT("retrofit", "org/peers/retrofit");

        private final String sources;
        private final String classes;

        Of(String sources, String classes) {
            this.sources = sources;
            this.classes = classes;
        }
    }

    static String measure(Path repository) throws IOException, InterruptedException {
        return new Footprints(repository.resolve("checks/benchmarks/target")).text();
    }

    private String text() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Double> kilobytes = new LinkedHashMap<>();
        for (Of of : Of.values()) {
            Path jar = jar(of);
            List<Path> libraries = libraries(jar);
            double all = kilobytes(List.of(jar)) + kilobytes(libraries);
            List<Path> app = new ArrayList<>(libraries);
            app.add(jar);
            rows.add(List.of(
                    Markdown.name(of),
                    Markdown.number(Sources.lines(target.resolve("generated-sources/" + of.sources))),
                    Markdown.number(kilobytes(List.of(jar))),
                    String.valueOf(libraries.size()),
                    Markdown.number(all),
                    Markdown.number(methods(List.of(jar), libraries)),
                    Markdown.number(methods(app, List.of()))));
            kilobytes.put(Markdown.name(of), all);
        }
        return new Markdown()
                .table(
                        List.of(
                                "client",
                                "lines of Java",
                                "its jar, kB",
                                "libraries in use",
                                "all jars, kB",
                                "its methods in dex",
                                "all methods in dex"),
                        rows)
                .plot("kB of all jars", kilobytes)
                .toString();
    }

    private Path jar(Of of) throws IOException {
        Path classes = target.resolve("classes");
        Path jar = target.resolve(of.sources + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path each : Sources.below(classes.resolve(of.classes))) {
                zip.putNextEntry(new ZipEntry(classes.relativize(each).toString()));
                Files.copy(each, zip);
            }
        }
        return jar;
    }

    /** Returns the jars that jdeps reaches from a jar. */
    private List<Path> libraries(Path jar) throws IOException {
        StringWriter printed = new StringWriter();
        StringWriter errors = new StringWriter();
        List<Path> all = Sources.below(target.resolve("libraries"));
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(printed),
                        new PrintWriter(errors),
                        "-summary",
                        "-recursive",
                        "--multi-release",
                        "17",
                        "--ignore-missing-deps",
                        "-cp",
                        all.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        jar.toString());
        return all.stream()
                .filter(library ->
                        printed.toString().contains(library.getFileName().toString()))
                .toList();
    }

    private static double kilobytes(List<Path> files) throws IOException {
        double bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes / 1024;
    }

    /** Compiles jars for Android and returns the number of methods that the dex files refer to. */
    private long methods(List<Path> jars, List<Path> classPath) throws IOException, InterruptedException {
        Path dex = target.resolve("dex.zip");
        List<String> command = new ArrayList<>(List.of(
                Commands.JAVA,
                "-cp",
                target.resolve("r8/r8.jar").toString(),
                "com.android.tools.r8.D8",
                "--min-api",
                LEAST_API,
                "--lib",
                System.getProperty("java.home"),
                "--output",
                dex.toString()));
        classPath.forEach(library -> command.addAll(List.of("--classpath", library.toString())));
        jars.forEach(jar -> command.add(jar.toString()));
        Commands.succeed(target, command.toArray(String[]::new));
        long methods = 0;
        try (ZipFile zip = new ZipFile(dex.toFile())) {
            for (ZipEntry entry : zip.stream().toArray(ZipEntry[]::new)) {
                ByteBuffer header = ByteBuffer.wrap(zip.getInputStream(entry).readAllBytes());
                methods += header.order(ByteOrder.LITTLE_ENDIAN).getInt(METHOD_IDS_SIZE);
            }
        }
        return methods;
    }
}
