package com.junction.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.diff.schema.JavaExtensions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The comparison must know each extension that the generator reads, although neither depends on the other. */
class JavaExtensionsTest {
    private static final Path GENERATOR = Path.of("..", "generator-templates", "src", "main", "java");
    private static final Pattern EXTENSION = Pattern.compile("\"(x-[A-Za-z-]+)\"");

    @Test
    void theListsAreOne() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GENERATOR)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher extension = EXTENSION.matcher(Files.readString(file));
                while (extension.find()) {
                    read.add(extension.group(1));
                }
            }
        }
        assertThat(read).isNotEmpty().isEqualTo(JavaExtensions.all());
    }
}
