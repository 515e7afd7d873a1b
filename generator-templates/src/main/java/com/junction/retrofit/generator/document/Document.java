package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.junction.document.DocumentFile;
import com.junction.document.InvalidDocumentException;
import com.junction.document.Limit;
import com.junction.document.OpenApiVersion;
import com.junction.document.PercentEncoding;
import com.junction.document.ReadingOptions;
import com.junction.document.ReferenceRules;
import com.junction.document.Usage;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An OpenAPI document with all files that it refers to. It also collects the generator's warnings. */
public final class Document {
    private static final String ROOT = "#";

    /** Jackson's own limit is off: {@link Usage} limits the files. */
    private static final ObjectMapper TREES = new ObjectMapper(JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build());

    private final String location;
    private final ReadingOptions options;
    private final Usage usage;
    private final ReferenceRules rules;
    private final OpenApiVersion version;
    private final Map<String, JsonNode> files = new HashMap<>();
    private final IdentityHashMap<JsonNode, Pointer> origins = new IdentityHashMap<>();
    private final Warnings warnings = new Warnings();

    private Document(String location, ReadingOptions options) {
        this.location = location;
        this.options = options;
        this.usage = new Usage(options.limits());
        this.rules = rules(location, options);
        Object content = DocumentFile.read(location, usage);
        this.version = OpenApiVersion.of(content, location);
        files.put(location, TREES.valueToTree(content));
    }

    /** Reads a document with the default limits; references may lead only to files below its folder. */
    public static Document read(String location) {
        return read(location, ReadingOptions.DEFAULTS);
    }

    /**
     * Reads a document and all files that its references lead to.
     *
     * @param location a file or an http or https URL
     * @throws InvalidDocumentException if the document is not YAML or JSON, is not OpenAPI 3.0 to 3.2, exceeds a limit,
     *     or refers to a file that must not be read
     */
    public static Document read(String location, ReadingOptions options) {
        String file = DocumentFile.withoutFileScheme(location);
        return withinThisJvm(file, () -> {
            Document document = new Document(file, options);
            if (document.version == OpenApiVersion.V3_2) {
                Node version = document.root().get("openapi");
                version.warn("version " + version.value().asText()
                        + " is read as 3.1; a warning names each thing of 3.2 that is left out");
            }
            new ReferenceWalk(document).check();
            return document;
        });
    }

    private static ReferenceRules rules(String location, ReadingOptions options) {
        try {
            return new ReferenceRules(location, options);
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(location, "", "is neither a file nor a URL");
        }
    }

    /**
     * Runs work that reads this document.
     *
     * @throws InvalidDocumentException if the work throws it, or needs more stack or memory than the JVM has
     */
    public <T> T withinThisJvm(Supplier<T> work) {
        return withinThisJvm(location, work);
    }

    private static <T> T withinThisJvm(String location, Supplier<T> work) {
        try {
            return work.get();
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw InvalidDocumentException.beyondThisJvm(location, e);
        }
    }

    /** Returns the limit of something that is counted after the files were read. */
    int most(Limit limit) {
        return options.limits().of(limit);
    }

    /** Returns the warnings so far. */
    public Warnings warnings() {
        return warnings;
    }

    /** Returns the whole document. */
    public Node root() {
        return new Node(this, file(location), new Pointer(location, ROOT));
    }

    /** Returns the components of a kind, such as {@code schemas}. */
    public Map<String, Node> components(String kind) {
        return root().get("components").get(kind).fields();
    }

    boolean isVersion30() {
        return version == OpenApiVersion.V3_0;
    }

    /** Returns the original place of an object or an array that was moved; null for all others. */
    @Nullable
    Pointer origin(JsonNode value) {
        return origins.isEmpty() || !value.isContainerNode() ? null : origins.get(value);
    }

    /** Remembers the original place of an object or an array, because references in it are relative to that place. */
    void move(JsonNode value, Pointer origin) {
        if (value.isContainerNode()) {
            origins.putIfAbsent(value, origin);
        }
    }

    Node find(Node from, String reference, int references) {
        int hash = reference.indexOf('#');
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        Node node;
        try {
            node = file(from, reference);
        } catch (InvalidDocumentException e) {
            if (e.isRefusal()) {
                throw e;
            }
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
            return PercentEncoding.decodeStrictly(token);
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

    /** Returns the whole file that a reference leads to. */
    Node file(Node from, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String target = file.isEmpty() ? from.pointer().file() : target(from, file);
        return new Node(this, file(target), new Pointer(target, ROOT));
    }

    private String target(Node from, String file) {
        try {
            return rules.target(from.pointer().file(), file);
        } catch (ReferenceRules.ForbiddenException e) {
            throw InvalidDocumentException.refused(
                    from.pointer().file(),
                    from.pointer().text(),
                    "cannot follow the reference to \"" + file + "\": " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw from.invalid("cannot follow $ref into \"" + file + "\": it is neither a file nor a URL");
        }
    }

    private JsonNode file(String name) {
        JsonNode known = files.get(name);
        if (known == null) {
            known = TREES.valueToTree(DocumentFile.read(name, usage));
            files.put(name, known);
        }
        return known;
    }
}
