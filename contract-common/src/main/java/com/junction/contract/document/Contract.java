package com.junction.contract.document;

import com.junction.contract.tree.Direction;
import com.junction.contract.tree.DocumentFiles;
import com.junction.contract.tree.DocumentTree;
import com.junction.contract.tree.SourceLines;
import com.junction.document.DocumentLimits;
import com.junction.document.OpenApiVersion;
import com.junction.document.ReadingOptions;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document: its JSON tree, its operations, and the problems that were found in it. */
public final class Contract {
    private final Path file;
    private final JsonNode root;
    private final SourceLines lines;
    private final List<String> notes;
    private final OpenApiVersion version;
    private final DocumentLimits limits;
    private final DocumentTree tree;
    private final List<ContractOperation> operations;
    private final Map<Direction, JsonNode> directed = new ConcurrentHashMap<>();

    private Contract(Path file, DocumentFiles files) {
        this.file = file;
        this.root = files.tree();
        this.lines = files.lines();
        this.version = files.version();
        this.limits = files.limits();
        this.tree = new DocumentTree(file, root, limits);
        OperationReader reader = new OperationReader(tree);
        this.operations = List.copyOf(reader.read());
        this.notes =
                Stream.concat(files.notes().stream(), reader.notes().stream()).toList();
    }

    /** Reads a document with the default limits. Other files must be below its folder. */
    public static Contract read(Path file) {
        return read(file, ReadingOptions.OFFLINE);
    }

    /**
     * Reads a document and the files that it refers to.
     *
     * @throws IllegalArgumentException if it is not an OpenAPI document, exceeds a limit, or refers to something that is
     *     missing or must not be read; the message says where
     */
    public static Contract read(Path file, ReadingOptions options) {
        return new Contract(file, DocumentFiles.read(file, options));
    }

    /** The problems that the gate and Swagger Parser find in the document. They do not prevent a run. */
    public List<String> problems() {
        return Stream.concat(notes.stream(), parserProblems().stream()).toList();
    }

    private List<String> parserProblems() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        try {
            // Swagger Parser follows all references, so it gets a document without references to other files.
            SwaggerParseResult result =
                    new OpenAPIV3Parser().readContents(selfContained().toString(), null, options);
            return result.getMessages() == null ? List.of() : List.copyOf(result.getMessages());
        } catch (StackOverflowError e) {
            return List.of("Swagger Parser needs more stack than this JVM has");
        }
    }

    /** The file of the document. */
    public Path file() {
        return file;
    }

    /** Whether the document is written in OpenAPI 3.0, whose schemas are not JSON Schema 2020-12. */
    public boolean isOpenApi30() {
        return version == OpenApiVersion.V3_0;
    }

    /** The whole document. */
    public JsonNode root() {
        return root;
    }

    /** The whole document. Its schemas do not require properties that the direction omits. */
    public JsonNode root(Direction direction) {
        return directed.computeIfAbsent(direction, each -> DirectedDocument.of(tree, each));
    }

    /**
     * A copy without references to other files or URLs, for tools that would load them.
     */
    public ObjectNode selfContained() {
        ObjectNode copy = (ObjectNode) root.deepCopy();
        removeOtherReferences(copy);
        if (version == OpenApiVersion.V3_2) {
            // Other tools read the document as far as the versions are equal.
            copy.put("openapi", "3.1.1");
        }
        return copy;
    }

    private static void removeOtherReferences(JsonNode node) {
        if (node instanceof ObjectNode object
                && !object.path("$ref").asString("#").startsWith("#")) {
            object.remove("$ref");
        }
        node.forEach(Contract::removeOtherReferences);
    }

    /** The limits that the document was read within. */
    public DocumentLimits limits() {
        return limits;
    }

    /** The title of the API, or empty. */
    public String title() {
        return root.path("info").path("title").asString("");
    }

    /** The version of the API, or empty. */
    public String version() {
        return root.path("info").path("version").asString("");
    }

    /** All operations in the order of the document. */
    public List<ContractOperation> operations() {
        return operations;
    }

    /** The webhooks: requests that the server sends. */
    public List<ContractOperation> webhooks() {
        return new OperationReader(tree).webhooks();
    }

    /** The callbacks of an operation: requests that the server sends because of it. */
    public List<ContractOperation> callbacks(ContractOperation operation) {
        return new OperationReader(tree).callbacks(operation);
    }

    /** Finds the lines of places. */
    public SourceLines lines() {
        return lines;
    }

    /** Finds places and follows references. */
    public DocumentTree tree() {
        return tree;
    }
}
