package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every reference of a document and of the files that they lead to, before anything is generated: Swagger
 * Parser, which reads the document too, follows them all.
 */
final class ReferenceWalk {
    /** Objects whose keys are names that the author chooses, so that no key of them is a keyword. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "definitions",
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "paths",
            "webhooks",
            "content",
            "encoding");

    /** Values as such, in which nothing is a reference. */
    private static final Set<String> VALUES = Set.of("example", "default", "const", "enum", "value");

    /** A mapping of a discriminator holds names of schemas, too. */
    private static final Pattern FILE = Pattern.compile(".*[/\\\\:].*|.*\\.(?:ya?ml|json)(?:#.*)?", Pattern.DOTALL);

    private final Document document;
    private final Composition composition;
    private final Deque<Node> files = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    ReferenceWalk(Document document) {
        this.document = document;
        this.composition = new Composition(document);
    }

    /** @throws InvalidDocumentException for the first reference that must not be followed */
    void check() {
        Node root = document.root();
        seen.add(root.pointer().file());
        for (Node file = root; file != null; file = files.poll()) {
            walk(file.value(), new Place(null, "", file), false);
        }
        composition.check();
    }

    /** A place of which the pointer is made only if it is needed: most are not, and a document has millions. */
    private record Place(@Nullable Place parent, String token, Node file) {
        Node node(JsonNode value) {
            return new Node(file.document(), value, pointer());
        }

        private Pointer pointer() {
            return parent == null ? file.pointer() : parent.pointer().child(token);
        }
    }

    private void walk(JsonNode node, Place place, boolean map) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).isContainerNode()) {
                    walk(node.get(i), new Place(place, String.valueOf(i), place.file()), false);
                }
            }
        } else if (node.isObject()) {
            if (!map) {
                visit(node, place);
            }
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String name = field.getKey();
                boolean value = !map && (VALUES.contains(name) || name.startsWith("x-"));
                if (!value && field.getValue().isContainerNode()) {
                    walk(field.getValue(), new Place(place, name, place.file()), !map && MAPS.contains(name));
                }
            }
        }
    }

    private void visit(JsonNode node, Place place) {
        if (node.path("$ref").isTextual()) {
            follow(node.path("$ref").asText(), node, place);
        }
        for (JsonNode mapped : node.path("discriminator").path("mapping")) {
            if (FILE.matcher(mapped.asText()).matches()) {
                follow(mapped.asText(), node, place);
            }
        }
        if (Composition.isComposed(node)) {
            composition.add(place.node(node));
        }
    }

    private void follow(String reference, JsonNode node, Place place) {
        if (reference.startsWith("#")) {
            return;
        }
        try {
            Node file = document.file(place.node(node), reference);
            if (seen.add(file.pointer().file())) {
                files.add(file);
            }
        } catch (InvalidDocumentException e) {
            if (e.isRefusal()) {
                throw e;
            }
            // A file that is missing or broken matters only where something needs it, and is said there.
        }
    }
}
