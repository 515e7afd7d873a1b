package com.junction.document;

import com.junction.document.yaml.YamlFile;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The version of OpenAPI that a document is written in. */
public final class OpenApiVersion {
    private static final String FIELD = "openapi";

    private OpenApiVersion() {}

    /**
     * Checks the version of a document.
     *
     * @return the document as an object
     * @throws IllegalArgumentException if it is not a document of OpenAPI 3.0, 3.1 or 3.2
     */
    static ObjectNode check(JsonNode document, Path file) {
        JsonNode version = document.path(FIELD);
        if (document.has("swagger") && version.isMissingNode()) {
            throw new IllegalArgumentException(file + " is a Swagger "
                    + document.path("swagger").asString("2.0") + " document, and OpenAPI 3.0 or later is needed;"
                    + " convert it, for example with \"npx swagger2openapi " + file.getFileName()
                    + " --outfile openapi.yaml\" or"
                    + " https://converter.swagger.io");
        }
        if (!(document instanceof ObjectNode object) || version.isMissingNode()) {
            throw new IllegalArgumentException(file + " is not an OpenAPI document: it has no field \"openapi\"");
        }
        if (!version.isString()) {
            throw YamlFile.fault(
                    file.toString(), "#/openapi", "the version is not a text; write it in quotes, such as \"3.1.0\"");
        }
        if (!version.asString().matches("3\\.[012](\\.\\d+.*)?")) {
            throw YamlFile.fault(
                    file.toString(),
                    "#/openapi",
                    "version " + version.asString() + " is not supported; 3.0 and 3.1 are");
        }
        return object;
    }

    /** Whether a document is written in OpenAPI 3.0. */
    public static boolean is30(JsonNode document) {
        return document.path(FIELD).asString("").startsWith("3.0");
    }

    static boolean is32(JsonNode document) {
        return document.path(FIELD).asString("").startsWith("3.2");
    }

    /** Changes version 3.2 to 3.1, so that other tools read the document as far as the versions are equal. */
    public static void writeAs31(ObjectNode document) {
        if (is32(document)) {
            document.put(FIELD, "3.1.1");
        }
    }
}
