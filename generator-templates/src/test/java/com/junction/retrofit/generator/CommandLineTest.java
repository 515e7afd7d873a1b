package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.document.DocumentFile;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stock command line of OpenAPI Generator, with this module on its class path. */
class CommandLineTest {
    @TempDir
    Path folder;

    private record Run(int exitStatus, String output) {}

    private static Path classes(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run run(List<String> jvmOptions, Path document) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        System.getProperty("openapi-generator-cli"),
                        "target/classes",
                        classes(DocumentFile.class).toString()),
                "org.openapitools.codegen.OpenAPIGenerator",
                "generate",
                "--generator-name",
                "retrofit-moshi",
                "--skip-validate-spec",
                "--input-spec",
                document.toString(),
                "--output",
                folder.resolve("out").toString(),
                "--additional-properties"));
        command.add(Generation.OPTIONS.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(",")));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitStatus = process.waitFor();
        return new Run(exitStatus, Files.readString(log, StandardCharsets.ISO_8859_1));
    }

    /** This process has other settings again: all three write the same bytes. */
    @ParameterizedTest(name = "locale {0}-{1}, zone {2}, encoding {3}")
    @CsvSource({"tr, TR, Pacific/Kiritimati, US-ASCII", "ar, EG, America/St_Johns, UTF-16"})
    void writesTheSameBytesWhereverItRuns(String language, String country, String zone, String encoding)
            throws Exception {
        Run run = run(
                List.of(
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + encoding),
                Generation.DOCUMENT);

        assertThat(run.exitStatus()).as("%s", run.output()).isZero();
        Map<String, String> written = Generation.sources(folder.resolve(Path.of("out", "src", "main", "java")));
        Path here = folder.resolve("here");
        Generation.run(Generation.DOCUMENT, here, Generation.OPTIONS);
        assertThat(written).isNotEmpty().isEqualTo(Generation.sources(here.resolve(Path.of("src", "main", "java"))));
    }

    @Test
    void aBrokenDocumentWritesNothing() throws Exception {
        Path document = Files.writeString(folder.resolve("broken.yaml"), "openapi: 3.1.0\npaths: [");
        Run run = run(List.of(), document);

        assertThat(run.exitStatus()).isNotZero();
        assertThat(run.output()).contains("broken.yaml at line 2, column ").contains("is not YAML or JSON: ");
        assertThat(Generation.sources(folder.resolve("out"))).isEmpty();
    }
}
