package com.junction.contract.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLinesTest {
    private static final String YAML = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths:
              /a/{b}:
                get:
                  parameters:
                    - {name: b, in: path, required: true, schema: {type: string}}
                  responses:
                    '200':
                      description: ok
            """;
    private static final String JSON = """
            {
              "openapi": "3.1.0",
              "info": {"title": "T", "version": "1"},
              "paths": {
                "/a/{b}": {"get": {
                  "responses": {"200": {"description": "ok"}}
                }}
              }
            }
            """;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "document.yaml, /paths/~1a~1{b}/get, 5",
        "document.yaml, /paths/~1a~1{b}/get/parameters/0/schema/type, 7",
        "document.yaml, /paths/~1a~1{b}/get/responses/200/description, 10",
        "document.yaml, /paths/~1a~1{b}/get/responses/404/description, 8",
        "document.json, /info/version, 3",
        "document.json, /paths/~1a~1{b}/get/responses/200, 6"
    })
    void aPlaceStandsInALineOfTheFile(String name, String pointer, int line, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve(name), name.endsWith("json") ? JSON : YAML);
        SourceLines.Location location =
                Contract.read(file).lines().locate(pointer).orElseThrow();
        assertThat(location.line()).isEqualTo(line);
        assertThat(location.file()).hasFileName(name);
    }

    @Test
    void ofADocumentInOneLineTheNeighbourhoodIsShown(@TempDir Path folder) throws Exception {
        String json = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"1\",\"description\":\""
                + "x".repeat(5000) + "\"},\"paths\":{\"/a\":{\"get\":{\"responses\":{}}}},\"x-more\":\""
                + "y".repeat(5000) + "\"}";
        SourceLines lines = Contract.read(Files.writeString(folder.resolve("document.json"), json))
                .lines();
        List<String> shown = lines.around(lines.locate("/paths/~1a/get").orElseThrow(), 2);
        assertThat(shown)
                .singleElement()
                .asString()
                .hasSize(242)
                .startsWith("…xx")
                .endsWith("yy…")
                .contains("\"/a\":{\"get\"");
    }
}
