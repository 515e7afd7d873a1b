package com.junction.contract.schema;

import com.junction.document.Place;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of headers and parameters, whose texts do not say whether they are numbers: their schemas do. */
public final class PlainText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonSchemas schemas;

    /** For the schemas of one document. */
    public PlainText(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    /** The value that a text is by a schema; the text itself where it is none. */
    public JsonNode value(String text, Place schema) {
        JsonNode string = JSON.stringNode(text);
        JsonNode json = JsonText.parse(text);
        return Stream.of(string, json == null || json.isContainer() ? string : json)
                .filter(value -> schemas.validate(value, schema).isEmpty())
                .findFirst()
                .orElse(string);
    }

    /** The list that several texts are by a schema. */
    public ArrayNode list(List<String> texts, Place schema) {
        Place items = schema.child("items");
        ArrayNode list = JSON.arrayNode();
        texts.forEach(text -> list.add(value(text, items)));
        return list;
    }
}
