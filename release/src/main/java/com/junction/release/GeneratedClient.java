package com.junction.release;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.apache.commons.io.FileUtils;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Generates and compiles clients with the settings of the build. */
final class GeneratedClient {
    private GeneratedClient() {}

    /**
     * Creates the client of a document.
     *
     * @param settings the generator's settings file of the build
     * @param folder the output folder; its content is deleted first
     * @return the client's jar
     * @throws IllegalArgumentException if the document is rejected or the client does not compile; the message says why
     */
    static Path make(Path document, Path settings, Path folder) throws IOException {
        Path sources = generate(document, settings, folder);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (Stream<Path> files = Files.walk(sources)) {
            compile(
                    files.filter(file -> file.toString().endsWith(".java")).toList(),
                    System.getProperty("java.class.path"),
                    classes);
        }
        return jar(classes, folder.resolve("client.jar"));
    }

    /** Generates the Java of a client into a folder, which is emptied first. Returns the root of its packages. */
    static Path generate(Path document, Path settings, Path folder) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        CodegenConfigurator configurator = CodegenConfigurator.fromFile(settings.toString());
        if (configurator == null) {
            throw new IllegalArgumentException("the generator's settings cannot be read: " + settings);
        }
        ClientOptInput input = configurator
                .setGeneratorName("retrofit-moshi")
                .setInputSpec(document.toString())
                .setOutputDir(folder.toString())
                .setValidateSpec(false)
                .toClientOptInput();
        new DefaultGenerator().opts(input).generate();
        return folder.resolve(Path.of("src", "main", "java"));
    }

    static void compile(List<Path> sources, String classPath, Path classes) throws IOException {
        JavaCompiler compiler = javax.tools.ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-cp", classPath, "--release", "17", "-proc:none", "-g:none");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException("the client of this document does not compile:\n" + messages);
            }
        }
    }

    /** Packs class files into a jar and returns the jar. */
    static Path jar(Path classes, Path jar) {
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }
}
