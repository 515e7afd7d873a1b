package com.junction.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The version of OpenAPI that a document is written in. */
public enum OpenApiVersion {
    V3_0,
    V3_1,
    /** Read as 3.1. */
    V3_2;

    /**
     * Returns the version of a document.
     *
     * @param content the document as {@link DocumentFile#read} returns it
     * @param file the file of the document, for messages
     * @throws InvalidDocumentException if it is not an OpenAPI 3.0, 3.1 or 3.2 document
     */
    public static OpenApiVersion of(@Nullable Object content, String file) {
        Map<?, ?> document = content instanceof Map<?, ?> map ? map : Map.of();
        if (document.containsKey("swagger") && !document.containsKey("openapi")) {
            throw new InvalidDocumentException(
                    file,
                    "",
                    "is a Swagger " + document.get("swagger")
                            + " document, and OpenAPI 3.0 or later is needed;"
                            + " convert it, for example with \"npx swagger2openapi "
                            + file.replaceFirst(".*[/\\\\]", "")
                            + " --outfile openapi.yaml\" or https://converter.swagger.io");
        }
        if (!document.containsKey("openapi")) {
            throw new InvalidDocumentException(file, "", "is not an OpenAPI document: it has no field \"openapi\"");
        }
        if (!(document.get("openapi") instanceof String version)) {
            throw new InvalidDocumentException(
                    file, "#/openapi", "the version is not a text; write it in quotes, such as \"3.1.0\"");
        }
        if (!version.matches("3\\.[012](\\.\\d+.*)?")) {
            throw new InvalidDocumentException(
                    file, "#/openapi", "version " + version + " is not supported; 3.0 and 3.1 are");
        }
        return switch (version.charAt(2)) {
            case '0' -> V3_0;
            case '1' -> V3_1;
            default -> V3_2;
        };
    }
}
