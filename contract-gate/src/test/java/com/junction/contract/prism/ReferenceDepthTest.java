package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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

    @ParameterizedTest(name = "{0} nodes: {1}")
    @CsvSource({"30, true", "31, false"})
    void onlySmallSchemasWithoutReferencesAreCompleteAtAnyDepth(int nodes, boolean complete) {
        JsonNode document = document(40);
        ObjectNode color = (ObjectNode) document.at("/components/schemas/Color");
        color.removeAll();
        // The schema, its type and the list are nodes too.
        ArrayNode required = color.put("type", "object").putArray("required");
        for (int i = 3; i < nodes; i++) {
            required.add("p" + i);
        }

        JsonNode limited = ReferenceDepth.limit(document);

        JsonNode schema = at(limited, limited.at("/paths/~1a/get/responses/200/content/application~1json/schema"));
        JsonNode deepest = schema;
        for (; schema.has("properties"); schema = at(limited, schema.at("/properties/p1"))) {
            deepest = at(limited, schema.at("/properties/color"));
        }
        assertThat(deepest.has("required")).isEqualTo(complete);
    }

    @ParameterizedTest(name = "{0} schemas")
    @ValueSource(ints = {9, 20, 40, 100})
    void referencesAreFollowedAsDeepAsTheLimitAllows(int schemas) {
        JsonNode limited = ReferenceDepth.limit(document(schemas));

        long nodes = copied(limited.path("paths"), limited);
        assertThat(nodes).isBetween(400_000L / (schemas + 2), 400_000L);
    }

    /** The number of nodes if each reference is replaced by a copy of its schema. */
    private static long copied(JsonNode node, JsonNode document) {
        if (node.has("$ref")) {
            return copied(at(document, node), document);
        }
        return 1
                + node.valueStream().mapToLong(child -> copied(child, document)).sum();
    }

    @Test
    void referencesToOtherComponentsStay() {
        ObjectNode document = (ObjectNode) document(40);
        document.withObject("/paths/~1a/get")
                .putArray("parameters")
                .addObject()
                .put("$ref", "#/components/parameters/P");
        document.withObject("/components/parameters/P").put("name", "p");

        JsonNode limited = ReferenceDepth.limit(document);

        assertThat(limited.at("/paths/~1a/get/parameters/0")).hasToString("{\"$ref\":\"#/components/parameters/P\"}");
        assertThat(limited.at("/components/parameters/P")).hasToString("{\"name\":\"p\"}");
    }

    private static JsonNode at(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }
}
