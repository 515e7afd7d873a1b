package com.junction.contract.diff.schema;

import com.junction.contract.diff.schema.Alternative.ArrayShape;
import com.junction.contract.diff.schema.Alternative.ObjectShape;
import com.junction.contract.document.SchemaView;
import com.junction.contract.tree.Direction;
import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Reads schemas as the values that they accept. References are followed, {@code allOf} is merged, nested unions are
 * flattened, and all spellings of null, types and constants are read alike.
 */
public final class AlternativeReader {
    private static final List<JsonType> ALL =
            List.of(JsonType.NULL, JsonType.BOOLEAN, JsonType.NUMBER, JsonType.STRING, JsonType.ARRAY, JsonType.OBJECT);
    private static final String DISCRIMINATOR = "discriminator";
    private static final Set<String> MATCHES_ANYTHING = Set.of("", ".*", "^", "^.*");
    private static final Set<String> BOTH_BOOLEANS = Set.of("true", "false");

    /** The keywords that are compared as texts, and the types that they apply to. */
    private static final Map<String, Set<JsonType>> ASSERTIONS = assertions();

    private final DocumentTree document;
    private final Direction direction;
    private final String closedEnums;
    private final Map<String, List<Alternative>> read = new HashMap<>();
    private final Set<String> above = new HashSet<>();

    /** @param closedEnums the extension that marks an enum that never gets new values; may be empty */
    public AlternativeReader(DocumentTree document, Side side, String closedEnums) {
        this.document = document;
        this.direction = side == Side.REQUEST ? Direction.REQUEST : Direction.RESPONSE;
        this.closedEnums = closedEnums;
    }

    private static Map<String, Set<JsonType>> assertions() {
        Set<JsonType> any = Set.of(JsonType.values());
        Set<JsonType> strings = Set.of(JsonType.STRING);
        Set<JsonType> numbers = Set.of(JsonType.INTEGER, JsonType.NUMBER);
        Set<JsonType> arrays = Set.of(JsonType.ARRAY);
        Set<JsonType> objects = Set.of(JsonType.OBJECT);
        Map<String, Set<JsonType>> assertions = new LinkedHashMap<>();
        assertions.put("pattern", strings);
        assertions.put("format", Set.of(JsonType.STRING, JsonType.INTEGER, JsonType.NUMBER));
        List.of("contentEncoding", "contentMediaType", "contentSchema").forEach(it -> assertions.put(it, strings));
        assertions.put("multipleOf", numbers);
        List.of("uniqueItems", "contains", "minContains", "maxContains", "unevaluatedItems")
                .forEach(it -> assertions.put(it, arrays));
        List.of(
                        "patternProperties",
                        "dependentRequired",
                        "dependentSchemas",
                        "dependencies",
                        "unevaluatedProperties",
                        DISCRIMINATOR)
                .forEach(it -> assertions.put(it, objects));
        List.of("not", "if", "then", "else").forEach(it -> assertions.put(it, any));
        return assertions;
    }

    /** The schema that accepts any value. */
    public Schema anySchema() {
        return new Schema(List.of());
    }

    /** The alternatives of a schema. They may overlap. */
    public List<Alternative> read(Schema schema) {
        List<Alternative> known = read.get(schema.key());
        if (known == null) {
            known = anything();
            for (Place part : schema.parts()) {
                known = intersect(known, read(schema, part));
            }
            read.put(schema.key(), known);
        }
        return known;
    }

    /** Whether any value is accepted. */
    public static boolean isAnything(List<Alternative> alternatives) {
        return alternatives.size() == ALL.size() && alternatives.stream().allMatch(Alternative::isAll);
    }

    private static List<Alternative> anything() {
        return ALL.stream().map(Alternative::all).toList();
    }

    private List<Alternative> read(Schema schema, Place raw) {
        Place target = raw.follow();
        if (!above.add(target.pointer())) {
            // A schema that is a part of itself adds no constraint.
            return anything();
        }
        String component = schema.component(raw).orElse("");
        List<Alternative> alternatives = own(schema, target).stream()
                .map(alternative -> alternative.component().isEmpty() ? alternative.of(component) : alternative)
                .toList();
        above.remove(target.pointer());
        return raw.node().has("$ref") ? withNull(raw, intersect(alternatives, own(schema, raw))) : alternatives;
    }

