package com.junction.contract.plan.sample;

import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Merges each schema of a document once. */
public final class MergedSchemas {
    /** Ends the search for a schema in unions that contain themselves. */
    private static final int MOST_UNIONS = 60;

    private final Map<String, MergedSchema> known = new HashMap<>();

    /** The merged schema of a place. */
    public MergedSchema of(Place declared) {
        Place place = withoutNull(declared);
        MergedSchema merged = known.get(place.key());
        if (merged == null) {
            List<Place> parts = new ArrayList<>();
            List<SchemaUnion> unions = new ArrayList<>();
            collect(place, parts, unions, new HashSet<>());
            merged = new MergedSchema(this, place, parts, unions);
            known.put(place.key(), merged);
        }
        return merged;
    }

    /** The members of {@code allOf} stand before the schema that has them. */
    private void collect(Place part, List<Place> parts, List<SchemaUnion> unions, Set<String> seen) {
        if (!seen.add(part.pointer())) {
            return;
        }
        SchemaView view = new SchemaView(part);
        view.allOf().forEach(member -> collect(withoutNull(member), parts, unions, seen));
        parts.add(part);
        view.unions().forEach((keyword, members) -> unions.add(new SchemaUnion(keyword, members)));
    }

    /** The schema that a reference leads to; for a union of a schema and null, that schema. */
    public Place withoutNull(Place declared) {
        return withoutNull(declared.follow(), 0);
    }

    private static Place withoutNull(Place place, int unions) {
        for (List<Place> members : new SchemaView(place).unions().values()) {
            for (int i = 0; i < 2 && members.size() == 2 && unions < MOST_UNIONS; i++) {
                if (new SchemaView(members.get(1 - i)).isNull()) {
                    return withoutNull(members.get(i), unions + 1);
                }
            }
        }
        return place;
    }

    /** A value without the properties that the direction of its schema omits. */
    public JsonNode withoutOmitted(JsonNode value, Place schema) {
        if (!value.isContainer()) {
            return value;
        }
        MergedSchema merged = of(schema);
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(entry -> {
                Place property = merged.properties().get(entry.getKey());
                if (!merged.omitted().contains(entry.getKey())) {
                    copy.set(
                            entry.getKey(),
                            property == null ? entry.getValue() : withoutOmitted(entry.getValue(), property));
                }
            });
            return copy;
        }
        Place items = merged.child("items");
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        value.forEach(item -> copy.add(withoutOmitted(item, items)));
        return copy;
    }
}
