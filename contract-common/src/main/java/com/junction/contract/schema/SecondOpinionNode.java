package com.junction.contract.schema;

import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import dev.harrel.jsonschema.internal.AbstractJsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A node of a document or of a value for the second validator, whose own nodes are of another version of Jackson. Values
 * would have to be written and read again for those.
 */
final class SecondOpinionNode extends AbstractJsonNode<JsonNode> {
    private SecondOpinionNode(JsonNode node, String pointer) {
        super(node, pointer);
    }

    @Override
    protected List<dev.harrel.jsonschema.JsonNode> createArray() {
        List<dev.harrel.jsonschema.JsonNode> items = new ArrayList<>(node.size());
        node.forEach(item -> items.add(new SecondOpinionNode(item, jsonPointer + "/" + items.size())));
        return items;
    }

    @Override
    protected Map<String, dev.harrel.jsonschema.JsonNode> createObject() {
        Map<String, dev.harrel.jsonschema.JsonNode> properties = new LinkedHashMap<>();
        node.forEachEntry((name, value) -> {
            String token = dev.harrel.jsonschema.JsonNode.encodeJsonPointer(name);
            properties.put(name, new SecondOpinionNode(value, jsonPointer + "/" + token));
        });
        return properties;
    }

    /** Sets the raw value too, as the constructor that calls this expects. */
    @Override
    protected SimpleType computeNodeType(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL -> SimpleType.NULL;
            case BOOLEAN -> {
                rawNode = node.booleanValue();
                yield SimpleType.BOOLEAN;
            }
            case STRING -> {
                rawNode = node.stringValue();
                yield SimpleType.STRING;
            }
            case NUMBER -> {
                rawNode = node.decimalValue();
                yield canConvertToInteger(node.decimalValue()) ? SimpleType.INTEGER : SimpleType.NUMBER;
            }
            case ARRAY -> SimpleType.ARRAY;
            case OBJECT -> SimpleType.OBJECT;
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        };
    }

    /** Makes roots. */
    static final class Factory implements JsonNodeFactory {
        private static final JsonMapper JSON = new JsonMapper();

        @Override
        public SecondOpinionNode wrap(Object node) {
            if (node instanceof SecondOpinionNode other) {
                return other.jsonPointer.isEmpty() ? other : new SecondOpinionNode(other.node, "");
            }
            return new SecondOpinionNode((JsonNode) node, "");
        }

        @Override
        public SecondOpinionNode create(String json) {
            return wrap(JSON.readTree(json));
        }
    }
}
