package com.junction.contract.report;

import com.junction.contract.secret.Secrets;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hides secrets in every text of a report, before anything else uses the report. */
final class WithoutSecrets {
    private static final JsonMapper JSON = new JsonMapper();

    /** Properties whose values are constants of the gate, which may look like a secret. */
    private static final Set<String> CONSTANTS = Set.of("kind", "outcome", "result", "state", "success");

    private final Secrets secrets;

    private WithoutSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    static Report of(Report report, Secrets secrets) {
        if (secrets.isEmpty()) {
            return report;
        }
        JsonNode tree = JSON.valueToTree(report);
        new WithoutSecrets(secrets).hideIn(tree);
        return JSON.treeToValue(tree, Report.class);
    }

    private void hideIn(JsonNode json) {
        if (json instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : Set.copyOf(object.properties())) {
                if (!CONSTANTS.contains(property.getKey())) {
                    object.set(property.getKey(), shown(property.getValue()));
                }
            }
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, shown(array.get(i)));
            }
        }
    }

    private JsonNode shown(JsonNode value) {
        if (value.isString()) {
            String shown = secrets.hide(value.asString());
            return shown.equals(value.asString()) ? value : JsonNodeFactory.instance.stringNode(shown);
        }
        hideIn(value);
        return value;
    }
}
