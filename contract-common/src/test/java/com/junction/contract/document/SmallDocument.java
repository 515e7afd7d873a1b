package com.junction.contract.document;

import com.junction.contract.tree.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents of a few lines. In their schemas, {@code <A>} is a reference to the schema A of the document. */
public final class SmallDocument {
    private SmallDocument() {}

    /** A document with these paths, and with these schemas; both are YAML in one line or several. */
    public static Contract of(Path folder, String paths, String schemas) {
        String text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n" + paths.indent(2)
                + "components:\n  schemas:\n" + schemas.indent(4);
        try {
            return Contract.read(Files.writeString(
                    folder.resolve("document.yaml"),
                    text.replaceAll("<([A-Z]\\w*)>", "{\\$ref: '#/components/schemas/$1'}")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema S of a document without paths. */
    public static Place schema(Path folder, String schema, String... others) {
        return of(folder, "{}", "S: " + schema + "\n" + String.join("\n", others))
                .tree()
                .at("/components/schemas/S");
    }
}
