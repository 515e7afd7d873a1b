package com.junction.retrofit.generator.document;

import com.fasterxml.jackson.databind.JsonNode;

final class OpenApiVersion {
    private static final String FIELD = "openapi";

    private OpenApiVersion() {}

    /** @throws InvalidDocumentException if the value is not an OpenAPI 3.0, 3.1 or 3.2 document */
    static void check(Node root) {
        String file = root.pointer().file();
        JsonNode version = root.value().path(FIELD);
        if (root.has("swagger") && version.isMissingNode()) {
            throw new InvalidDocumentException(
                    file,
                    "",
                    "is a Swagger " + root.text("swagger").orElse("2.0")
                            + " document, and OpenAPI 3.0 or later is needed;"
                            + " convert it, for example with \"npx swagger2openapi " + fileName(file)
                            + " --outfile openapi.yaml\" or"
                            + " https://converter.swagger.io");
        }
        if (!root.value().isObject() || version.isMissingNode()) {
            throw new InvalidDocumentException(file, "", "is not an OpenAPI document: it has no field \"openapi\"");
        }
        if (!version.isTextual()) {
            throw new InvalidDocumentException(
                    file, "#/openapi", "the version is not a text; write it in quotes, such as \"3.1.0\"");
        }
        if (!version.asText().matches("3\\.[012](\\.\\d+.*)?")) {
            throw new InvalidDocumentException(
                    file, "#/openapi", "version " + version.asText() + " is not supported; 3.0 and 3.1 are");
        }
        if (version.asText().startsWith("3.2")) {
            root.get(FIELD)
                    .warn("version " + version.asText()
                            + " is read as 3.1; a warning names each thing of 3.2 that is left" + " out");
        }
    }

    private static String fileName(String location) {
        return location.replaceFirst(".*[/\\\\]", "");
    }

    static boolean is30(Node root) {
        return root.text(FIELD).orElse("").startsWith("3.0");
    }
}
