package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.junction.retrofit.generator.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value that a request carries outside of JSON (OpenAPI, Parameter Object and Encoding Object).
 *
 * @param node where the document declares it
 * @param name as it stands on the wire
 * @param location where it travels
 * @param schema what it looks like
 * @param required whether it must be sent
 * @param style how arrays and objects are written
 * @param explode whether their items and properties are parameters of their own
 * @param json whether it is written as JSON text
 * @param mediaType of a part of a form, where the document names one that is not the usual; or null
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
    /** A parameter of an operation; references have been followed. */
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
                // A parameter that has both is read by its schema.
                node.has("content") && !node.has("schema"),
                null);
    }

    /** This parameter as the query of a path has it. */
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
     * A field or a part of a form.
     *
     * @param encoding how the document wants it to be written, where it says
     */
    public static Parameter ofForm(Location location, String name, Schema schema, boolean required, Node encoding) {
        String style = encoding.text("style").orElse("");
        boolean explode =
                encoding.has("explode") ? encoding.isTrue("explode") : style.isEmpty() || style.equals("form");
        String mediaType = FormEncoding.mediaType(location, schema, encoding);
        return new Parameter(schema.node(), name, location, schema, required, style, explode, false, mediaType);
    }

    /** The name without a leading {@code x-}, which only says that a header is not a standard one. */
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
