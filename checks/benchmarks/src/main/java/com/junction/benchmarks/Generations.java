package com.junction.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates clients of five documents with OpenAPI Generator's command line, alternating our generator and the stock
 * one.
 */
final class Generations {
    private static final int RUNS = 3;
    private static final int HEAP_STEP = 16;
    private static final int LARGEST_HEAP = 1024;
    private static final String GENERATOR = "org.openapitools.codegen.OpenAPIGenerator";
    private static final List<String> DOCUMENTS = List.of(
            "openapi/junction.yaml",
            "checks/benchmarks/openapi.yaml",
            "checks/corpus/node_modules/@readme/oas-examples/3.0/json/readme-legacy.json",
            "checks/corpus/node_modules/@readme/oas-examples/3.0/json/star-trek.json",
            "checks/corpus/node_modules/@octokit/openapi/generated/api.github.com.json");

    private final Path repository;
    private final String classPath;
    private final Path output;

    private Generations(Path repository) throws IOException {
        this.repository = repository;
        Path target = repository.resolve("checks/benchmarks/target");
        this.output = Files.createTempDirectory(target, "generated-");
        this.classPath = target.resolve("generators") + "/*" + File.pathSeparator
                + Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
    }

    /** A generator and the options that select it. */
    private enum Of {
        JUNCTION("retrofit-moshi"),
        STOCK_RETROFIT("java", "--library", "retrofit2");

        private final List<String> arguments;

        Of(String... arguments) {
            this.arguments = List.of(arguments);
        }
    }

    static String measure(Path repository) throws IOException, InterruptedException {
        return new Generations(repository).text();
    }

    private String text() throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (String document : DOCUMENTS) {
            Map<Of, List<Costs>> runs = Map.of(Of.JUNCTION, new ArrayList<>(), Of.STOCK_RETROFIT, new ArrayList<>());
            for (int i = 0; i < RUNS; i++) {
                for (Of of : Of.values()) {
                    runs.get(of).add(generate(document, of, folder(document, of, i)));
                }
            }
            String name = Path.of(document).getFileName().toString();
            List<String> row =
                    new ArrayList<>(List.of(name, Markdown.number(Files.size(repository.resolve(document)) / 1024.0)));
            for (Of of : Of.values()) {
                Costs costs = Costs.median(runs.get(of));
                row.add(Markdown.number(costs.wall() / 1000));
                row.add(Markdown.number(costs.cpu() / 1000));
                row.add(Markdown.number(costs.peak()));
                row.add(Markdown.number(smallestHeap(document, of)));
                row.add(Markdown.number(Sources.lines(folder(document, of, 0))));
                seconds.put(name + ", " + Markdown.name(of), costs.wall() / 1000);
            }
            rows.add(row);
        }
        return new Markdown()
                .table(
                        List.of(
                                "document",
                                "kB",
                                "junction s",
                                "CPU s",
                                "peak MB",
                                "needs MB",
                                "lines",
                                "stock retrofit s",
                                "CPU s",
                                "peak MB",
                                "needs MB",
                                "lines"),
                        rows)
                .plot("seconds to generate", seconds)
                .toString();
    }

    private Path folder(String document, Of of, int run) {
        return output.resolve(Path.of(document).getFileName() + "-" + of + "-" + run);
    }

    private Costs generate(String document, Of of, Path folder) throws IOException, InterruptedException {
        return Commands.java(List.of(), classPath, GENERATOR, arguments(document, of, folder));
    }

    /**
     * Returns the smallest heap, in megabytes, with which a generator writes all its files. A JVM takes more if it may,
     * and how much more depends on the time of its collections.
     */
    private int smallestHeap(String document, Of of) throws IOException, InterruptedException {
        long lines = Sources.lines(folder(document, of, 0));
        int tooSmall = 0;
        int enough = LARGEST_HEAP;
        while (enough - tooSmall > HEAP_STEP) {
            int heap = (tooSmall + enough) / 2;
            Path folder = folder(document, of, heap);
            boolean works = Commands.javaWorks(heap, classPath, GENERATOR, arguments(document, of, folder));
            if (works && Sources.lines(folder) == lines) {
                enough = heap;
            } else {
                tooSmall = heap;
            }
        }
        return enough;
    }

    private String[] arguments(String document, Of of, Path folder) {
        List<String> arguments = new ArrayList<>(List.of("generate", "--skip-validate-spec", "-g"));
        arguments.addAll(of.arguments);
        arguments.addAll(List.of("-i", repository.resolve(document).toString(), "-o", folder.toString()));
        return arguments.toArray(String[]::new);
    }
}
