package com.junction.retrofit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.document.InvalidDocumentException;
import com.junction.retrofit.generator.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reference is followed wherever it stands: the client is the one of the document that has no references. */
class ReferencesAnywhereTest {
    private static final String PLAIN = """
            openapi: VERSION
            info: {title: T, version: '1'}
            servers: [{url: 'https://example.com'}]
            tags: [{name: things, description: All things.}]
            security: [{key: []}]
            paths:
              /a/{id}:
                get:
                  operationId: getA
                  tags: [things]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                post:
                  operationId: postA
                  tags: [things]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  requestBody:
                    content: {application/json: {schema: {type: object, properties: {x: {type: string}}}}}
                  responses:
                    '204': {description: ok, headers: {X-Total: {schema: {type: integer}}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas:
                A:
                  type: object
                  required: [name]
                  properties: {name: {type: string}, default: {type: integer}, next: {$ref: '#/components/schemas/A'}}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {more: {type: string}}}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in place of an operation                  | /paths/~1a~1{id}/get",
                "in place of a list of parameters          | /paths/~1a~1{id}/get/parameters",
                "in place of the responses of an operation | /paths/~1a~1{id}/get/responses",
                "in place of a map of media types          | /paths/~1a~1{id}/get/responses/200/content",
                "in place of a media type                  | /paths/~1a~1{id}/post/requestBody/content/application~1json",
                "in place of a map of headers              | /paths/~1a~1{id}/post/responses/204/headers",
                "in place of a list of texts               | /components/schemas/A/required",
                "in place of a map of schemas              | /components/schemas/A/properties",
                "in place of a list of schemas             | /components/schemas/B/allOf",
                "in place of the components                | /components",
                "in place of a map of security schemes     | /components/securitySchemes",
                "in place of a list of servers             | /servers",
                "in place of a server                      | /servers/0",
                "in place of a list of tags                | /tags",
                "in place of a tag                         | /tags/0",
                "in place of a list of security requirements | /security",
                "in place of a security requirement        | /security/0",
                "in place of the info object               | /info",
            })
    void isFollowed(String place, String pointer) throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain")).resolve("document.yaml");
        Files.writeString(plain, PLAIN.replace("VERSION", "3.1.0"));
        Path split = Split.at(pointer, plain, Files.createDirectories(folder.resolve("split")));

        assertThat(sources(split, "second")).isEqualTo(sources(plain, "first"));
        assertThat(Document.read(split.toString()).warnings().lines())
                .containsExactly(split + " at #" + pointer + ": $ref stands " + place
                        + ", where OpenAPI does not allow it; it was followed");
    }

    private Map<String, String> sources(Path document, String output) throws Exception {
        Generation.run(document, folder.resolve(output), Map.of());
        Map<String, String> sources = Generation.sources(folder.resolve(output));
        assertThat(sources).isNotEmpty();
        return sources;
    }

    private Document read(String yaml) throws Exception {
        String head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
        return Document.read(
                Files.writeString(folder.resolve("document.yaml"), head + yaml).toString());
    }

    @Test
    void aMapThatContainsItselfEndsSomewhere() throws Exception {
        Document document = read("""
                components:
                  schemas:
                    A:
                      properties:
                        next: {type: object, properties: {$ref: '#/components/schemas/A/properties'}}
                """);
        assertThat(document.root()
                        .get("components")
                        .get("schemas")
                        .get("A")
                        .get("properties")
                        .get("next")
                        .get("properties")
                        .resolve("next")
                        .pointer()
                        .text())
                .isEqualTo("#/components/schemas/A/properties/next");
    }

    @Test
    void whatStandsBesideIsKeptInVersion31() throws Exception {
        Document document = read("""
                paths:
                  /a: {get: {$ref: '#/x-operation', summary: Mine.}}
                x-operation: {operationId: a, summary: Theirs., responses: {}}
                """);
        assertThat(document.root().get("paths").get("/a").get("get").text("summary"))
                .contains("Mine.");
    }

    @Test
    void whatStandsBesideIsLeftOutInVersion30() throws Exception {
        Document document = Document.read(
                Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.0.3
                info: {title: T, version: '1'}
                paths:
                  /a: {get: {$ref: '#/x-operation', summary: Mine.}}
                x-operation: {operationId: a, summary: Theirs., responses: {}}
                """).toString());
        assertThat(document.root().get("paths").get("/a").get("get").text("summary"))
                .contains("Theirs.");
        assertThat(document.warnings().all())
                .anyMatch(warning ->
                        warning.endsWith("the fields beside $ref are left out, because OpenAPI 3.0 ignores them"));
    }

    /** What is data, or the name of something, is no reference: the file that it names does not exist. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{enum: [{$ref: gone.yaml}]}",
                "{const: {$ref: gone.yaml}}",
                "{default: {properties: {$ref: gone.yaml}}}",
                "{example: {allOf: {$ref: gone.yaml}}}",
                "{examples: [{required: {$ref: gone.yaml}}]}",
                "{x-extension: {properties: {$ref: gone.yaml}}}",
                "{properties: {$ref: {type: string}}}",
                "{properties: {required: {type: string}, allOf: {type: string}}}",
            })
    void dataIsNotFollowed(String schema) throws Exception {
        assertThat(read("components: {schemas: {A: " + schema + "}}").warnings().all())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{get: {$ref: gone.yaml}}               | cannot follow $ref \"gone.yaml\": ",
                "{get: {$ref: '#/x-gone'}}              | \"#/x-gone\" leads nowhere",
                "{get: {$ref: '../other.yaml'}}         | it leads out of the folder of the document",
                "{get: {$ref: '#/info/title'}}          | $ref leads to document.yaml at #/info/title, which is not an operation",
                "{parameters: {$ref: '#/info'}}         | $ref leads to document.yaml at #/info, which is not a list of parameters",
                "{get: {$ref: '#/paths/~1a/get'}}       | the $ref leads back to itself",
                "{get: {callbacks: {c: {u: {get: {$ref: '#/paths/~1a/get'}}}}}} | $ref leads back to a place that it stands in",
            })
    void whatCannotBeFollowedIsRefused(String pathItem, String problem) {
        assertThatThrownBy(() -> read("paths: {/a: " + pathItem + "}"))
                .isInstanceOf(InvalidDocumentException.class)
                .extracting(refusal -> String.valueOf(refusal.getMessage()).replace(folder + "/", ""))
                .asString()
                .startsWith("document.yaml at #/paths/~1a/")
                .contains(problem);
    }
}
