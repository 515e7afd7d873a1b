package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.junction.retrofit.generator.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value that a request sends outside of a JSON body (OpenAPI, Parameter Object and Encoding Object).
 *
 * @param node its declaration in the document
 * @param name its name in the request
 * @param location its location in the request
 * @param schema its schema
 * @param required whether it must be sent
 * @param style the style for arrays and objects
 * @param explode whether items and properties become separate parameters
 * @param json whether it is sent as JSON text
 * @param mediaType the media type of a part of a form, unless it is the default; or null
 */
public record Parameter(
        Node node,
        String name,
        Location location,
        Schema schema,
        boolean required,
        String style,
        boolean explode,
        boolean json,
        @Nullable String mediaType) {
    /** Reads a parameter of an operation; its reference was followed before. */
    public static Parameter of(Node node, Location location) {
        String style = node.text("style")
                .orElse(location == Location.QUERY || location == Location.COOKIE ? "form" : "simple");
        return new Parameter(
                node,
                node.text("name").orElse(""),
                location,
                schema(node),
                location == Location.PATH || node.isTrue("required"),
                style,
                node.has("explode") ? node.isTrue("explode") : style.equals("form"),
                // If a parameter has both, its schema counts.
                node.has("content") && !node.has("schema"),
                null);
    }

    /** Returns this parameter as a parameter of the path's query. */
    Parameter inQuery(PathTemplate.Pair pair) {
        boolean asDeclared = location == Location.QUERY;
        boolean mayBeAbsent = pair.optional() || node.value().path("required").isBoolean();
        return new Parameter(
                node,
                pair.name(),
                Location.QUERY,
                schema,
                mayBeAbsent ? node.isTrue("required") : required,
                asDeclared ? style : "form",
                (asDeclared || node.has("explode")) ? explode : pair.isBare(),
                json,
                null);
    }

    /**
     * Creates a field or a part of a form.
     *
     * @param encoding the document's encoding for it, which may not exist
     */
    public static Parameter ofForm(Location location, String name, Schema schema, boolean required, Node encoding) {
        String style = encoding.text("style").orElse("");
        boolean explode =
                encoding.has("explode") ? encoding.isTrue("explode") : style.isEmpty() || style.equals("form");
        String mediaType = FormEncoding.mediaType(location, schema, encoding);
        return new Parameter(schema.node(), name, location, schema, required, style, explode, false, mediaType);
    }

    /** Returns the name without a leading {@code x-}, which only marks a header as non-standard. */
    public String plainName() {
        return name.replaceFirst("^[xX]-", "");
    }

    private static Schema schema(Node node) {
        if (node.has("schema")) {
            return new Schema(node.get("schema"));
        }
        for (Node media : node.get("content").fields().values()) {
            return new Schema(media.get("schema"));
        }
        node.warn("has no schema: it is a string in Java");
        return new Schema(
                node.get("schema").with(JsonNodeFactory.instance.objectNode().put("type", "string")));
    }
}
