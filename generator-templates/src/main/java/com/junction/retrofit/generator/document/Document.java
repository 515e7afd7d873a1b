package com.junction.retrofit.generator.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.function.Consumer;

/** An OpenAPI document that can be generated from, and the voice of the generator about it. */
public final class Document {
    private final String location;
    private final OpenAPI openApi;
    private final Consumer<String> warnings;

    /**
     * @param location the file or URL
     * @param openApi its content
     * @param warnings hears of all that is left out or simplified
     */
    public Document(String location, OpenAPI openApi, Consumer<String> warnings) {
        this.location = location;
        this.openApi = openApi;
        this.warnings = warnings;
    }

    /** The content. */
    public OpenAPI openApi() {
        return openApi;
    }

    /** A component schema. */
    public Schema<?> schema(String name) {
        Schema<?> schema = schemas().get(name);
        if (schema == null) {
            throw invalid(Pointer.schema(name), "a $ref leads here, but there is no such schema");
        }
        return schema;
    }

    /** All component schemas. */
    @SuppressWarnings("rawtypes")
    public Map<String, Schema> schemas() {
        return openApi.getComponents() == null || openApi.getComponents().getSchemas() == null
                ? Map.of()
                : openApi.getComponents().getSchemas();
    }

    /** What to throw where the document has no meaning. */
    public InvalidDocumentException invalid(Pointer place, String problem) {
        return new InvalidDocumentException(location, place.text(), problem);
    }

    /** Says that something is left out or simplified. */
    public void warn(Pointer place, String what) {
        warnings.accept(location + " at " + place + ": " + what);
    }
}
