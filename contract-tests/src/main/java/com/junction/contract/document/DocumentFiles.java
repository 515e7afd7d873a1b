package com.junction.contract.document;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final Path root;
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final ObjectNode files = JSON.createObjectNode();
    private JsonNode tree = files;

    private DocumentFiles(Path root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException where a file cannot be read; the message names it */
    static DocumentFiles read(Path file) {
        DocumentFiles document = new DocumentFiles(file.toAbsolutePath().normalize());
        document.tree = document.bundle();
        return document;
    }

    /** The whole document. */
    JsonNode tree() {
        return tree;
    }

    /** Where its places stand. */
    SourceLines lines() {
        Map<String, Path> byName = new LinkedHashMap<>();
        names.forEach((path, name) -> byName.put(name, path));
        return new SourceLines(root, byName);
    }

    private JsonNode bundle() {
        JsonNode document = YamlFile.read(root);
        if (!(document instanceof ObjectNode object) || !object.path("openapi").isValueNode()) {
            throw new IllegalArgumentException(root + " is not an OpenAPI document: it has no field \"openapi\"");
        }
        rewrite(object, root, "#");
        if (!files.isEmpty()) {
            object.set(FILES, files);
        }
        return object;
    }

    /** Makes all references of a file lead to where their targets stand in the tree. */
    private void rewrite(JsonNode node, Path file, String prefix) {
        if (node instanceof ArrayNode array) {
            array.forEach(item -> rewrite(item, file, prefix));
        } else if (node instanceof ObjectNode object) {
            if (object.path("$ref").isString()) {
                object.set("$ref", StringNode.valueOf(target(object.path("$ref").asString(), file, prefix)));
            }
            object.forEach(value -> rewrite(value, file, prefix));
        }
    }

    private String target(String reference, Path file, String prefix) {
        int hash = reference.indexOf('#');
        String other = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        if (other.isEmpty()) {
            return prefix + pointer;
        }
        if (other.matches("[a-z]{2,}:.*")) {
            return reference;
        }
        Path path = sibling(file, PercentEncoding.decode(other));
        if (path == null || !Files.isRegularFile(path)) {
            // It matters only where something needs it, and is said there.
            return reference;
        }
        return (path.equals(root) ? "#" : "#/" + FILES + "/" + include(path)) + pointer;
    }

    /** Null where no file can have that name. */
    private static @Nullable Path sibling(Path file, String name) {
        try {
            return file.resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String include(Path path) {
        String known = names.get(path);
        if (known != null) {
            return known;
        }
        String name = names.size() + "-" + path.getFileName().toString().replaceAll("[^A-Za-z0-9.-]", "_");
        names.put(path, name);
        JsonNode content = YamlFile.read(path);
        files.set(name, content);
        rewrite(content, path, "#/" + FILES + "/" + name);
        return name;
    }
}
