package com.junction.contract.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractBody;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class DocumentFilesTest {
    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: T, version: 1}
            """;

    @TempDir
    Path folder;

    @Test
    void otherFilesBecomePartOfTheDocument() throws Exception {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/items.yaml"), """
                path: {get: {responses: {'200': {$ref: '#/ok'}}}}
                ok: {description: ok, content: {application/json: {schema: {$ref: 'item.json'}}}}
                """);
        Files.writeString(folder.resolve("parts/item.json"), """
                {"type": "object", "properties": {
                  "next": {"$ref": "item.json"},
                  "root": {"$ref": "../document.yaml#/components/schemas/Id"}}}
                """);
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), HEAD + """
                                paths: {/items: {$ref: 'parts/items.yaml#/path'}}
                                components: {schemas: {Id: {type: integer}}}
                                """));

        ContractOperation operation = contract.operations().get(0);
        ContractBody body = operation.success().orElseThrow().json().orElseThrow();
        assertThat(operation.name()).isEqualTo("GET /items");
        JsonSchemas schemas = new JsonSchemas(contract);
        var wrong = JsonNodeFactory.instance.objectNode();
        wrong.putObject("next").put("root", "no integer");
        assertThat(schemas.validate(wrong, body.schema()))
                .extracting(Violation::instance)
                .containsExactly("/next/root");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.yaml#/a      | cannot read the file of $ref gone.yaml#/a",
                "'#/paths/gone'    | $ref #/paths/gone leads nowhere",
                "'#gone'           | $ref #gone leads nowhere",
                "'#/paths/%zz'     | $ref #/paths/%zz leads nowhere",
                "'%00.yaml#/a'     | cannot read the file of $ref %00.yaml#/a",
                "'#/paths/~1a'     | the $ref leads back to itself, or over more than 100 references; the option limits (references=200) raises this limit",
                "'#/paths/~1a/get' | the $ref leads back to itself, or over more than 100 references; the option limits (references=200) raises this limit",
            })
    void aReferenceThatIsNeededAndLeadsNowhereIsNamed(String reference, String problem) throws Exception {
        Path file =
                Files.writeString(folder.resolve("document.yaml"), HEAD + "paths: {/a: {$ref: '" + reference + "'}}");

        assertThatThrownBy(() -> Contract.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " at #/paths/~1a: " + problem);
    }

    /** The YAML reader reads so many characters at a time, and these take two. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            paths: {/a: {get: , put: [], post: text}}            | "paths":{"/a":{}}
            paths: {/a: , /b: text}                               | "paths":{"/a":{},"/b":{}}
            paths: {/a: {parameters: [null, text, {name: q}]}}    | "paths":{"/a":{"parameters":[{"name":"q"}]}}
            paths: {/a: {parameters: {q: {in: query}}}}           | "paths":{"/a":{}}
            paths: {/a: {get: {responses: {'200': , '400': ok}}}} | "paths":{"/a":{"get":{"responses":{"200":{},"400":{}}}}}
            paths: {/a: {get: {requestBody: , tags: }}}           | "paths":{"/a":{"get":{}}}
            components: {schemas: {A: , B: false, C: {properties: {d: , e: text}}}} | \
            "components":{"schemas":{"A":{},"B":false,"C":{"properties":{"d":{},"e":{}}}}}
            components: {schemas: {A: {default: , example: , enum: [a, null]}}} | \
            "components":{"schemas":{"A":{"default":null,"example":null,"enum":["a",null]}}}
            """)
    void whatCannotStandThereIsLeftOut(String field, String left) throws Exception {
        Contract contract = Contract.read(Files.writeString(
                folder.resolve("document.yaml"), "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + field + "\n"));

        assertThat(contract.root().toString()).contains(left);
    }

    @Test
    void anEmojiMayStandAnywhere() throws Exception {
        for (int padding = 900; padding < 1100; padding++) {
            Path file = Files.writeString(
                    folder.resolve("emoji.yaml"), HEAD + "x-text: " + "a".repeat(padding) + "\uD83D\uDE00\npaths: {}");
            assertThat(Contract.read(file).root().path("x-text").asString()).endsWith("\uD83D\uDE00");
        }
    }

    @Test
    void aReferenceThatNothingNeedsDoesNoHarm() throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: 1, description: {$ref: ./gone.md}}
                paths: {}
                """);

        assertThat(Contract.read(file).operations()).isEmpty();
    }
}
