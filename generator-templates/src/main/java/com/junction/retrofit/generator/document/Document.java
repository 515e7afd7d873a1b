package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** An OpenAPI document, over as many files as it has, and the voice of the generator about it. */
public final class Document {
    private static final String ROOT = "#";

    private final String location;
    private final Map<String, JsonNode> files = new HashMap<>();
    private final Set<String> said = new LinkedHashSet<>();
    private Consumer<String> warnings = message -> {};

    private Document(String location) {
        this.location = location;
    }

    /**
     * Reads a document. Other files are read when a reference leads to them.
     *
     * @param location a file or a URL
     * @throws InvalidDocumentException where it is not YAML or JSON, or not OpenAPI 3.0 or 3.1
     */
    public static Document read(String location) {
        Document document = new Document(location);
        JsonNode version = document.root().value().path("openapi");
        if (!document.root().value().isObject() || version.isMissingNode()) {
            throw new InvalidDocumentException(location, "", "is not an OpenAPI document: it has no field \"openapi\"");
        }
        if (!version.asText().matches("3\\.[01](\\.\\d+.*)?")) {
            throw new InvalidDocumentException(
                    location, "#/openapi", "version " + version.asText() + " is not supported; 3.0 and 3.1 are");
        }
        return document;
    }

    /** Where warnings go from now on: all that is left out, simplified, or a fault of the document. */
    public void onWarning(Consumer<String> listener) {
        warnings = listener;
        said.clear();
    }

    /** The whole document. */
    public Node root() {
        return new Node(this, file(location), new Pointer(location, ROOT));
    }

    /** The components of a kind, such as {@code schemas}. */
    public Map<String, Node> components(String kind) {
        return root().get("components").get(kind).fields();
    }

    void warn(String message) {
        if (said.add(message)) {
            warnings.accept(message);
        }
    }

    Node find(Node from, String reference, int references) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        String target = file.isEmpty() ? from.pointer().file() : relative(from, file);
        Node node;
        try {
            node = new Node(this, file(target), new Pointer(target, ROOT));
        } catch (InvalidDocumentException e) {
            throw from.invalid("cannot follow $ref \"" + reference + "\": " + e.getMessage());
        }
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw from.invalid("cannot follow $ref \"" + reference + "\": it is not a JSON pointer");
        }
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            node = child(
                    node.follow(references),
                    decode(from, reference, token).replace("~1", "/").replace("~0", "~"));
            if (node.value().isMissingNode()) {
                throw new InvalidDocumentException(
                        from.pointer().file(),
                        from.pointer().child("$ref").text(),
                        "\"" + reference + "\" leads nowhere");
            }
        }
        return node;
    }

    private static String decode(Node from, String reference, String token) {
        try {
            return URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw from.invalid("cannot follow $ref \"" + reference + "\": it is not percent-encoded");
        }
    }

    private static Node child(Node parent, String token) {
        if (parent.value().isArray()) {
            return token.matches("\\d{1,9}")
                            && Integer.parseInt(token) < parent.value().size()
                    ? parent.items().get(Integer.parseInt(token))
                    : parent.missing();
        }
        return parent.get(token);
    }

    private static String relative(Node from, String file) {
        try {
            String base = from.pointer().file();
            if (DocumentFile.isUrl(base) || DocumentFile.isUrl(file)) {
                return URI.create(base).resolve(file).toString();
            }
            return DocumentFile.sibling(base, URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw from.invalid("cannot follow $ref into \"" + file + "\": it is no file and no URL");
        }
    }

    private JsonNode file(String name) {
        return files.computeIfAbsent(name, DocumentFile::read);
    }
}
