package com.junction.retrofit.generator.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Schemas that name a base with a discriminator in their {@code allOf}: where the base is expected, any of them may come
 * (OpenAPI 3.1, Discriminator Object).
 */
final class Subtypes {
    private Subtypes() {}

    /** References to the subtypes of a base, in the order of the document; none for any other schema. */
    static List<Node> of(Node base) {
        if (!base.has("discriminator") || base.has("oneOf") || base.has("anyOf")) {
            return List.of();
        }
        List<Node> subtypes = new ArrayList<>();
        for (Map.Entry<String, Node> component :
                base.document().components("schemas").entrySet()) {
            if (extendsBase(component.getValue(), base.pointer())) {
                String reference = "#" + component.getValue().pointer().text().substring(1);
                subtypes.add(base.document()
                        .root()
                        .with(JsonNodeFactory.instance.objectNode().put("$ref", reference)));
            }
        }
        return subtypes;
    }

    /** Whether the schema is a component that extends a base with a discriminator. */
    static boolean isSubtype(Node schema) {
        return schema.pointer().text().matches("#/components/schemas/[^/]+")
                && schema.has("allOf")
                && schema.get("allOf").items().stream()
                        .filter(Node::isReference)
                        .map(Node::follow)
                        .anyMatch(base -> base.has("discriminator") && !base.has("oneOf") && !base.has("anyOf"));
    }

    private static boolean extendsBase(Node schema, Pointer base) {
        return schema.get("allOf").items().stream()
                .filter(Node::isReference)
                .anyMatch(part -> part.follow().pointer().equals(base));
    }
}
