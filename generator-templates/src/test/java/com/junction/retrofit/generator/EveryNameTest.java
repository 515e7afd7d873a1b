package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No name of a document clashes with a name that our own code uses. Nobody lists these: they are collected from clients
 * with all constructs, and documents that use each of them in each place are generated and compiled.
 */
class EveryNameTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** What no class, method or variable may be called, or not everywhere (JLS, 3.9). */
    private static final Set<String> WORDS_OF_JAVA =
            Set.of("class", "null", "permits", "record", "sealed", "this", "var", "when", "yield");

    @TempDir
    static Path folder;

    private static Set<String> names;

    @BeforeAll
    static void collect() throws Exception {
        Set<String> written = new TreeSet<>();
        for (Path document : files(RESOURCES)) {
            if (document.endsWith("document.yaml") || document.endsWith("constructs.yaml")) {
                written.addAll(SourceNames.of(new InMemoryClient(document).sources()));
            }
        }
        // These names come from the documents, not from the generator.
        written.retainAll(wordsOfTheGenerator());
        names = new TreeSet<>(written);
        names.addAll(SourceNames.ofJavaLang());
        names.addAll(WORDS_OF_JAVA);
        // Groups and members of unions become parts of names.
        for (String name : written) {
            names.add(name.replaceFirst("(?<=.)(Api|Client)$", "").replaceFirst("^(get|visit)(?=[A-Z])", ""));
        }
    }

    private static Set<String> wordsOfTheGenerator() throws IOException {
        Set<String> words = new HashSet<>();
        List<Path> sources = new ArrayList<>(files(Path.of("src", "main")));
        sources.addAll(files(Path.of("..", "client-runtime", "src", "main")));
        for (Path file : sources) {
            if (Files.isRegularFile(file)) {
                words.addAll(List.of(Files.readString(file).split("\\W+")));
            }
        }
        // Made of two of them.
        for (String word : List.copyOf(words)) {
            words.add(word + "Error");
            words.add("ApiClient" + word);
            words.add("Async" + word);
        }
        return words;
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNamesOfTheTemplatesAreCollected() {
        assertThat(names)
                .contains(
                        "api",
                        "handOver",
                        "JSON_ADAPTER",
                        "NotFoundError",
                        "Override",
                        "T",
                        "Thread",
                        "toBuilder",
                        "UUID");
    }

    @ParameterizedTest
    @EnumSource
    void compilesInEveryPlace(NamesDocument place) throws IOException {
        Path file = folder.resolve(place + ".json");
        Files.writeString(file, place.document(names).toString());
        List<String> problems = InMemoryCompiler.problems(new InMemoryClient(file).sources());
        assertThat(problems).isEmpty();
    }
}
