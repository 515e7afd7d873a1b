package com.junction.contract.schema;

import com.junction.contract.tree.Place;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads values of headers and parameters. The schema decides whether a text is a number. */
public final class PlainText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonSchemas schemas;

    /** Reads values of one document. */
    public PlainText(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    /** The value of a text by a schema; the text itself if no value is valid. */
    public JsonNode value(String text, Place schema) {
        JsonNode string = JSON.stringNode(text);
        JsonNode json = JsonText.parse(text);
        return Stream.of(string, json == null || json.isContainer() ? string : json)
                .filter(value -> schemas.validate(value, schema).isEmpty())
                .findFirst()
                .orElse(string);
    }

    /** The list of several texts by the schema of the list. */
    public ArrayNode list(List<String> texts, Place schema) {
        Place items = schema.child("items");
        ArrayNode list = JSON.arrayNode();
        texts.forEach(text -> list.add(value(text, items)));
        return list;
    }
}
