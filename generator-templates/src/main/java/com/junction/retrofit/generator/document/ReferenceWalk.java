package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.junction.document.Construct;
import com.junction.document.InvalidDocumentException;
import com.junction.document.ReferenceRules;
import com.junction.document.ValueKind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Visits every reference of a document and of the files that references lead to, before anything is generated. This is
 * necessary because Swagger Parser also reads the document and follows every reference.
 *
 * <p>A reference at a place where OpenAPI does not allow one is replaced by its target. So later readers find
 * references only where OpenAPI allows them.
 */
final class ReferenceWalk {
    private final Document document;
    private final Composition composition;
    private final Deque<Target> targets = new ArrayDeque<>();
    private final Set<String> files = new HashSet<>();
    private final Map<Construct, Set<JsonNode>> seen = new EnumMap<>(Construct.class);

    /** The values on the way from the whole document down to the current place. */
    private final Set<JsonNode> open = identitySet();

    ReferenceWalk(Document document) {
        this.document = document;
        this.composition = new Composition(document);
    }

    private static Set<JsonNode> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** The target of a reference, and the construct that it must be. */
    private record Target(Node node, Construct construct) {}

    /**
     * Builds its pointer only on demand, because a document has millions of places and most pointers are not needed.
     */
    private record Place(@Nullable Place parent, String token, Node base) {
        static Place of(Node node) {
            return new Place(null, "", node);
        }

        Node node(JsonNode value) {
            return new Node(base.document(), value, pointer());
        }

        Pointer pointer() {
            return parent == null ? base.pointer() : parent.pointer().child(token);
        }
    }

    /** @throws InvalidDocumentException if a reference must not or cannot be followed */
    void check() {
        Node root = document.root();
        files.add(root.pointer().file());
        targets.add(new Target(root, Construct.DOCUMENT));
        for (Target next = targets.poll(); next != null; next = targets.poll()) {
            walk(next.node().value(), next.construct(), Place.of(next.node()));
        }
        composition.check();
    }

    private void walk(JsonNode node, Construct construct, Place place) {
        if (!node.isContainerNode()
                || !seen.computeIfAbsent(construct, key -> identitySet()).add(node)) {
            return;
        }
        boolean opened = open.add(node);
        if (construct.allowsReference() && node.path("$ref").isTextual()) {
            follow(node.path("$ref").asText(), node, construct, place);
        }
        if (construct == Construct.SCHEMA || construct == Construct.ANYTHING) {
            for (JsonNode mapped : node.path("discriminator").path("mapping")) {
                if (ReferenceRules.isReference(mapped.asText())) {
                    follow(mapped.asText(), node, construct, place);
                }
            }
            if (Composition.isComposed(node)) {
                composition.add(place.node(node));
            }
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, walkChild(array.get(i), String.valueOf(i), construct, place));
            }
        } else if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                if (construct.isLater(field.getKey())) {
                    place.node(node).warn("\"" + field.getKey() + "\" of OpenAPI 3.2 is left out");
                }
                object.set(field.getKey(), walkChild(field.getValue(), field.getKey(), construct, place));
            }
        }
        if (opened) {
            open.remove(node);
        }
    }

    /** Returns the value that replaces the old one at this place. */
    private JsonNode walkChild(JsonNode value, String name, Construct owner, Place place) {
        ValueKind kind = kind(value);
        Construct construct = owner.child(name, kind);
        if (construct == null) {
            return value;
        }
        Place own = new Place(place, name, place.base());
        if (!value.isNull() && !construct.fits(kind)) {
            own.node(value).warn("left out: it must be " + construct);
        }
        if (!value.isContainerNode()) {
            return value;
        }
        JsonNode walked = value;
        if (kind == ValueKind.REFERENCE && !construct.allowsReference()) {
            walked = replacement(own.node(value), construct);
        }
        Pointer moved = document.origin(walked);
        walk(walked, construct, moved == null ? own : Place.of(new Node(document, walked, moved)));
        return walked;
    }

    private static ValueKind kind(JsonNode value) {
        if (value.isObject()) {
            return value.path("$ref").isTextual() ? ValueKind.REFERENCE : ValueKind.OBJECT;
        }
        if (value.isArray()) {
            return ValueKind.ARRAY;
        }
        return value.isBoolean() ? ValueKind.BOOLEAN : ValueKind.OTHER;
    }

    private JsonNode replacement(Node reference, Construct construct) {
        Node target = reference.follow();
        if (construct.isList() ? !target.value().isArray() : !target.value().isObject()) {
            throw reference.invalid("$ref leads to " + target + ", which is not " + construct);
        }
        reference.warn("$ref stands in place of " + construct + ", where OpenAPI does not allow it; it was followed");
        JsonNode replacement;
        if (construct.collectsReferable()) {
            replacement = references(target);
        } else {
            if (open.contains(target.value())) {
                throw reference.invalid("$ref leads back to a place that it stands in");
            }
            walk(target.value(), construct, Place.of(target));
            replacement = copy(target.value());
        }
        document.move(replacement, target.pointer());
        if (replacement instanceof ObjectNode object) {
            addSiblings(object, reference);
        }
        return replacement;
    }

    /** Returns a reference for each entry. OpenAPI allows them, so the list or the map may lead back to itself. */
    private static JsonNode references(Node target) {
        if (target.value().isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < target.value().size(); i++) {
                list.add(reference(target.value().get(i), target.pointer().child(String.valueOf(i))));
            }
            return list;
        }
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        target.value()
                .properties()
                .forEach(entry -> map.set(
                        entry.getKey(),
                        reference(entry.getValue(), target.pointer().child(entry.getKey()))));
        return map;
    }

    private static JsonNode reference(JsonNode entry, Pointer pointer) {
        return entry.isObject() ? JsonNodeFactory.instance.objectNode().put("$ref", pointer.fragment()) : entry;
    }

    private static JsonNode copy(JsonNode value) {
        return value.isArray()
                ? JsonNodeFactory.instance.arrayNode().addAll((ArrayNode) value)
                : JsonNodeFactory.instance.objectNode().setAll((ObjectNode) value);
    }

    private void addSiblings(ObjectNode target, Node reference) {
        if (reference.value().size() > 1 && document.isVersion30()) {
            reference.warn("the fields beside $ref are left out, because OpenAPI 3.0 ignores them");
            return;
        }
        reference.addSiblings(target);
    }

    private void follow(String reference, JsonNode node, Construct construct, Place place) {
        Node from = place.node(node);
        try {
            Node file = document.file(from, reference);
            if (files.add(file.pointer().file())) {
                targets.add(new Target(file, Construct.ANYTHING));
            }
            targets.add(new Target(document.find(from, reference, 0), construct));
        } catch (InvalidDocumentException e) {
            if (e.isRefusal()) {
                throw e;
            }
            // A missing or broken file matters only if it is needed, and is reported then.
        }
    }
}
