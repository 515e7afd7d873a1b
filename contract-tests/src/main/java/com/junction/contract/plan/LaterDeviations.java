package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a later version of a document may add to an answer: properties, values of open enums, members of unions. */
final class LaterDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SchemaReader reader;
    private final String closedEnums;

    /** @param closedEnums the extension that keeps an enum from growing where it is true; may be empty */
    LaterDeviations(SchemaReader reader, String closedEnums) {
        this.reader = reader;
        this.closedEnums = closedEnums;
    }

    @Override
    public Map<String, JsonNode> of(Place schema, JsonNode value) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        Place place = reader.schema(schema);
        JsonNode node = place.node();
        boolean open = !node.has("const")
                && !node.path(closedEnums).asBoolean(false)
                && !schema.node().path(closedEnums).asBoolean(false);
        if (node.has("enum") && open && value.isString()) {
            all.put("=value" + Case.LATER, JSON.stringNode("value" + Case.LATER));
        } else if (node.has("enum") && open && value.isIntegralNumber()) {
            all.put("=987654", JSON.numberNode(987654));
        }
        if (isUnionOfObjects(place)) {
            ObjectNode member = JSON.objectNode().put("member" + Case.LATER, true);
            all.put("member of a later version", member);
        } else if (value instanceof ObjectNode object && isOpen(place)) {
            ObjectNode added =
                    JSON.objectNode().put("a", 1).set("b", JSON.arrayNode().addNull());
            all.put("with a property of a later version", Edits.with(object, "property" + Case.LATER, added));
        }
        return all;
    }

    /** A union of scalars, or of one member, is no more than a type for most clients. */
    private boolean isUnionOfObjects(Place place) {
        List<Place> members =
                reader.members(place).values().stream().map(reader::schema).toList();
        return members.size() > 1
                && members.stream()
                        .allMatch(member -> SchemaReader.type(member.node()).equals("object"));
    }

    /** A map of one type does not become another, and what a property of an alternative means is open. */
    private boolean isOpen(Place place) {
        JsonNode others = place.node().path("additionalProperties");
        return reader.members(place).isEmpty() && (others.isMissingNode() || others.isBoolean() || others.isEmpty());
    }
}
