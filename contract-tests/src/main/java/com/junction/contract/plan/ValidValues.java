package com.junction.contract.plan;

import com.junction.contract.document.DocumentTree;
import com.junction.contract.document.DocumentTree.Place;
import com.junction.contract.document.JsonSchemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Values by schema that a validator agrees to. */
final class ValidValues {
    /** Where a document shows values, in the order that they are tried in. */
    private static final List<String> SHOWN = List.of("example", "examples", "default");

    private final DocumentTree tree;
    private final JsonSchemas schemas;
    private final SchemaValues values;
    private final Map<String, Optional<JsonNode>> known = new LinkedHashMap<>();

    ValidValues(DocumentTree tree, JsonSchemas schemas) {
        this.tree = tree;
        this.schemas = schemas;
        this.values = new SchemaValues(tree);
    }

    /** A valid value: one by the schema, else one that the document shows. */
    Optional<JsonNode> of(Place schema) {
        Optional<JsonNode> value = known.get(schema.pointer());
        if (value == null) {
            value = find(schema);
            known.put(schema.pointer(), value);
        }
        return value;
    }

    /** A valid value of a parameter: of a number and a text that looks like it, a server cannot tell which it is. */
    Optional<JsonNode> ofParameter(Place schema) {
        Optional<JsonNode> value = of(schema);
        if (value.filter(JsonNode::isNumber).isEmpty()) {
            return value;
        }
        return values.variants(schema).values().stream()
                .filter(other -> other.isString() && isValid(other, schema))
                .findFirst()
                .or(() -> value);
    }

    private Optional<JsonNode> find(Place schema) {
        JsonNode generated = values.value(schema);
        if (isValid(generated, schema)) {
            return Optional.of(generated);
        }
        for (JsonNode variant : values.variants(schema).values()) {
            if (isValid(variant, schema) && !variant.isNull()) {
                return Optional.of(variant);
            }
        }
        for (String keyword : SHOWN) {
            JsonNode shown = tree.child(schema, keyword).node();
            JsonNode value = keyword.equals("examples") ? shown.path(0) : shown;
            if (!value.isMissingNode() && isValid(value, schema)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The valid ones of the values to try, by what tells each from the first. */
    Map<String, JsonNode> variants(Place schema) {
        Map<String, JsonNode> variants = values.variants(schema);
        variants.values().removeIf(value -> !isValid(value, schema));
        return variants;
    }

    /** The valid values of an enum. */
    Map<String, JsonNode> enumValues(Place schema) {
        Map<String, JsonNode> all = values.enumValues(schema);
        all.values().removeIf(value -> !isValid(value, schema));
        return all;
    }

    /** A value that the schema refuses and a parameter can carry, where there is one that is sure to be. */
    Optional<JsonNode> invalid(Place schema) {
        return values.invalid(schema).filter(value -> !isValid(value, schema));
    }

    /** The schema of a value that cannot be null. */
    Place withoutNull(Place schema) {
        return values.withoutNull(tree.follow(schema));
    }

    private boolean isValid(JsonNode value, Place schema) {
        return schemas.validate(value, schema).isEmpty();
    }
}
