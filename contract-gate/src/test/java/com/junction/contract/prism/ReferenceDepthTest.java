package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReferenceDepthTest {
    /** Documents whose schemas each refer to all others, and to an enum. */
    private static JsonNode document(int schemas) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        ObjectNode media = document.withObject("/paths/~1a/get/responses/200/content/application~1json");
        media.withObject("/schema").put("$ref", "#/components/schemas/S0");
        ObjectNode all = document.withObject("/components/schemas");
        all.withObject("/Color").put("type", "string").withArray("/enum").add("red");
        for (int i = 0; i < schemas; i++) {
            ObjectNode schema = all.withObject("/S" + i).put("type", "object");
            schema.withObject("/properties/color").put("$ref", "#/components/schemas/Color");
            for (int j = 0; j < schemas; j++) {
                schema.withObject("/properties/p" + j).put("$ref", "#/components/schemas/S" + j);
            }
        }
        return document;
    }

    @Test
    void aDocumentThatPrismCanCopyIsServedAsItIs() {
        JsonNode document = document(4);
        assertThat(ReferenceDepth.limit(document)).isSameAs(document);
    }

    @Test
    void schemasTooManyReferencesDeepHaveOnlyTheirTypes() {
        JsonNode limited = ReferenceDepth.limit(document(40));

        JsonNode schema = at(limited, limited.at("/paths/~1a/get/responses/200/content/application~1json/schema"));
        int depth = 0;
        for (; schema.has("properties"); depth++) {
            assertThat(at(limited, schema.at("/properties/color")))
                    .hasToString("{\"type\":\"string\",\"enum\":[\"red\"]}");
            schema = at(limited, schema.at("/properties/p1"));
        }
        assertThat(depth).isBetween(2, 4);
        assertThat(schema).hasToString("{\"type\":\"object\"}");
    }

    private static JsonNode at(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }
}
