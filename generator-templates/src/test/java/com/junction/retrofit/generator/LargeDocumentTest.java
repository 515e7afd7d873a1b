package com.junction.retrofit.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of Java's classes, methods and expressions: a client beyond all of them compiles, loads and calls. */
class LargeDocumentTest {
    private static final Path USAGE = Path.of("src", "test", "resources", "large", "Usage.java");

    @TempDir
    Path folder;

    @Test
    void compilesLoadsAndCalls() throws Throwable {
        Path document = folder.resolve("document.json");
        LargeDocument.write(document);
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> source :
                new InMemoryClient(document).sources().entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            sources.add(Files.writeString(file, source.getValue()));
        }
        CompiledUsage.run(USAGE, sources, folder.resolve("classes"));
    }
}
