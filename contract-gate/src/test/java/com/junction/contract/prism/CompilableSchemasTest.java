package com.junction.contract.prism;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompilableSchemasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^\\d{2}\\:\\d{2}$ ^\\d{2}:\\d{2}$",
                "\\-[\\w\\-\\_] -[\\w\\-_]",
                "\\/\\.\\[\\] \\/\\.\\[\\]",
                "[[]\\-] [[]-]",
                "\\u0041\\@ \\u0041@",
                "a\\ a\\",
            })
    void escapesThatJavaScriptRefusesAreDropped(String pattern, String kept) {
        assertThat(CompilableSchemas.withoutNeedlessEscapes(pattern)).isEqualTo(kept);
    }

    @Test
    void namesAndValuesAreNoKeywords(@TempDir Path folder) throws Exception {
        String schema = """
                {"type":"object","properties":{"nullable":true,"pattern":{"pattern":"a"}},"exclusiveMinimum":1,
                "default":{"nullable":true,"pattern":"\\\\:"}}""";
        Contract contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components: {schemas: {S: %s, N: {nullable: true, exclusiveMaximum: true}}}
                """.formatted(schema)));
        JsonNode before = contract.root().at("/components/schemas/S").deepCopy();

        JsonNode served = new ServedDocument(contract).root();

        assertThat(served.at("/components/schemas/S")).isEqualTo(before);
        assertThat(served.at("/components/schemas/N")).isEmpty();
    }
}