    private List<Alternative> own(Schema schema, Place place) {
        return withNull(place, described(schema, place));
    }

    /** Authors use {@code nullable} of OpenAPI 3.0 beside {@code allOf} and {@code enum} too. */
    private static List<Alternative> withNull(Place place, List<Alternative> alternatives) {
        boolean nullable = place.node().path("nullable").asBoolean(false);
        return nullable && alternatives.stream().noneMatch(it -> it.type() == JsonType.NULL)
                ? Stream.concat(alternatives.stream(), Stream.of(Alternative.all(JsonType.NULL)))
                        .toList()
                : alternatives;
    }

    private List<Alternative> described(Schema schema, Place place) {
        JsonNode node = place.node();
        if (node.isBoolean() && !node.asBoolean()) {
            return List.of();
        }
        List<Alternative> result = new ArrayList<>();
        types(place).forEach(type -> alternative(place, type).ifPresent(result::add));
        List<Alternative> joined = result;
        for (Place member : place.rawChildren("allOf")) {
            joined = intersect(joined, read(schema, member));
        }
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<Place> members = place.rawChildren(keyword);
            if (!members.isEmpty()) {
                joined = intersect(joined, union(schema, members, keyword));
            }
        }
        return joined;
    }

    private List<Alternative> union(Schema schema, List<Place> members, String keyword) {
        List<Alternative> all = new ArrayList<>();
        for (Place member : members) {
            if (!above.contains(member.follow().pointer())) {
                all.addAll(read(schema, member));
            }
        }
        List<Alternative> apart = all.stream().distinct().toList();
        boolean exclusive = keyword.equals("oneOf") && overlap(all);
        return exclusive
                ? apart.stream()
                        .map(alternative -> alternative.demanding("oneOf", "one of several that overlap"))
                        .toList()
                : apart;
    }

    /** Whether a value may be valid by two members, as far as this can be decided. */
    private boolean overlap(List<Alternative> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (overlap(members.get(i), members.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean overlap(Alternative one, Alternative other) {
        Optional<ObjectShape> common = one.and(other).map(Alternative::object);
        return common.isPresent()
                && common.get().properties().entrySet().stream()
                        .filter(property -> one.object().required().contains(property.getKey())
                                && other.object().required().contains(property.getKey()))
                        .noneMatch(property -> read(property.getValue()).isEmpty());
    }

    private static List<JsonType> types(Place place) {
        List<JsonType> types = new SchemaView(place)
                .types().stream().flatMap(name -> JsonType.named(name).stream()).toList();
        return types.isEmpty() ? ALL : types;
    }

    private Optional<Alternative> alternative(Place place, JsonType type) {
        JsonNode node = place.node();
        Set<String> values = new LinkedHashSet<>();
        boolean listed = node.has("const") || node.path("enum").isArray();
        if (listed) {
            new SchemaView(place)
                    .values().stream()
                            .filter(value -> type.includes(JsonType.of(value)))
                            .map(Canonical::value)
                            .forEach(values::add);
            if (values.isEmpty()) {
                return Optional.empty();
            }
        }
        if (type == JsonType.NULL || (type == JsonType.BOOLEAN && values.equals(BOTH_BOOLEANS))) {
            values = Set.of();
        }
        return Optional.of(new Alternative(
                type,
                "",
                values,
                !values.isEmpty() && node.has("const"),
                !values.isEmpty() && node.path(closedEnums).asBoolean(false),
                values.isEmpty() ? Map.of() : constantNames(node),
                values.isEmpty() ? Range.read(node, type) : Range.ALL,
                asserted(place, type),
                type == JsonType.OBJECT ? object(place) : ObjectShape.ANY,
                type == JsonType.ARRAY ? array(place) : ArrayShape.ANY));
    }

    /** The Java names that extensions give to values. */
    private static Map<String, String> constantNames(JsonNode node) {
        Map<String, String> names = new LinkedHashMap<>();
        JsonNode byIndex = JavaExtensions.ENUM_NAMES.stream()
                .map(node::path)
                .filter(JsonNode::isArray)
                .findFirst()
                .orElse(MissingNode.getInstance());
        for (int i = 0; i < byIndex.size(); i++) {
            names.put(
                    Canonical.value(node.path("enum").path(i)), byIndex.path(i).asString(""));
        }
        node.path(JavaExtensions.ENUM).propertyStream().forEach(entry -> {
            JsonNode name = entry.getValue().path("name");
            if (name.isString()) {
                names.put("\"" + entry.getKey() + "\"", name.asString());
            }
        });
        return names;
    }

    private Map<String, Set<String>> asserted(Place place, JsonType type) {
        Map<String, Set<String>> asserted = new LinkedHashMap<>();
        ASSERTIONS.forEach((keyword, types) -> {
            JsonNode said = place.node().path(keyword);
            if (types.contains(type) && !saysNothing(keyword, said, type)) {
                String text =
                        keyword.equals(DISCRIMINATOR) ? discriminator(place) : Canonical.schema(place.raw(keyword));
                asserted.put(keyword, Set.of(text));
            }
        });
        return asserted;
    }

    private static boolean saysNothing(String keyword, JsonNode said, JsonType type) {
        return said.isMissingNode()
                || switch (keyword) {
                    case "uniqueItems" -> said.isBoolean() && !said.asBoolean();
                    case "pattern" -> MATCHES_ANYTHING.contains(said.asString(""));
                    case "multipleOf" ->
                        type == JsonType.INTEGER
                                && said.isNumber()
                                && said.decimalValue().compareTo(BigDecimal.ONE) == 0;
                    default -> false;
                };
    }

    /** The name of the Java class: the name of the component, unless an extension gives another one. */
    public String typeName(Alternative alternative) {
        JsonNode named = document.at(alternative.component()).node().path(JavaExtensions.TYPE_NAME);
        return named.asString(alternative.name());
    }

    /** The property and its values: the mapping, and the names of unmapped components (OpenAPI 3.1, 4.8.25). */
    private String discriminator(Place place) {
        JsonNode said = place.node().path(DISCRIMINATOR);
        Set<String> values = new TreeSet<>(said.path("mapping").propertyNames());
        Set<String> mapped = said.path("mapping")
                .valueStream()
                .map(target -> target.asString("").replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        Stream.of("oneOf", "anyOf")
                .flatMap(keyword -> place.rawChildren(keyword).stream())
                .flatMap(member -> Schema.of(member).component().stream())
                .map(pointer -> pointer.substring(pointer.lastIndexOf('/') + 1))
                .filter(name -> !mapped.contains(name))
                .forEach(values::add);
        return said.path("propertyName").asString("") + " of " + String.join(", ", values);
    }

    private ObjectShape object(Place place) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Place all = place.child("properties");
        for (String name : all.node().propertyNames()) {
            Place property = all.raw(name);
            if (!new SchemaView(property.in(direction)).isOmitted()) {
                properties.put(name, Schema.of(property));
            }
        }
        Set<String> required = new LinkedHashSet<>();
        new SchemaView(place).required().forEach(name -> {
            if (properties.containsKey(name) || !all.node().has(name)) {
                required.add(name);
            }
        });
        Place additional = place.raw("additionalProperties");
        boolean open = !additional.node().isBoolean() || additional.node().asBoolean();
        Optional<Schema> schema = Optional.of(Schema.of(additional))
                .filter(it -> additional.node().isObject() && !additional.node().isEmpty());
        // A required property without a description may have any value.
        required.forEach(name -> properties.putIfAbsent(name, anySchema()));
        Place names = place.raw("propertyNames");
        return new ObjectShape(
                properties,
                required,
                schema,
                open,
                names.node().isMissingNode() ? Optional.empty() : Optional.of(Schema.of(names)));
    }

    private ArrayShape array(Place place) {
        List<Schema> first = place.rawChildren("prefixItems").stream()
                .map(item -> Schema.of(item))
                .toList();
        Place items = place.raw("items");
        return new ArrayShape(first, items.node().isMissingNode() ? Optional.empty() : Optional.of(Schema.of(items)));
    }

    private static List<Alternative> intersect(List<Alternative> some, List<Alternative> others) {
        if (isAnything(some)) {
            return others;
        }
        if (isAnything(others)) {
            return some;
        }
        return some.stream()
                .flatMap(one -> others.stream().flatMap(other -> one.and(other).stream()))
                .distinct()
                .toList();
    }
}
