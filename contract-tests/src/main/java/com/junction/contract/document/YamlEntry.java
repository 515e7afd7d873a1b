package com.junction.contract.document;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An entry of a list that people write in a file of its own.
 *
 * @param node the entry
 * @param place where it stands, as messages begin
 */
public record YamlEntry(JsonNode node, String place) {
    /**
     * Reads a list.
     *
     * @param key what it stands under
     * @throws IllegalArgumentException where the file cannot be read, or has no such list; the message names it
     */
    public static List<YamlEntry> read(Path file, String key) {
        JsonNode list = YamlFile.read(file).path(key);
        if (!list.isArray()) {
            throw new IllegalArgumentException(file + ": it needs a list under the key " + key);
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
            throw new IllegalArgumentException(place + "it needs a " + key);
        }
        return text;
    }
}
