package com.junction.contract.coverage;

import com.junction.contract.coverage.CoverageItem.Kind;
import com.junction.contract.document.SchemaTraversal;
import com.junction.contract.document.SchemaView;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.LimitReachedException;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** Finds the keywords and enum values of a schema, and those that apply to a value. */
final class SchemaWalk {
    private static final Set<String> ASSERTIONS = Set.of(
            "type",
            "nullable",
            "enum",
            "const",
            "multipleOf",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "required",
            "additionalProperties");

    private static final int MAX_STEPS = 10_000_000;
    private static final long MAX_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final JsonSchemas schemas;

    /** The schemas by their nodes, each of which has one place: thousands of values use the same ones. */
    private final Map<Direction, Map<JsonNode, Walked>> walked = new EnumMap<>(Direction.class);

    SchemaWalk(JsonSchemas schemas) {
        this.schemas = schemas;
    }

    /** A schema whose references are resolved: its own items, and the schemas in it. */
    private record Walked(
            List<CoverageItem> keywords,
            Map<JsonNode, CoverageItem> enumValues,
            List<Place> allOf,
            List<List<Member>> unions,
            List<Place> prefixItems,
            Place items,
            Map<String, Place> properties,
            Place additionalProperties) {
        Stream<Place> parts() {
            return Stream.of(
                            allOf.stream(),
                            unions.stream().flatMap(List::stream).map(Member::place),
                            prefixItems.stream(),
                            Stream.of(items, additionalProperties),
                            properties.values().stream())
                    .flatMap(parts -> parts);
        }
    }

    /** A member of a union, and the types that its values may have. */
    private record Member(Place place, Set<JsonNodeType> types) {}

    /** Adds the items of a schema and of the schemas in it. */
    void all(Place schema, Set<CoverageItem> items) {
        for (SchemaView view : new SchemaTraversal(part -> walked(part.place()).parts()).visit(schema)) {
            items.addAll(walked(view.place()).keywords());
            items.addAll(walked(view.place()).enumValues().values());
        }
    }

    /**
     * Adds the items that apply to a value.
     *
     * @throws LimitReachedException if finding them takes too long
     */
    void reached(JsonNode value, Place schema, Set<CoverageItem> items) {
        new Visit(items).reached(value, schema);
    }

    /** One walk through one value. */
    private final class Visit {
        private final Set<CoverageItem> items;
        private final long start = System.nanoTime();
        private int steps;

        Visit(Set<CoverageItem> items) {
            this.items = items;
        }

        private void reached(JsonNode value, Place schema) {
            Place place = schema.follow();
            if (!place.node().isObject()) {
                return;
            }
            // If two members of a union are valid, each level of a value doubles the work.
            if (++steps > MAX_STEPS || System.nanoTime() - start > MAX_NANOS) {
                throw new LimitReachedException("its value takes too long to compare with the unions of its schema");
            }
            Walked walk = walked(place);
            items.addAll(walk.keywords());
            if (!walk.enumValues().isEmpty()) {
                CoverageItem enumValue = walk.enumValues().get(value);
                if (enumValue != null) {
                    items.add(enumValue);
                }
            }
            walk.allOf().forEach(part -> reached(value, part));
            walk.unions().forEach(union -> members(value, union).forEach(member -> reached(value, member)));
            if (value.isArray()) {
                List<Place> first = walk.prefixItems();
                for (int i = 0; i < value.size(); i++) {
                    reached(value.get(i), i < first.size() ? first.get(i) : walk.items());
                }
            } else if (value.isObject()) {
                for (Map.Entry<String, JsonNode> entry : value.properties()) {
                    Place property = walk.properties().getOrDefault(entry.getKey(), walk.additionalProperties());
                    reached(entry.getValue(), property);
                }
            }
        }
    }

    /** Most unions have one member of the type of the value, which needs no validation. */
    private List<Place> members(JsonNode value, List<Member> union) {
        List<Place> members = new ArrayList<>();
        for (Member member : union) {
            if (member.types().contains(value.getNodeType())) {
                members.add(member.place());
            }
        }
        if (members.size() > 1) {
            members.removeIf(member -> !schemas.validate(value, member).isEmpty());
        }
        return members;
    }

    private static Member member(Place place) {
        Set<String> names = new SchemaView(place).types();
        if (names.isEmpty()) {
            return new Member(place, EnumSet.allOf(JsonNodeType.class));
        }
        Set<JsonNodeType> types = EnumSet.allOf(JsonNodeType.class);
        types.removeIf(type -> !names.contains(type.name().toLowerCase(Locale.ROOT)));
        if (names.contains("integer")) {
            types.add(JsonNodeType.NUMBER);
        }
        if (place.node().path("nullable").asBoolean(false)) {
            types.add(JsonNodeType.NULL);
        }
        return new Member(place, types);
    }

    private Walked walked(Place place) {
        return walked.computeIfAbsent(place.direction(), direction -> new IdentityHashMap<>())
                .computeIfAbsent(place.node(), node -> walk(place));
    }

    private Walked walk(Place place) {
        JsonNode node = place.node();
        Map<JsonNode, CoverageItem> enumValues = new LinkedHashMap<>();
        node.path("enum").forEach(value -> enumValues.put(value, item(Kind.ENUM_VALUE, place, value.toString())));
        SchemaView schema = new SchemaView(place);
        boolean objects = schema.allows("object");
        boolean arrays = schema.allows("array");
        return new Walked(
                node.propertyNames().stream()
                        .filter(ASSERTIONS::contains)
                        .map(keyword -> item(Kind.KEYWORD, place, keyword))
                        .toList(),
                enumValues,
                schema.allOf(),
                schema.unions().values().stream()
                        .map(members -> members.stream().map(SchemaWalk::member).toList())
                        .toList(),
                arrays ? schema.prefixItems() : List.of(),
                arrays ? schema.items() : place.missing(),
                objects ? schema.properties() : Map.of(),
                objects ? schema.additionalProperties() : place.missing());
    }

    private static CoverageItem item(Kind kind, Place place, String detail) {
        return new CoverageItem(kind, "#" + place.pointer(), detail);
    }
}
