package com.junction.contract.document;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An OpenAPI document: its operations, its text as a JSON tree, and what Swagger Parser has to say against it. */
public final class Contract {
    private final Path file;
    private final JsonNode root;
    private final SourceLines lines;
    private final DocumentTree tree;
    private final List<ContractOperation> operations;

    private Contract(Path file, DocumentFiles files) {
        this.file = file;
        this.root = files.tree();
        this.lines = files.lines();
        this.tree = new DocumentTree(file, root);
        this.operations = List.copyOf(new OperationReader(tree).read());
    }

    /**
     * Reads a document; other files that it refers to become a part of it.
     *
     * @throws IllegalArgumentException where it is no OpenAPI document, or a reference leads nowhere; the message says
     *     where
     */
    public static Contract read(Path file) {
        return new Contract(file, DocumentFiles.read(file));
    }

    /** What Swagger Parser finds wrong with the document. It can be worked with all the same. */
    public List<String> faults() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(file.toString(), null, options);
        return result.getMessages() == null ? List.of() : List.copyOf(result.getMessages());
    }

    /** The file that it was read from. */
    public Path file() {
        return file;
    }

    /** The whole document. */
    public JsonNode root() {
        return root;
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

    /** Finds the lines that its places stand in. */
    public SourceLines lines() {
        return lines;
    }

    /** Follows references within the document. */
    public DocumentTree tree() {
        return tree;
    }
}
