package com.junction.contract.diff.schema;

import com.junction.contract.document.Contract;
import com.junction.contract.tree.DocumentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document with a schema that is called S. */
final class SmallDocument {
    private SmallDocument() {}

    static DocumentTree tree(Path folder, String schema) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Text: {type: string}
                    Color: {type: string, enum: [red]}
                    Either: {anyOf: [{$ref: '#/components/schemas/Text'}, {type: integer}]}
                    Named: {type: string, x-fern-type-name: Other}
                    Titled: {type: string, title: u}
                    S: %s
                """.formatted(schema)))
                .tree();
    }

    static Schema schema(DocumentTree document) {
        return Schema.of(document.at("/components/schemas/S"));
    }
}
