package com.junction.contract.plan.values;

import com.junction.contract.plan.sample.MergedSchema;
import com.junction.contract.plan.sample.MergedSchemas;
import com.junction.contract.plan.sample.SchemaUnion;
import com.junction.contract.tree.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Deviations that a later version may add to a response: properties, values of open enums, members of unions. */
final class LaterDeviations implements Deviations {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final MergedSchemas schemas;
    private final String closedEnums;

    /** @param closedEnums the extension that marks an enum that never gets new values; may be empty */
    LaterDeviations(MergedSchemas schemas, String closedEnums) {
        this.schemas = schemas;
        this.closedEnums = closedEnums;
    }

    @Override
    public Map<String, Supplier<JsonNode>> of(Place schema, JsonNode value) {
        Map<String, Supplier<JsonNode>> all = new LinkedHashMap<>();
        MergedSchema merged = schemas.of(schema);
        boolean open = !merged.has("const")
                && !merged.keyword(closedEnums).asBoolean(false)
                && !schema.node().path(closedEnums).asBoolean(false);
        if (merged.has("enum") && open && value.isString()) {
            all.put("=value" + Variant.LATER, () -> JSON.stringNode("value" + Variant.LATER));
        } else if (merged.has("enum") && open && value.isIntegralNumber()) {
            all.put("=987654", () -> JSON.numberNode(987654));
        }
        if (isUnionOfObjects(merged)) {
            all.put("member of a later version", () -> JSON.objectNode().put("member" + Variant.LATER, true));
        } else if (value instanceof ObjectNode object && merged.unions().isEmpty() && merged.isOpen()) {
            // A property of another type would break a map of one type, and could select another member of a union.
            all.put("with a property of a later version", () -> {
                ObjectNode added =
                        JSON.objectNode().put("a", 1).set("b", JSON.arrayNode().addNull());
                return Edits.with(object, "property" + Variant.LATER, added);
            });
        }
        return all;
    }

    /** Most clients read a union of scalars, or of one member, as a type that gets no further members. */
    private boolean isUnionOfObjects(MergedSchema merged) {
        List<SchemaUnion.Member> members = merged.members();
        return members.size() > 1
                && members.stream()
                        .allMatch(member -> schemas.of(member.place()).type().equals("object"));
    }
}
