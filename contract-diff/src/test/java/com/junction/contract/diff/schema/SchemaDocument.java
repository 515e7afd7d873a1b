package com.junction.contract.diff.schema;

import com.junction.contract.document.SmallDocument;
import com.junction.contract.tree.DocumentTree;
import java.nio.file.Path;

/** A document with a schema that is called S, and with schemas that S may refer to. */
final class SchemaDocument {
    private static final String OTHERS = """
            Text: {type: string}
            Color: {type: string, enum: [red]}
            Either: {anyOf: [<Text>, {type: integer}]}
            Named: {type: string, x-fern-type-name: Other}
            Titled: {type: string, title: u}
            """;

    private SchemaDocument() {}

    static DocumentTree tree(Path folder, String schema) {
        return SmallDocument.of(folder, "{}", OTHERS + "S: " + schema).tree();
    }

    static Schema schema(DocumentTree document) {
        return Schema.of(document.at("/components/schemas/S"));
    }
}
