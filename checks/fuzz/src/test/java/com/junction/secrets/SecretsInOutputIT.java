package com.junction.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches the console output, reports and recordings of all modules' tests for secrets. */
class SecretsInOutputIT {
    /** All keys and tokens in tests contain this word. */
    private static final Pattern SECRET = Pattern.compile("planted", Pattern.CASE_INSENSITIVE);

    /** Compiled tests and copies of their sources contain the secrets, so they are skipped. */
    private static final Set<String> CODE = Set.of("classes", "test-classes", "spotless-index");

    @TempDir
    Path folder;

    @Test
    void noSecretIsInTheOutputOfAnyTest() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of("..", ".."))) {
            for (Path module : modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .toList()) {
                files.addAll(output(module));
            }
        }
        for (String module : List.of("client", "recording", "contract-gate", "contract-tests", "samples")) {
            assumeThat(files)
                    .as("run mvn verify for all modules: there is no output of " + module)
                    .anyMatch(file -> file.startsWith(Path.of("..", "..", module, "target", "surefire-reports")));
        }
        assertThat(files).noneMatch(SecretsInOutputIT::hasSecret);
    }

    @Test
    void aSecretWouldBeSeen() throws IOException {
        Files.writeString(folder.resolve("printed.txt"), "x-vital-api-key: sk_test_planted_key");
        assertThat(output(folder)).hasSize(1).allMatch(SecretsInOutputIT::hasSecret);
    }

    private static List<Path> output(Path target) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(target, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean code = CODE.contains(directory.getFileName().toString());
                return code ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean hasSecret(Path file) {
        try {
            return SECRET.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .find();
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
