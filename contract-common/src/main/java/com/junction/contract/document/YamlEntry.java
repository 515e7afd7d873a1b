package com.junction.contract.document;

import com.junction.document.yaml.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a list that people write in a file of its own.
 *
 * @param node the entry
 * @param place where it stands, as messages begin
 */
public record YamlEntry(JsonNode node, String place) {
    private static final Set<String> CHECKS = Set.of("off", "unverified");

    /**
     * Reads a list.
     *
     * @param key what it stands under
     * @throws IllegalArgumentException where the file cannot be read, or has no such list; the message names it
     */
    public static List<YamlEntry> read(Path file, String key) {
        return entries(file, key, YamlFile.read(file).path(key), key);
    }

    /**
     * Reads one of the lists of the file of switched-off checks and excused operations. A list that is not there is empty.
     *
     * @param key what it stands under
     * @throws IllegalArgumentException if the file cannot be read, has none of the lists, or has another key; the message
     *     names it
     */
    public static List<YamlEntry> readChecks(Path file, String key) {
        JsonNode all = YamlFile.read(file);
        for (String other : all.propertyNames()) {
            if (!CHECKS.contains(other)) {
                throw new IllegalArgumentException(
                        file + " at #/" + other + ": the key is not known; the keys are off and unverified");
            }
        }
        return all.isObject() && !all.isEmpty() && !all.has(key)
                ? List.of()
                : entries(file, key, all.path(key), "off or unverified");
    }

    private static List<YamlEntry> entries(Path file, String key, JsonNode list, String keys) {
        if (!list.isArray()) {
            throw new IllegalArgumentException(file + ": it needs a list under the key " + keys);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new YamlEntry(list.path(i), file + " at #/" + key + "/" + i + ": "))
                .toList();
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException where there is none; the message says where
     */
    public String text(String key) {
        String text = node.path(key).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(place + "it needs " + (key.matches("[aeio].*") ? "an " : "a ") + key);
        }
        return text;
    }
}
