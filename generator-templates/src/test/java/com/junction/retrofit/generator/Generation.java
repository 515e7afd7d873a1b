package com.junction.retrofit.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator as OpenAPI Generator runs it. */
final class Generation {
    static final Path DOCUMENT = Path.of("..", "openapi", "junction.yaml");
    static final Map<String, Object> OPTIONS = Map.of(
            "clientName", "Junction",
            "invokerPackage", "com.junction.api",
            "formats", "string",
            "numbers", "double",
            "closedEnumExtension", "x-junction-exhaustive",
            "sensitiveNames", "link_token link_web_url oauth_url x-vital-link-token");

    private Generation() {}

    static void run(Path document, Path output, Map<String, Object> options) {
        ClientOptInput input = new CodegenConfigurator()
                .setGeneratorName("retrofit-moshi")
                .setInputSpec(document.toString())
                .setOutputDir(output.toString())
                .setValidateSpec(false)
                .setAdditionalProperties(options)
                .toClientOptInput();
        new DefaultGenerator().opts(input).generate();
    }

    /** The Java files of a client that templates print, and their text: without copies of the runtime. */
    static Map<String, String> printed(Path folder) throws IOException {
        Map<String, String> sources = sources(folder);
        sources.keySet()
                .removeIf(file ->
                        file.contains("/core/") && !file.matches(".*/(ClientBuilder|Environment|package-info)\\.java"));
        return sources;
    }

    /** All Java files below a folder and their text. */
    static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        if (!Files.exists(folder)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                try {
                    sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return sources;
    }
}
