package com.junction.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Java block of the documents must be code of a test: in this module, or in the generator. */
class GuidesTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    private static final Path CONSTRUCTS =
            Path.of("..", "generator-templates", "src", "test", "resources", "constructs");

    /** The documented sample. The client's tests compile it. */
    private static final String SEED_SAMPLE = "import com.junction.api.Junction;";

    @TestFactory
    Stream<DynamicTest> blocks() throws IOException {
        String code = words(code());
        List<DynamicTest> tests = new ArrayList<>();
        for (Path guide : guides()) {
            Matcher block = BLOCK.matcher(Files.readString(guide));
            for (int number = 1; block.find(); number++) {
                String java = block.group(1);
                if (!java.startsWith(SEED_SAMPLE)) {
                    tests.add(DynamicTest.dynamicTest(
                            guide.getFileName() + ", block " + number,
                            () -> assertThat(code).contains(words(java))));
                }
            }
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static List<Path> guides() throws IOException {
        List<Path> guides = new ArrayList<>(List.of(Path.of("..", "README.md")));
        try (Stream<Path> files = Files.list(Path.of("..", "docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
        }
        return guides;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path folder : List.of(Path.of("src"), CONSTRUCTS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    code.append(Files.readString(file));
                }
            }
        }
        return code.toString();
    }

    /** Removes white space, because a page has shorter lines than code. */
    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
