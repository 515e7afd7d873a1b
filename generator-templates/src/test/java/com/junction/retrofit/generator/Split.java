package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;

/** Moves a part of a document to another file, and refers to it from where it stood. */
final class Split {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Split() {}

    /** The document that refers to the part, below a folder. */
    static Path at(String pointer, Path document, Path folder) throws Exception {
        JsonNode tree = JSON.valueToTree(new Yaml().load(Files.readString(document)));
        Path file = folder.resolve("document.yaml");
        Path part = Files.createDirectories(folder.resolve("parts")).resolve("part.yaml");
        JsonNode moved = tree.at(pointer).deepCopy();
        leadBack(moved);
        Files.writeString(part, "{\"x-part\": " + moved + "}");
        int last = pointer.lastIndexOf('/');
        JsonNode owner = tree.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
        JsonNode reference = JsonNodeFactory.instance.objectNode().put("$ref", "parts/part.yaml#/x-part");
        if (owner instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), reference);
        } else {
            ((ObjectNode) owner).set(name, reference);
        }
        return Files.writeString(file, tree.toString());
    }

    private static void leadBack(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put("$ref", "../document.yaml" + object.path("$ref").asText());
        }
        node.forEach(Split::leadBack);
    }
}
