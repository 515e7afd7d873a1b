package com.junction.retrofit.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds and replaces the texts of a document: its values, and the names of its fields. */
final class TextPlaces {
    private TextPlaces() {}

    static Set<String> of(JsonNode document) {
        Set<String> texts = new TreeSet<>();
        collect(document, texts);
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.properties().forEach(property -> texts.add(property.getKey()));
        node.forEach(child -> collect(child, texts));
    }

    /** Returns the document with replaced texts. References still lead to the same places. */
    static JsonNode replace(JsonNode node, Map<String, String> texts) {
        if (node instanceof ObjectNode object) {
            ObjectNode replaced = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(property -> replaced.set(
                            texts.getOrDefault(property.getKey(), property.getKey()),
                            property.getKey().equals("$ref")
                                    ? reference(property.getValue(), texts)
                                    : replace(property.getValue(), texts)));
            return replaced;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode replaced = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> replaced.add(replace(item, texts)));
            return replaced;
        }
        String text = texts.get(node.asText());
        return text == null ? node : JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode reference(JsonNode reference, Map<String, String> texts) {
        String text = reference.asText();
        String whole = texts.get(text);
        if (whole != null || !text.contains("#/")) {
            return whole == null ? reference : JsonNodeFactory.instance.textNode(whole);
        }
        String[] parts = text.split("#/", 2);
        return JsonNodeFactory.instance.textNode(parts[0] + "#/"
                + Stream.of(parts[1].split("/"))
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .map(token -> texts.getOrDefault(token, token))
                        .map(token ->
                                token.replace("%", "%25").replace("~", "~0").replace("/", "~1"))
                        .collect(Collectors.joining("/")));
    }
}
