package com.junction.contract.plan.values;

import com.junction.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
        Map<String, Supplier<JsonNode>> all = new LinkedHashMap<>();
        Shape shape = reader.shape(schema);
        boolean open = !shape.has("const")
                && !shape.keyword(closedEnums).asBoolean(false)
                && !schema.node().path(closedEnums).asBoolean(false);
        if (shape.has("enum") && open && value.isString()) {
            all.put("=value" + Variant.LATER, () -> JSON.stringNode("value" + Variant.LATER));
        } else if (shape.has("enum") && open && value.isIntegralNumber()) {
            all.put("=987654", () -> JSON.numberNode(987654));
        }
        if (isUnionOfObjects(shape)) {
            all.put("member of a later version", () -> JSON.objectNode().put("member" + Variant.LATER, true));
        } else if (value instanceof ObjectNode object && shape.unions().isEmpty() && shape.isOpen()) {
            // A map of one type does not become another, and what a property of an alternative means is open.
            all.put("with a property of a later version", () -> {
                ObjectNode added =
                        JSON.objectNode().put("a", 1).set("b", JSON.arrayNode().addNull());
                return Edits.with(object, "property" + Variant.LATER, added);
            });
        }
        return all;
    }

    /** A union of scalars, or of one member, is no more than a type for most clients. */
    private boolean isUnionOfObjects(Shape shape) {
        List<Shape.Member> members = shape.members();
        return members.size() > 1
                && members.stream()
                        .allMatch(member -> reader.shape(member.place()).type().equals("object"));
    }
}
