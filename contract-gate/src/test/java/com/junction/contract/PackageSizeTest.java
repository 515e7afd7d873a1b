package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A package has at most 20 files, so that a reader can take it in. The runtime of clients is one package, because
 * clients must not see most of its classes.
 */
class PackageSizeTest {
    private static final int MOST = 20;
    private static final Path SOURCES = Path.of("src", "main", "java");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "contract-common",
                "contract-diff",
                "contract-gate",
                "document-reader",
                "generator-templates",
                "recording",
                "release"
            })
    void noPackageHasMoreThanTwentyFiles(String module) throws IOException {
        Map<String, Long> sizes = sizes(Path.of("..", module).resolve(SOURCES));
        assertThat(sizes).isNotEmpty();
        sizes.values().removeIf(size -> size <= MOST);
        assertThat(sizes).as("packages and their numbers of files").isEmpty();
    }

    private static Map<String, Long> sizes(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> sources.relativize(file.getParent())
                                    .toString()
                                    .replace('\\', '/'),
                            TreeMap::new,
                            Collectors.counting()));
        }
    }
}
