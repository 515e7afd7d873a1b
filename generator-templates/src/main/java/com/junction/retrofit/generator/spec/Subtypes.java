package com.junction.retrofit.generator.spec;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.junction.retrofit.generator.document.Node;
import com.junction.retrofit.generator.document.Pointer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the subtypes of a base with a discriminator: schemas that name the base in their {@code allOf}, directly or
 * through another base. A value of any subtype may replace a value of the base (OpenAPI 3.1, Discriminator Object).
 */
final class Subtypes {
    private static final Pattern COMPONENT = Pattern.compile("#/components/schemas/[^/]+");

    private Subtypes() {}

    /** Returns references to the subtypes of a base, in the order of the document; empty for any other schema. */
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

    /** Whether the schema is a component that extends a base with a discriminator, directly or not. */
    static boolean isSubtype(Node schema) {
        return schema.has("allOf")
                && COMPONENT.matcher(schema.pointer().text()).matches()
                && bases(schema, new HashSet<>()).stream()
                        .anyMatch(base -> base.has("discriminator") && !base.has("oneOf") && !base.has("anyOf"));
    }

    private static boolean extendsBase(Node schema, Pointer base) {
        return bases(schema, new HashSet<>()).stream()
                .anyMatch(each -> each.pointer().equals(base));
    }

    /** Returns all direct and indirect bases of a schema. */
    private static List<Node> bases(Node schema, Set<Pointer> seen) {
        List<Node> bases = new ArrayList<>();
        for (Node part : schema.get("allOf").items()) {
            if (part.isReference()) {
                Node base = part.follow();
                if (seen.add(base.pointer())) {
                    bases.add(base);
                    bases.addAll(bases(base, seen));
                }
            }
        }
        return bases;
    }
}
