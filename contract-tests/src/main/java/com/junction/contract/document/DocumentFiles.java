package com.junction.contract.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Reads a document as one JSON tree. Other files that it refers to stand below {@value #FILES} of that tree, and
 * references lead there: a mock and a JSON Schema validator see one document.
 */
final class DocumentFiles {
    /** Where other files stand in the tree. */
    static final String FILES = "x-files";

    private static final JsonMapper JSON = new JsonMapper();

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

    private final Path root;
    private final ReadingOptions options;
    private final Usage usage;
    private final ReferenceRules rules;
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final ObjectNode files = JSON.createObjectNode();
    private final Deque<Included> included = new ArrayDeque<>();
    private final List<String> composed = new ArrayList<>();
    private JsonNode tree = files;

    private DocumentFiles(Path root, ReadingOptions options) {
        this.root = root;
        this.options = options;
        this.usage = new Usage(options.limits());
        this.rules = new ReferenceRules(root, options.referenceRoots());
    }

    /** A file whose references are still those of the author. */
    private record Included(Path path, JsonNode content, String prefix) {}

    /** @throws IllegalArgumentException if a file cannot or must not be read; the message names it */
    static DocumentFiles read(Path file, ReadingOptions options) {
        DocumentFiles document = new DocumentFiles(file.toAbsolutePath().normalize(), options);
        document.tree = document.bundle();
        Composition composition =
                new Composition(file, new DocumentTree(file, document.tree, options.limits()), options.limits());
        document.composed.forEach(composition::check);
        return document;
    }

    /** The whole document. */
    JsonNode tree() {
        return tree;
    }

    DocumentLimits limits() {
        return options.limits();
    }

    /** Where its places stand. */
    SourceLines lines() {
        Map<String, Path> byName = new LinkedHashMap<>();
        names.forEach((path, name) -> byName.put(name, path));
        return new SourceLines(root, byName);
    }

    private JsonNode bundle() {
        JsonNode document = YamlFile.read(root, usage);
        if (!(document instanceof ObjectNode object) || !object.path("openapi").isValueNode()) {
            throw new IllegalArgumentException(root + " is not an OpenAPI document: it has no field \"openapi\"");
        }
        included.add(new Included(root, object, "#"));
        for (Included next = included.poll(); next != null; next = included.poll()) {
            rewrite(next.content(), new Place(null, "", next), false, false);
        }
        if (!files.isEmpty()) {
            object.set(FILES, files);
        }
        return object;
    }

    /** A place of which the pointer is made only if it is needed: most are not, and a document has millions. */
    private record Place(@Nullable Place parent, String token, Included file) {
        Place child(String name) {
            return new Place(this, name, file);
        }

        /** The pointer within the file. */
        String pointer() {
            return parent == null
                    ? "#"
                    : parent.pointer() + "/" + token.replace("~", "~0").replace("/", "~1");
        }

        /** The pointer within the tree. */
        String inTree() {
            return file.prefix().substring(1) + pointer().substring(1);
        }
    }

    /**
     * Makes all references of a file lead to where their targets stand in the tree.
     *
     * @param map whether the keys are names
     * @param value whether this is a value as such, in which a reference may be nothing but data
     */
    private void rewrite(JsonNode node, Place place, boolean map, boolean value) {
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                rewrite(array.get(i), place.child(String.valueOf(i)), false, value);
            }
        } else if (node instanceof ObjectNode object) {
            if (object.path("$ref").isString()) {
                String reference = object.path("$ref").asString();
                object.set("$ref", StringNode.valueOf(target(reference, place, value)));
            }
            if (!map && !value) {
                for (JsonNode mapped : object.path("discriminator").path("mapping")) {
                    if (FILE.matcher(mapped.asString("")).matches()) {
                        path(mapped.asString(), place, false);
                    }
                }
                if (Composition.isComposed(object)) {
                    composed.add(place.inTree());
                }
            }
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                String name = field.getKey();
                boolean isValue = value || (!map && (VALUES.contains(name) || name.startsWith("x-")));
                rewrite(field.getValue(), place.child(name), !map && MAPS.contains(name), isValue);
            }
        }
    }

    private String target(String reference, Place place, boolean value) {
        int hash = reference.indexOf('#');
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (hash == 0 || reference.isEmpty()) {
            return place.file().prefix() + pointer;
        }
        Path path = path(reference, place, value);
        if (path == null || !Files.isRegularFile(path)) {
            // It matters only where something needs it, and is said there.
            return reference;
        }
        return (path.equals(root) ? "#" : "#/" + FILES + "/" + include(path)) + pointer;
    }

    /** Null if no file can have that name, or if it is only data. */
    private @Nullable Path path(String reference, Place place, boolean value) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        if (file.isEmpty()) {
            return null;
        }
        try {
            return rules.target(place.file().path(), file);
        } catch (ReferenceRules.ForbiddenException e) {
            if (value) {
                return null;
            }
            throw YamlFile.fault(
                    place.file().path().toString(),
                    place.pointer(),
                    "cannot follow the reference to \"" + file + "\": " + e.getMessage());
        }
    }

    private String include(Path path) {
        String known = names.get(path);
        if (known != null) {
            return known;
        }
        String name = names.size() + "-" + path.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "_");
        names.put(path, name);
        JsonNode content = YamlFile.read(path, usage);
        files.set(name, content);
        included.add(new Included(path, content, "#/" + FILES + "/" + name));
        return name;
    }
}
