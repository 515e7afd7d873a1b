package com.junction.contract.prism;

import com.junction.document.PercentEncoding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Limits how deep Prism follows the references of schemas. Prism copies a schema to every place that refers to it, on
 * every path without a repeated schema. It does not start if dozens of schemas refer to each other.
 */
final class ReferenceDepth {
    /** The most nodes that Prism copies. The more it copies, the longer each response takes. */
    static final long MOST_NODES = 1_000_000;

    /** The most nodes of a document that is limited. */
    private static final long LIMITED_NODES = 400_000;

    /** The most nodes of a schema without references that is served completely at any depth. */
    private static final long SMALL = 30;

    private static final int MOST_REFERENCES = 20;
    private static final String REF = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    /** The keywords of a schema that remain if its references are not followed. */
    private static final Set<String> KEPT = Set.of("type", "nullable", "enum", "format");

    private final JsonNode served;

    /** Schemas by the references to them. */
    private final Map<String, Schema> schemas = new HashMap<>();

    private ReferenceDepth(JsonNode served) {
        this.served = served;
    }

    /**
     * A schema without the schemas that it refers to.
     *
     * @param nodes the number of its nodes
     * @param references the references in it
     * @param sizes the number of its nodes by the number of references that are followed
     */
    private record Schema(JsonNode node, long nodes, List<String> references, Map<Integer, Long> sizes) {
        boolean isSmall() {
            return references.isEmpty() && nodes <= SMALL;
        }
    }

    /** The same document, or one in which schemas beyond the depth have only their types. */
    static JsonNode limit(JsonNode served) {
        ReferenceDepth depth = new ReferenceDepth(served);
        Schema operations = read(served.path("paths"));
        if (depth.copied(operations, new HashSet<>(), 0) <= MOST_NODES) {
            return served;
        }
        int references = 1;
        while (references < MOST_REFERENCES && depth.size(operations, references + 1) <= LIMITED_NODES) {
            references++;
        }
        return depth.unrolled(references);
    }

    private static Schema read(JsonNode node) {
        List<String> references = new ArrayList<>();
        return new Schema(node, count(node, references), references, new HashMap<>());
    }

    private static long count(JsonNode node, List<String> references) {
        if (isReference(node)) {
            references.add(node.path(REF).asString());
            return 1;
        }
        long nodes = 1;
        for (JsonNode child : node) {
            nodes += count(child, references);
        }
        return nodes;
    }

    private static boolean isReference(JsonNode node) {
        return node.path(REF).isString() && node.path(REF).asString().startsWith("#/");
    }

    private Schema schema(String reference) {
        return schemas.computeIfAbsent(
                reference, key -> read(served.at(PercentEncoding.decode(key).substring(1))));
    }

    /** The number of nodes that Prism copies. Counting stops when they are too many. */
    private long copied(Schema schema, Set<String> path, long before) {
        long nodes = before + schema.nodes();
        for (String reference : schema.references()) {
            if (nodes > MOST_NODES) {
                return nodes;
            }
            if (path.add(reference)) {
                nodes = copied(schema(reference), path, nodes);
                path.remove(reference);
            }
        }
        return nodes;
    }

    private long size(Schema schema, int references) {
        Long known = schema.sizes().get(references);
        if (known != null) {
            return known;
        }
        long nodes = schema.nodes();
        for (String reference : schema.references()) {
            Schema other = schema(reference);
            nodes += references == 0 && !other.isSmall() ? 1 : size(other, references - 1);
            if (nodes > MOST_NODES) {
                break;
            }
        }
        schema.sizes().put(references, nodes);
        return nodes;
    }

    /** The document with a copy of each schema for each remaining depth. */
    private JsonNode unrolled(int references) {
        JsonNode copy = served.deepCopy();
        if (!(copy.path("components") instanceof ObjectNode components)) {
            return copy;
        }
        components.remove("schemas");
        Map<String, ObjectNode> written = new LinkedHashMap<>();
        Deque<Runnable> pending = new ArrayDeque<>();
        replace(copy, reference -> name(reference, references, written, pending));
        for (Runnable next = pending.poll(); next != null; next = pending.poll()) {
            next.run();
        }
        ObjectNode all = components.putObject("schemas");
        written.forEach(all::set);
        return copy;
    }

    private String name(String reference, int references, Map<String, ObjectNode> written, Deque<Runnable> pending) {
        String name = reference.substring(SCHEMAS.length()).replaceAll("[^A-Za-z0-9]", "_") + "-"
                + Integer.toHexString(reference.hashCode()) + "-" + references;
        if (!written.containsKey(name)) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode();
            written.put(name, schema);
            Schema described = schema(reference);
            if (described.node() instanceof ObjectNode object) {
                pending.add(() -> {
                    schema.setAll(object.deepCopy());
                    if (references == 0 && !described.isSmall()) {
                        schema.retain(KEPT);
                    }
                    replaceOne(schema, other -> name(other, Math.max(0, references - 1), written, pending));
                });
            }
        }
        return SCHEMAS + name;
    }

    private static void replace(JsonNode node, UnaryOperator<String> names) {
        for (JsonNode child : node) {
            replaceOne(child, names);
        }
    }

    private static void replaceOne(JsonNode node, UnaryOperator<String> names) {
        if (isReference(node) && node instanceof ObjectNode object) {
            String reference = node.path(REF).asString();
            if (reference.startsWith(SCHEMAS)) {
                object.put(REF, names.apply(reference));
            }
        } else {
            replace(node, names);
        }
    }
}
