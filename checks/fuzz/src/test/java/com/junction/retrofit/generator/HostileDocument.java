package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A document whose texts can be replaced.
 *
 * @param document the document
 * @param folder the folder that it is written to, next to the files that it refers to
 * @param free the texts that do not affect which files are generated; they can be replaced together
 * @param keywords the other texts, mostly keywords of OpenAPI
 */
record HostileDocument(JsonNode document, Path folder, List<String> free, List<String> keywords) {
    private static final Path ALL =
            Path.of("..", "..", "generator-templates", "src", "test", "resources", "constructs");

    /** The names of the documents that have all constructs. */
    static final List<String> CONSTRUCTS = constructs();

    private static List<String> constructs() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static HostileDocument of(String construct, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(ALL.resolve(construct))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        String text = Files.readString(ALL.resolve(construct).resolve("document.yaml"));
        Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        HostileDocument document =
                new HostileDocument(new ObjectMapper().valueToTree(yaml), folder, new ArrayList<>(), new ArrayList<>());
        document.sort();
        return document;
    }

    /** A text is free if the generator writes the same number of files after a harmless text replaced it. */
    private void sort() throws IOException {
        Map<String, String> unchanged = client(Map.of()).orElseThrow();
        SafeClient.trust(unchanged);
        Optional<Integer> files = Optional.of(unchanged.size());
        Map<String, String> replaced = new LinkedHashMap<>();
        for (String text : TextPlaces.of(document)) {
            replaced.put(text, "harmless " + replaced.size());
            if (client(replaced).map(Map::size).equals(files)) {
                free.add(text);
            } else {
                replaced.remove(text);
                keywords.add(text);
            }
        }
    }

    /** Returns the generated files, or empty if the generator rejects the document. */
    Optional<Map<String, String>> client(Map<String, String> texts) throws IOException {
        return InMemoryClient.of(TextPlaces.replace(document, texts), folder.resolve("document.json"), "org.example");
    }
}
