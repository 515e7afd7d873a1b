package com.junction.contract.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.document.ContractParameter;
import com.junction.contract.document.ContractResponse;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.document.ReadingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reference is followed wherever it stands, and the mock is served a document that has it nowhere else. */
class ReferencesAnywhereTest {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

    @TempDir
    Path folder;

    private Contract read(String yaml) throws Exception {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), HEAD + yaml));
    }

    @Test
    void operationsListsAndMapsMayStandInOtherFiles() throws Exception {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/operation.yaml"), """
                operationId: getA
                parameters: {$ref: 'lists.yaml#/parameters'}
                responses: {$ref: 'lists.yaml#/responses'}
                """);
        Files.writeString(folder.resolve("parts/lists.yaml"), """
                parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: q, in: query}]
                responses:
                  '200': {description: ok, content: {application/json: {$ref: '#/json'}}}
                  '404': {description: no}
                json: {schema: {type: object, required: [id], properties: {$ref: '#/properties'}}}
                properties: {id: {type: integer}, self: {$ref: 'lists.yaml#/json/schema'}}
                """);
        Contract contract = read("""
                paths:
                  /a/{id}: {get: {$ref: 'parts/operation.yaml'}, put: {$ref: '#/paths/~1a~1{id}/get'}}
                """);

        assertThat(contract.operations()).hasSize(2).allSatisfy(operation -> {
            assertThat(operation.parameters())
                    .extracting(ContractParameter::key)
                    .containsExactly("path id", "query q");
            assertThat(operation.responses()).extracting(ContractResponse::code).containsExactly("200", "404");
        });
        ContractBody body =
                contract.operations().get(0).success().orElseThrow().json().orElseThrow();
        ObjectNode wrong = JsonNodeFactory.instance.objectNode().put("id", 1);
        wrong.putObject("self").put("id", "one");
        assertThat(new JsonSchemas(contract).validate(wrong, body.schema()))
                .extracting(Violation::instance)
                .containsExactly("/self/id");
        assertThat(contract.problems())
                .contains(folder.resolve("document.yaml") + " at #/paths/~1a~1{id}/get: $ref stands in place of an"
                        + " operation, where OpenAPI does not allow it; it was followed (and at 1 other place)");
        assertThat(contract.lines().locate("/paths/~1a~1{id}/get/responses/404"))
                .get()
                .extracting(
                        SourceLines.Location::line,
                        location -> location.file().getFileName().toString())
                .isEqualTo(List.of(4, "lists.yaml"));
    }

    /** A schema may be reached through a place that no schema of OpenAPI stands in. */
    @Test
    void schemasMayStandAnywhere() throws Exception {
        Contract contract = read("""
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: ok
                          content: {application/json: {schema: {type: object, properties: {$ref: '#/x-parts/a'}}}}
                x-parts: {a: {n: {type: integer}}}
                """);
        ContractBody body =
                contract.operations().get(0).success().orElseThrow().json().orElseThrow();
        assertThat(new JsonSchemas(contract)
                        .validate(JsonNodeFactory.instance.objectNode().put("n", "one"), body.schema()))
                .hasSize(1);
    }

    @Test
    void aMapThatContainsItselfEndsSomewhere() throws Exception {
        Contract contract = read("""
                paths: {}
                components: {schemas: {A: {properties: {a: {properties: {$ref: '#/components/schemas/A/properties'}}}}}}
                """);
        assertThat(contract.root().at("/components/schemas/A/properties/a/properties/a/$ref"))
                .isEqualTo(JsonNodeFactory.instance.stringNode("#/components/schemas/A/properties/a"));
    }

    /** What would be copied over and over is limited. */
    @Test
    void copiesCount() throws Exception {
        StringBuilder yaml = new StringBuilder("paths: {}\nx-o0: {}\n");
        for (int i = 1; i < 40; i++) {
            String last = "{get: {$ref: '#/x-o" + (i - 1) + "'}, put: {$ref: '#/x-o" + (i - 1) + "'}}";
            yaml.append("x-o")
                    .append(i)
                    .append(": {callbacks: {c: {u: ")
                    .append(last)
                    .append("}}}\n");
        }
        yaml.append("webhooks: {w: {get: {$ref: '#/x-o39'}}}");
        Path file = Files.writeString(folder.resolve("document.yaml"), HEAD + yaml);
        assertThatThrownBy(() -> Contract.read(file, ReadingOptions.parseOffline("nodes=100000", "")))
                .hasMessageContaining("the document has more than 100000 values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{enum: [{$ref: gone.yaml}]}",
                "{const: {$ref: ../gone.yaml}}",
                "{default: {properties: {$ref: 'http://gone'}}}",
                "{examples: [{required: {$ref: '#/paths'}}]}",
                "{x-extension: {properties: {$ref: gone.yaml}}}",
                "{properties: {$ref: {type: string}}}",
            })
    void dataIsNotFollowed(String schema) throws Exception {
        Contract contract = read("paths: {}\ncomponents: {schemas: {A: " + schema + "}}");
        Path other = Files.writeString(folder.resolve("a.yaml"), schema);
        assertThat(contract.root().at("/components/schemas/A")).isEqualTo(YamlFile.read(other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{get: {$ref: gone.yaml}}               | $ref gone.yaml leads nowhere",
                "{get: {$ref: '#/x-gone'}}              | $ref #/x-gone leads nowhere",
                "{get: {$ref: '../other.yaml'}}         | it leads out of the folder of the document",
                "{get: {$ref: '#/info/title'}}          | which is not an operation",
                "{parameters: {$ref: '#/info'}}         | which is not a list of parameters",
                "{get: {$ref: '#/paths/~1a/get'}}       | leads nowhere, or back to itself",
                "{get: {callbacks: {c: {u: {get: {$ref: '#/paths/~1a/get'}}}}}} | $ref leads back to a place that it stands in",
            })
    void whatCannotBeFollowedIsRefused(String pathItem, String problem) {
        assertThatThrownBy(() -> read("paths: {/a: " + pathItem + "}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(folder.resolve("document.yaml") + " at #/paths/~1a/")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "swagger: '2.0'       | document.yaml: is a Swagger 2.0 document, and OpenAPI 3.0 or later is needed; convert it, for example with \"npx swagger2openapi document.yaml --outfile openapi.yaml\" or https://converter.swagger.io",
                "openapi: 4.0.0       | document.yaml at #/openapi: version 4.0.0 is not supported; 3.0 and 3.1 are",
                "openapi: 3.1         | document.yaml at #/openapi: the version is not a text; write it in quotes, such as \"3.1.0\"",
                "'[]'                 | document.yaml: is not an OpenAPI document: it has no field \"openapi\"",
                "'# nothing'          | document.yaml: is not an OpenAPI document: it has no field \"openapi\"",
            })
    void whatIsNotOpenApi3IsRefused(String text, String problem) throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        assertThatThrownBy(() -> Contract.read(file)).hasMessage(folder + "/" + problem);
    }

    @Test
    void version32IsServedAs31() throws Exception {
        Path file = Files.writeString(
                folder.resolve("document.yaml"),
                "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {/a: {query: {}, get: {responses: {}}}}");
        Contract contract = Contract.read(file);
        assertThat(contract.operations()).extracting(ContractOperation::name).containsExactly("GET /a");
        assertThat(contract.selfContained().path("openapi").asString()).isEqualTo("3.1.1");
        assertThat(contract.problems())
                .contains(
                        file
                                + " at #/openapi: version 3.2.0 is read as 3.1; a note names each thing of 3.2 that is left"
                                + " out",
                        file + " at #/paths/~1a: \"query\" of OpenAPI 3.2 is left out");
    }

    @Test
    void aMappingLeadsToTheFile() throws Exception {
        Files.writeString(folder.resolve("dog.yaml"), "type: object");
        Contract contract = read("""
                paths: {}
                components:
                  schemas:
                    A: {oneOf: [{$ref: dog.yaml}], discriminator: {propertyName: p, mapping: {dog: dog.yaml, cat: Cat}}}
                """);
        assertThat(contract.root().at("/components/schemas/A/discriminator/mapping"))
                .isEqualTo(new JsonMapper().readTree("{\"dog\": \"#/x-files/0-dog.yaml\", \"cat\": \"Cat\"}"));
    }
}
