package com.junction.release;

import com.junction.contract.diff.ChangeKind;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Compiles clients of documents that are almost the same. A source file that the first client also has is not compiled
 * again, and clients with the same classes share one jar.
 */
final class SimilarClients {
    private static final String JAVA = ".java";
    private static final String CLASS = ".class";

    private final Path settings;
    private final Path folder;
    private final Map<JsonNode, Path> byDocument = new HashMap<>();
    private final Map<Map<Path, ByteBuffer>, Path> byClasses = new HashMap<>();
    private Map<Path, ByteBuffer> firstSources = Map.of();
    private Map<Path, ByteBuffer> firstClasses = Map.of();

    SimilarClients(Path settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * Returns the jar of a document's client. Two documents have the same jar if their clients have the same classes.
     */
    Path jar(JsonNode document) throws IOException {
        Path known = byDocument.get(document);
        if (known == null) {
            known = make(document);
            byDocument.put(document, known);
        }
        return known;
    }

    private Path make(JsonNode document) throws IOException {
        Path home = Files.createDirectories(folder.resolve(String.valueOf(byDocument.size())));
        Path file = ChangeKind.write(document, folder.resolve("document.json"));
        Path root = GeneratedClient.generate(file, settings, home);
        Map<Path, ByteBuffer> sources = files(root, JAVA);
        Path classFolder = Files.createDirectories(home.resolve("classes"));
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, ByteBuffer> source : sources.entrySet()) {
            if (source.getValue().equals(firstSources.get(source.getKey()))) {
                copyClasses(source.getKey(), classFolder);
            } else {
                changed.add(root.resolve(source.getKey()));
            }
        }
        if (!changed.isEmpty()) {
            String classPath = classFolder + File.pathSeparator + System.getProperty("java.class.path");
            GeneratedClient.compile(changed, classPath, classFolder);
        }
        Map<Path, ByteBuffer> classes = files(classFolder, CLASS);
        if (firstSources.isEmpty()) {
            firstSources = sources;
            firstClasses = classes;
        }
        return byClasses.computeIfAbsent(classes, it -> GeneratedClient.jar(classFolder, home.resolve("client.jar")));
    }

    /** Copies the first client's classes of a source file: its class and the nested classes. */
    private void copyClasses(Path source, Path to) throws IOException {
        String name = source.toString().replace(JAVA, "");
        for (Map.Entry<Path, ByteBuffer> type : firstClasses.entrySet()) {
            String path = type.getKey().toString();
            if (path.equals(name + CLASS) || path.startsWith(name + "$")) {
                Path copy = to.resolve(type.getKey());
                Files.createDirectories(copy.getParent());
                Files.write(copy, type.getValue().array());
            }
        }
    }

    private static Map<Path, ByteBuffer> files(Path root, String ending) throws IOException {
        Map<Path, ByteBuffer> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(ending)).toList()) {
                contents.put(root.relativize(file), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
