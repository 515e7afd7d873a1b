package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PruningTest {
    private static final List<String> COMPONENTS = List.of("schemas", "responses", "parameters");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " => ", textBlock = """
            {responses: {'200': {description: d}}} => ''
            {responses: {'200': {$ref: '#/components/responses/R'}}} => schemas A, responses R
            {parameters: [{$ref: '#/components/parameters/P'}]} => parameters P
            {parameters: [{in: query, name: q, schema: {$ref: '#/components/schemas/A'}}]} => schemas A
            {parameters: [{in: query, name: q, schema: {$ref: '#/components/schemas/A/properties/p'}}]} => schemas A
            {parameters: [{in: query, name: q, schema: {$ref: '#/components/schemas/Chain'}}]} => schemas A, schemas Chain
            {parameters: [{in: query, name: q, schema: {$ref: '#/components/schemas/Circle'}}]} => schemas Circle
            {parameters: [{in: query, name: q, schema: {$ref: '#/components/schemas/a~1b%20c'}}]} => schemas a/b c
            {parameters: [{in: query, name: q, schema: {discriminator: {mapping: {a: '#/components/schemas/A'}}}}]} => schemas A
            {parameters: [{in: query, name: q, schema: {discriminator: {mapping: {a: A}}}}]} => schemas A
            """)
    void componentsStayThatOtherOperationsNeed(String operation, String kept) throws IOException {
        Contract contract = contract(
                "{get: " + operation + ", post: {responses: {'200': "
                        + "{description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Unneeded'}}}}}}}");
        ServedDocument served = new ServedDocument(contract);

        served.remove(contract.operations().stream()
                .filter(each -> each.method().equals("POST"))
                .toList());

        assertThat(COMPONENTS.stream()
                        .flatMap(kind -> served.root().at("/components/" + kind).propertyNames().stream()
                                .map(name -> kind + " " + name)))
                .containsExactlyInAnyOrder(kept.isEmpty() ? new String[0] : kept.split(", "));
    }

    @Test
    void removedOperationsAreNotServed() throws IOException {
        Contract contract = contract("{get: {responses: {}}, post: {responses: {}}}");
        ServedDocument served = new ServedDocument(contract);

        served.remove(contract.operations().subList(0, 1));

        assertThat(served.root().at("/paths/~1a").propertyNames()).containsExactly("post");
    }

    @Test
    void withoutRemovedOperationsEveryComponentStays() throws IOException {
        Contract contract = contract("{get: {responses: {}}}");
        ServedDocument served = new ServedDocument(contract);
        JsonNode before = served.root().deepCopy();

        served.remove(List.of());

        assertThat(served.root()).isEqualTo(before);
    }

    private Contract contract(String path) throws IOException {
        return Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {/a: %s}
                components:
                  schemas:
                    A: {type: object, properties: {p: {type: string}}}
                    Chain: {$ref: '#/components/schemas/A'}
                    Circle: {type: object, properties: {p: {$ref: '#/components/schemas/Circle'}}}
                    a/b c: {type: string}
                    Unneeded: {type: string}
                  responses:
                    R: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                  parameters:
                    P: {in: query, name: q, schema: {type: string}}
                """.formatted(path)));
    }
}
