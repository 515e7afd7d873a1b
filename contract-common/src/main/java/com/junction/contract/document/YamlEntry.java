package com.junction.contract.document;

import com.junction.contract.tree.YamlFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a list in a file that users write.
 *
 * @param node the entry
 * @param place the beginning of messages about the entry
 */
public record YamlEntry(JsonNode node, String place) {
    private static final Set<String> CHECKS = Set.of("off", "unverified");

    /**
     * Reads a list.
     *
     * @param key the key of the list
     * @throws IllegalArgumentException if the file cannot be read or has no such list; the message names the file
     */
    public static List<YamlEntry> read(Path file, String key) {
        return entries(file, key, YamlFile.read(file).path(key), key);
    }

    /**
     * Reads a list from the file of switched-off checks and excused operations. A missing list is empty.
     *
     * @param key the key of the list
     * @throws IllegalArgumentException if the file cannot be read, has no list, or has an unknown key; the message names
     *     the file
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
     * @throws IllegalArgumentException if the key is missing; the message says where
     */
    public String text(String key) {
        String text = node.path(key).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(place + "it needs " + (key.matches("[aeio].*") ? "an " : "a ") + key);
        }
        return text;
    }
}
