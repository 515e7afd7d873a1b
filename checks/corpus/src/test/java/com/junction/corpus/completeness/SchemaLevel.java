package com.junction.corpus.completeness;

import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The objects that a schema describes at its top level. An {@code allOf} is one object. Each member of a {@code oneOf}
 * or {@code anyOf} is an object of its own, which also has the properties next to the union.
 *
 * @param here the objects that a value itself may be
 * @param inside the objects in its items, or among the values of its additional properties
 */
record SchemaLevel(List<Shape> here, List<Shape> inside) {
    private static final SchemaLevel NOTHING = new SchemaLevel(List.of(), List.of());

    /**
     * An object with properties.
     *
     * @param properties the schemas of each: several, where the parts of an {@code allOf} describe one property
     * @param additional the schemas of all other properties
     * @param parts all schemas that are combined in it
     */
    record Shape(Map<String, List<Place>> properties, List<Place> additional, List<Place> parts) {
        private Shape with(Shape other) {
            Map<String, List<Place>> all = new LinkedHashMap<>();
            properties.forEach((name, schemas) -> all.put(name, new ArrayList<>(schemas)));
            other.properties.forEach((name, schemas) ->
                    all.computeIfAbsent(name, n -> new ArrayList<>()).addAll(schemas));
            return new Shape(all, joined(additional, other.additional), joined(parts, other.parts));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            List<T> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        }
    }

    static SchemaLevel of(Schemas schemas, Place schema) {
        return of(schemas, schema, new HashSet<>());
    }

    private static SchemaLevel of(Schemas schemas, Place schema, Set<String> entered) {
        Place target = schemas.follow(schema);
        if (!entered.add(target.pointer())) {
            return NOTHING;
        }
        try {
            Parts parts = new Parts(schemas);
            parts.add(target, new HashSet<>());
            return parts.level(entered);
        } finally {
            entered.remove(target.pointer());
        }
    }

    /** Collects a schema and all parts of its {@code allOf}. */
    private static final class Parts {
        private final Schemas schemas;
        private final Map<String, List<Place>> properties = new LinkedHashMap<>();
        private final List<Place> members = new ArrayList<>();
        private final List<Place> items = new ArrayList<>();
        private final List<Place> additional = new ArrayList<>();
        private final List<Place> parts = new ArrayList<>();

        Parts(Schemas schemas) {
            this.schemas = schemas;
        }

        void add(Place schema, Set<String> added) {
            if (!added.add(schema.pointer())) {
                return;
            }
            parts.add(schema);
            if (new SchemaView(schema).allows("object")) {
                schemas.map(schema, "properties")
                        .forEach((name, property) -> properties
                                .computeIfAbsent(name, n -> new ArrayList<>())
                                .add(property));
                schemas.map(schema, "patternProperties").values().forEach(additional::add);
                schemas.schema(schema, "additionalProperties").ifPresent(additional::add);
            }
            if (new SchemaView(schema).allows("array")) {
                schemas.schema(schema, "items").ifPresent(items::add);
                items.addAll(schemas.list(schema, "prefixItems"));
            }
            members.addAll(schemas.list(schema, "oneOf"));
            members.addAll(schemas.list(schema, "anyOf"));
            // In OpenAPI 3.1, a reference with other keywords beside it is one more part.
            schemas.target(schema).ifPresent(target -> add(target, added));
            schemas.list(schema, "allOf").forEach(part -> add(part, added));
        }

        SchemaLevel level(Set<String> entered) {
            List<Shape> here = new ArrayList<>();
            List<Shape> inside = new ArrayList<>();
            Shape base = new Shape(properties, properties.isEmpty() ? List.of() : additional, parts);
            for (Place member : members) {
                SchemaLevel level = of(schemas, member, entered);
                level.here().stream().map(base::with).forEach(here::add);
                inside.addAll(level.inside());
            }
            if (here.isEmpty() && !properties.isEmpty()) {
                here.add(base);
            }
            items.forEach(item -> addAll(item, entered, inside));
            if (properties.isEmpty()) {
                additional.forEach(value -> addAll(value, entered, inside));
            }
            return new SchemaLevel(here, inside);
        }

        private void addAll(Place schema, Set<String> entered, List<Shape> inside) {
            SchemaLevel level = of(schemas, schema, entered);
            inside.addAll(level.here());
            inside.addAll(level.inside());
        }
    }
}
