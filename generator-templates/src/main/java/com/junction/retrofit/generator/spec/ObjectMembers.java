package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of an object, including those from the schemas that it combines. */
public final class ObjectMembers {
    private final Map<String, List<Schema>> alternatives = new LinkedHashMap<>();

    /** The combined schema of each property that does not depend on an alternative. */
    private final Map<String, Schema> described = new HashMap<>();

    private final Set<String> required = new HashSet<>();
    private final Set<JsonNode> seen = new HashSet<>();
    private @Nullable Schema additional;

    private ObjectMembers() {}

    public static ObjectMembers of(Schema schema) {
        ObjectMembers members = new ObjectMembers();
        members.collect(schema, true);
        return members;
    }

    /** Returns the schemas of the properties by name. */
    public Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        alternatives.forEach((name, all) ->
                schemas.put(name, Schema.unionOf(all.get(0).node().get("anyOf"), all)));
        return schemas;
    }

    /** Returns the names of the properties that are always present. */
    public Set<String> required() {
        return required;
    }

    /** Returns the schema of all other properties, if the document describes them. */
    @Nullable
    public Schema additional() {
        return additional;
    }

    private void collect(Schema schema, boolean always) {
        Schema target = schema.isOnlyReference() ? schema.target() : schema;
        if (!seen.add(target.node().value())) {
            return;
        }
        target.parts().forEach(part -> collect(part, always));
        if (target.node().has("anyOf") || target.node().has("oneOf")) {
            // Properties of one alternative among several are optional.
            boolean sure = always && target.members().size() == 1;
            target.members().forEach(member -> collect(member, sure));
        }
        target.node().get("properties").fields().forEach((name, property) -> put(name, new Schema(property), always));
        if (always) {
            target.node()
                    .get("required")
                    .items()
                    .forEach(name -> required.add(name.value().asText()));
        }
        target.additionalProperties().ifPresent(values -> additional = values);
    }

    private void put(String name, Schema property, boolean always) {
        List<Schema> known = alternatives.computeIfAbsent(name, n -> new ArrayList<>());
        if (always) {
            known.clear();
            known.add(described.merge(name, property, Refinement::of));
            return;
        }
        boolean same = known.stream()
                .anyMatch(other -> other.node().value().equals(property.node().value()));
        if (!same) {
            known.add(property);
        }
    }
}
