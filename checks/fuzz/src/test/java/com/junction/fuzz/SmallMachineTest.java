package com.junction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the commands in a JVM of 256 MiB. A command that needs more memory must end with one sentence. */
class SmallMachineTest {
    private static final String GATE = "com.junction.contract.cli.ContractGate";
    private static final String GENERATOR = "com.junction.retrofit.generator.Generate";

    @TempDir
    Path folder;

    private record Ending(int code, String said) {}

    private Ending run(String jvm, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                jvm,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Ending(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void assertSentence(Ending ending, String said) {
        assertThat(ending.said().strip().lines())
                .as("%s", ending.said())
                .singleElement()
                .asString()
                .contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"billion laughs", "an alias within itself", "deep JSON objects", "exponential allOf"})
    void aHostileDocumentIsRefused(String name) throws Exception {
        HostileDocument document = HostileDocument.unreadable().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        String file = Files.writeString(folder.resolve("document.yaml"), document.text())
                .toString();

        Ending gate = run("-Xmx256m", GATE, "--spec", file);
        assertSentence(gate, document.problem());
        assertThat(gate.code()).isEqualTo(2);

        Ending diff = run("-Xmx256m", GATE, "diff", file, file);
        assertSentence(diff, document.problem());
        assertThat(diff.code()).isEqualTo(2);

        Ending generator =
                run("-Xmx256m", GENERATOR, "generate", "-g", "retrofit-moshi", "-i", file, "-o", file + ".out");
        assertSentence(generator, document.problem());
        assertThat(generator.code()).isEqualTo(1);
    }

    @Test
    void tooLittleMemoryIsSaid() throws Exception {
        String file = Files.writeString(
                        folder.resolve("document.yaml"),
                        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n" + HostileDocument.laughs(6, 12))
                .toString();
        Ending gate = run("-Xmx64m", GATE, "--spec", file);
        assertSentence(gate, "this JVM does not have enough memory for the input; give it more with -Xmx");
        assertThat(gate.code()).isEqualTo(2);

        Ending generator =
                run("-Xmx64m", GENERATOR, "generate", "-g", "retrofit-moshi", "-i", file, "-o", file + ".out");
        assertSentence(generator, file + ": this JVM does not have enough memory; give it more with -Xmx");
        assertThat(generator.code()).isEqualTo(1);
    }

    @Test
    void tooLittleStackIsSaid() throws Exception {
        String file = Files.writeString(
                        folder.resolve("document.yaml"),
                        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: " + "[".repeat(100_000)
                                + "]".repeat(100_000))
                .toString();
        Ending gate = run("-Xss512k", GATE, "--spec", file, "--limits", "depth=200000");
        assertSentence(gate, "this JVM does not have enough stack for the input; give it more with -Xss");
        assertThat(gate.code()).isEqualTo(2);

        Ending generator = run(
                "-Xss512k",
                GENERATOR,
                "generate",
                "-g",
                "retrofit-moshi",
                "-i",
                file,
                "-o",
                file + ".out",
                "--additional-properties=clientName=A,limits=depth=200000");
        assertSentence(generator, file + ": this JVM does not have enough stack; give it more with -Xss");
        assertThat(generator.code()).isEqualTo(1);
    }
}
