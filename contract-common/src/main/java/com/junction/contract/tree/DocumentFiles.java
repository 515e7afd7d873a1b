package com.junction.contract.tree;

import com.junction.document.DocumentFile;
import com.junction.document.DocumentLimits;
import com.junction.document.OpenApiVersion;
import com.junction.document.ReadingOptions;
import com.junction.document.ReferenceRules;
import com.junction.document.Usage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as one JSON tree. Other files that the document refers to are parts of the tree, and references lead
 * there: mocks and JSON Schema validators see one document.
 */
public final class DocumentFiles {
    private final Path root;
    private final Bundle bundle;
    private final JsonNode tree;
    private final Map<String, String> moved;
    private final DocumentLimits limits;
    private final DocumentNotes notes;
    private final OpenApiVersion version;

    private DocumentFiles(
            Path root,
            Bundle bundle,
            JsonNode tree,
            Map<String, String> moved,
            DocumentLimits limits,
            DocumentNotes notes,
            OpenApiVersion version) {
        this.root = root;
        this.bundle = bundle;
        this.tree = tree;
        this.moved = moved;
        this.limits = limits;
        this.notes = notes;
        this.version = version;
    }

    /**
     * Reads a document and the files that it refers to.
     *
     * @throws IllegalArgumentException if a file cannot or must not be read; the message names the file
     */
    public static DocumentFiles read(Path file, ReadingOptions options) {
        Path root = file.toAbsolutePath().normalize();
        DocumentLimits limits = options.limits();
        DocumentNotes notes = new DocumentNotes();
        Usage usage = new Usage(limits);
        ReferenceRules rules = new ReferenceRules(root.toString(), options);
        Object content = DocumentFile.read(root.toString(), usage);
        OpenApiVersion version = OpenApiVersion.of(content, root.toString());
        ObjectNode document = (ObjectNode) YamlFile.tree(content);
        if (version == OpenApiVersion.V3_2) {
            notes.add(
                    root.toString(),
                    "#/openapi",
                    "version " + document.path("openapi").asString() + " is read as 3.1; a note names each thing of 3.2"
                            + " that is left out");
        }
        Bundle bundle = new Bundle(root, document, rules, usage);
        DocumentWalk walk = new DocumentWalk(bundle, version, limits, usage, notes);
        walk.run();
        JsonNode tree = bundle.tree();
        Composition composition = new Composition(file, new DocumentTree(file, tree, limits), limits);
        walk.composed().forEach(composition::check);
        return new DocumentFiles(root, bundle, tree, walk.moved(), limits, notes, version);
    }

    /** The whole document. */
    public JsonNode tree() {
        return tree;
    }

    /** The version of OpenAPI that the document is written in. */
    public OpenApiVersion version() {
        return version;
    }

    /** The limits that the document was read within. */
    public DocumentLimits limits() {
        return limits;
    }

    /** Unusual things about the document, each in one sentence. */
    public List<String> notes() {
        return notes.all();
    }

    /** Finds the lines of places in the files. */
    public SourceLines lines() {
        return new SourceLines(root, bundle.paths(), moved);
    }
}
