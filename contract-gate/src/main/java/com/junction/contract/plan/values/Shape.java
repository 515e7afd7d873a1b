package com.junction.contract.plan.values;

import com.junction.contract.document.SchemaView;
import com.junction.document.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a schema says by all of its parts together: by itself, and by what it is made of by {@code allOf}. Made once for
 * each schema.
 */
final class Shape {
    private final SchemaReader reader;
    private final Place place;
    private final List<Place> parts;
    private final List<Union> unions;

    /** The unions whose members are among the parts. */
    private final Set<Union> decided;

    private final Map<String, Place> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final String type;

    /** The members behind {@code oneOf} or {@code anyOf}. One is equal to itself alone. */
    static final class Union {
        private final String keyword;
        private final List<Place> members;

        Union(String keyword, List<Place> members) {
            this.keyword = keyword;
            this.members = members;
        }

        String keyword() {
            return keyword;
        }

        List<Place> members() {
            return members;
        }
    }

    /**
     * @param place the schema, with its reference followed and without null
     * @param parts itself, and what it is made of; what says more stands behind
     * @param unions those that its values are of a member of
     */
    Shape(SchemaReader reader, Place place, List<Place> parts, List<Union> unions) {
        this(reader, place, parts, unions, Set.of());
    }

    private Shape(SchemaReader reader, Place place, List<Place> parts, List<Union> unions, Set<Union> decided) {
        this.reader = reader;
        this.place = place;
        this.parts = parts;
        this.unions = unions;
        this.decided = decided;
        Set<String> omitted = new LinkedHashSet<>();
        for (Place part : parts) {
            reader.readProperties(part, properties, omitted);
            required.addAll(new SchemaView(part).required());
        }
        properties.keySet().removeAll(omitted);
        required.removeAll(omitted);
        this.type = findType();
    }

    Place place() {
        return place;
    }

    /**
     * A member of a union that values are of.
     *
     * @param label how it stands in the name of a case
     */
    record Member(String label, Union union, Place place) {}

    /** The members of all of its unions. */
    List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < unions.size(); i++) {
            Union union = unions.get(i);
            String suffix = i == 0 ? "" : " of union " + (i + 1);
            for (int k = 0; k < union.members().size(); k++) {
                String label = union.keyword() + "[" + k + "]" + suffix;
                members.add(new Member(label, union, union.members().get(k)));
            }
        }
        return members;
    }

    /** The same with one member of one of its unions, which becomes a part of it. */
    Shape with(Member member) {
        Shape chosen = reader.shape(member.place());
        Map<String, Place> all = new LinkedHashMap<>();
        chosen.parts.forEach(part -> all.put(part.pointer(), part));
        parts.forEach(part -> all.putIfAbsent(part.pointer(), part));
        Set<Union> closed = new LinkedHashSet<>(decided);
        closed.add(member.union());
        List<Union> open = Stream.concat(unions.stream(), chosen.unions.stream())
                .filter(union -> !closed.contains(union))
                .distinct()
                .toList();
        return new Shape(reader, place, List.copyOf(all.values()), open, closed);
    }

    /** Its unions, each of which has a member that its values are of. */
    List<Union> unions() {
        return unions;
    }

    /** The value of a keyword, from the part that says most; missing where none has it. */
    JsonNode keyword(String name) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).node().has(name)) {
                return parts.get(i).node().path(name);
            }
        }
        return MissingNode.getInstance();
    }

    boolean has(String keyword) {
        return !keyword(keyword).isMissingNode();
    }

    /** A schema that stands below a keyword; missing where there is none. */
    Place child(String keyword, String... tokens) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).node().has(keyword)) {
                Place child = reader.child(parts.get(i), keyword);
                return tokens.length == 0 ? child : reader.child(child, tokens);
            }
        }
        return reader.child(place, keyword);
    }

    /** The largest value of a keyword such as {@code minLength}; 0 where there is none. */
    int least(String keyword) {
        int least = 0;
        for (Place part : parts) {
            least = Math.max(least, count(part.node().path(keyword), 0));
        }
        return least;
    }

    /** The smallest value of a keyword such as {@code maxLength}. */
    int most(String keyword, int otherwise) {
        int most = Integer.MAX_VALUE;
        for (Place part : parts) {
            most = Math.min(most, count(part.node().path(keyword), Integer.MAX_VALUE));
        }
        return most == Integer.MAX_VALUE ? otherwise : most;
    }

    /** A count of any size, as far as there is so much of anything. */
    private static int count(JsonNode number, int otherwise) {
        return number.isNumber()
                ? number.decimalValue()
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue()
                : otherwise;
    }

    /** The numbers that it allows. */
    NumberRange numbers() {
        return NumberRange.of(parts.stream().map(Place::node).toList(), type.equals("integer"));
    }

    /** The properties that it describes, without those that are for the other direction. */
    Map<String, Place> properties() {
        return properties;
    }

    /** The properties that it requires, described or not, without those that are for the other direction. */
    Set<String> required() {
        return required;
    }

    boolean isRequired(String name) {
        return required.contains(name);
    }

    /** The values that it lists, without null; none where it does not list any. */
    List<JsonNode> values() {
        if (has("const")) {
            return List.of(keyword("const"));
        }
        List<JsonNode> values = List.of();
        for (Place part : parts) {
            JsonNode listed = part.node().path("enum");
            if (listed.isArray() && !listed.isEmpty()) {
                List<JsonNode> before = values;
                Set<JsonNode> known = Set.copyOf(before);
                values = listed.valueStream()
                        .filter(value -> !value.isNull() && (known.isEmpty() || known.contains(value)))
                        .toList();
                values = values.isEmpty() ? before : values;
            }
        }
        return values;
    }

    /** The one type beside null, or what its keywords are for; empty where it takes any value. */
    String type() {
        return type;
    }

    private String findType() {
        String found = "";
        for (Place part : parts) {
            SchemaView view = new SchemaView(part);
            String own = view.isNull() ? "null" : view.type();
            if (found.isEmpty() || own.equals("integer")) {
                found = own.isEmpty() ? found : own;
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        boolean describesObjects =
                !properties.isEmpty() || parts.stream().anyMatch(part -> SchemaReader.isOfObjects(part.node()));
        if (describesObjects) {
            return "object";
        }
        return has("items") || has("prefixItems") ? "array" : "";
    }

    /** Whether an object may have properties that it does not describe, with any value. */
    boolean isOpen() {
        return parts.stream()
                .map(part -> part.node().path("additionalProperties"))
                .allMatch(others -> others.isMissingNode() || others.isBoolean() || others.isEmpty());
    }
}
