package com.junction.contract.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document: its operations as Swagger Parser understands them, and its text as a JSON tree. */
public final class Contract {
    private final Path file;
    private final JsonNode root;
    private final DocumentTree tree;
    private final List<ContractOperation> operations;

    private Contract(Path file, JsonNode root, DocumentTree tree, List<ContractOperation> operations) {
        this.file = file;
        this.root = root;
        this.tree = tree;
        this.operations = operations;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException where it is not a valid OpenAPI document; the message says why
     */
    public static Contract read(Path file) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readLocation(file.toString(), null, options);
        OpenAPI openApi = result.getOpenAPI();
        if (openApi == null
                || (result.getMessages() != null && !result.getMessages().isEmpty())) {
            throw new IllegalArgumentException(file + ": " + result.getMessages());
        }
        // JSON is YAML too.
        JsonNode root = new YAMLMapper().readTree(file);
        DocumentTree tree = new DocumentTree(root);
        List<ContractOperation> operations = new ArrayList<>();
        openApi.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                operations.add(operation(tree, openApi, path, method, operation))));
        return new Contract(file, root, tree, List.copyOf(operations));
    }

    private static ContractOperation operation(
            DocumentTree tree, OpenAPI openApi, String path, PathItem.HttpMethod method, Operation operation) {
        var security = operation.getSecurity() != null ? operation.getSecurity() : openApi.getSecurity();
        return new OperationReader(tree, path, method.name().toLowerCase(Locale.ROOT))
                .read(security == null ? List.of() : security);
    }

    /** The file that it was read from. */
    public Path file() {
        return file;
    }

    /** The whole document. */
    public JsonNode root() {
        return root;
    }

    /** All operations in the order of the document. */
    public List<ContractOperation> operations() {
        return operations;
    }

    /** Follows references within the document. */
    public DocumentTree tree() {
        return tree;
    }
}
