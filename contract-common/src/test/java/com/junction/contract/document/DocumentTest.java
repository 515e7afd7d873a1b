package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.tree.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class DocumentTest {
    private static final Contract CONTRACT = Contract.read(Path.of(System.getProperty("openapi.document")));

    private final JsonSchemas schemas = new JsonSchemas(CONTRACT);

    /** Every example and default of the document is valid by the schema that it stands in. */
    @TestFactory
    Stream<DynamicTest> examplesAndDefaults() {
        List<Place> owners = new ArrayList<>();
        collect(CONTRACT.tree().root(), owners);
        assertThat(owners).hasSize(5);
        return owners.stream()
                .flatMap(owner -> Stream.of("example", "default")
                        .filter(owner.node()::has)
                        .map(keyword -> DynamicTest.dynamicTest(
                                "#" + owner.pointer() + "/" + keyword,
                                () -> assertThat(schemas.validate(owner.node().path(keyword), owner))
                                        .isEmpty())));
    }

    private static void collect(Place place, List<Place> owners) {
        JsonNode node = place.node();
        if (node.isObject() && (node.has("example") || node.has("default"))) {
            owners.add(place);
        }
        for (String name : node.propertyNames()) {
            JsonNode child = node.path(name);
            if (child.isObject() && !child.has("$ref")) {
                collect(place.child(name), owners);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "head", "trace"})
    void aMethodWithoutABodyDoesNotRequireOne(String method, @TempDir Path folder) throws IOException {
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: {%s: {requestBody: {required: true, content: {application/json: {schema: {}}}}}}}
                """.formatted(method)));
        ContractOperation operation = contract.operations().get(0);
        assertThat(operation.bodies()).isEmpty();
        assertThat(operation.bodyRequired()).isFalse();
    }

    @Test
    void operationsSayWhichCredentialsTheyTake() {
        ContractOperation token = CONTRACT.operations().get(0);
        ContractOperation oauth = CONTRACT.operations().get(1);

        Credential key = new Credential("apiKeyAuth", "header", "x-vital-api-key", "", Optional.empty());
        assertThat(token.credentials()).containsExactly(Set.of(key));
        assertThat(token.foreignCredentials()).isEmpty();
        assertThat(oauth.credentials()).isEmpty();
        assertThat(oauth.foreignCredentials()).containsExactly(key);
    }

    @Test
    void jsonWithoutASchemaIsTheJsonBesideIt(@TempDir Path folder) throws Exception {
        Contract contract = Contract.read(Files.writeString(folder.resolve("api.yaml"), """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /described:
                    get:
                      responses:
                        '200':
                          description: ''
                          content:
                            application/json: {example: {id: 1}}
                            application/json; charset=utf-8: {schema: {type: object}}
                            text/json: {schema: {type: array}}
                            text/plain: {}
                """));
        ContractResponse response = contract.operations().get(0).responses().get(0);

        assertThat(response.bodies())
                .extracting(body -> body.schema().node().path("type").asString(""))
                .containsExactly("object", "object", "array", "");
    }

    /** Examples by name stand there in documents of OpenAPI 2.0 that a tool has rewritten. */
    @Test
    void aKeyOfTheContentOfAResponseThatIsNotAMediaTypeIsSaid(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: Media types, version: '1'}
                paths:
                  /media-types:
                    get:
                      responses:
                        "200": {description: A, content: {application/json: {}, code: {example: 1}, a b: {}}}
                        "400": {description: B, content: {pdf: {}, "*": {}}}
                        "403": {description: C, content: {application/json; charset=utf-8: {}, application/json: {}}}
                        "404": {description: D, content: {audio/*: {}}}
                """);
        Contract contract = Contract.read(file);

        assertThat(contract.operations().get(0).responses())
                .extracting(ContractResponse::mediaTypes)
                .containsExactly(
                        List.of("application/json"),
                        List.of("pdf", "*"),
                        List.of("application/json; charset=utf-8", "application/json"),
                        List.of("audio/*"));
        String place = file + " at #/paths/~1media-types/get/responses/";
        assertThat(contract.problems())
                .contains(
                        place + "200/content: a key of \"content\" is not a media type; it is left out",
                        place + "400/content: a key of \"content\" is not a media type; it is read as any media type");
    }

    @Test
    void aFindingNamesTheValueAndTheRuleInTheDocument() {
        ContractBody body =
                CONTRACT.operations().get(1).success().orElseThrow().json().orElseThrow();
        JsonNode wrong =
                CONTRACT.root().at("/components/schemas/Source/example").deepCopy();
        ((ObjectNode) wrong).put("id", "one");

        assertThat(schemas.validate(wrong, body.schema())).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("type");
            assertThat(finding.instance()).isEqualTo("/id");
            assertThat(finding.document()).isEqualTo("/components/schemas/Source/properties/id/type");
        });
    }

    @Test
    void formatsAreAsserted() {
        Place userId =
                CONTRACT.tree().root().child("components", "schemas", "LinkTokenExchange", "properties", "user_id");
        JsonNode text = JsonNodeFactory.instance.stringNode("no uuid");

        assertThat(schemas.validate(text, userId)).extracting(Violation::rule).containsExactly("format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft-05/schema#"})
    void aSchemaOfAnotherDialectJudgesToo(String dialect) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", dialect).put("const", 1);

        assertThat(schemas.validate(
                        JsonNodeFactory.instance.numberNode(2),
                        CONTRACT.tree().at("/of-a-test").with(schema)))
                .extracting(Violation::rule)
                .containsExactly("const");
    }

    @Test
    void aBrokenDocumentIsRefused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "openapi: [3.1.0\n");
        assertThatThrownBy(() -> Contract.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.yaml")
                .hasMessageContaining("is not YAML or JSON");
    }
}
