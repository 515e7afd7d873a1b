package com.junction.contract.resource;

import com.junction.contract.plan.Case;
import com.junction.contract.schema.JsonSchemas;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes the texts of a body so that a server that requires unique names accepts it beside others. */
record UniqueTexts(JsonSchemas schemas) {
    /**
     * Returns a case with other texts wherever its schema allows them. The same number gives the same texts.
     *
     * @param planned the case as it was planned
     * @param bound the same case with real identifiers, which stay
     */
    Case variant(Case planned, Case bound, int number) {
        if (!(bound.body() instanceof ObjectNode body) || planned.body() == null) {
            return bound;
        }
        ObjectNode copy = body.deepCopy();
        for (Map.Entry<String, JsonNode> property : body.properties()) {
            JsonNode value = property.getValue();
            if (!value.isString() || !value.equals(planned.body().path(property.getKey()))) {
                continue;
            }
            String text = value.asString();
            for (String other : List.of(text + "-" + number, number + text, uuid(text + number))) {
                copy.put(property.getKey(), other);
                if (isValid(bound, copy)) {
                    break;
                }
                copy.set(property.getKey(), value);
            }
        }
        return bound.with(bound.parameters(), copy);
    }

    private boolean isValid(Case planned, JsonNode body) {
        return schemas.validate(planned.operation(), planned.parameters(), body).isEmpty();
    }

    private static String uuid(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
