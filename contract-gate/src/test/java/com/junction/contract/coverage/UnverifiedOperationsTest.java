package com.junction.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnverifiedOperationsTest {
    @TempDir
    private Path folder;

    private UnverifiedOperations read(String text) throws IOException {
        return UnverifiedOperations.read(
                Files.writeString(folder.resolve("checks.yaml"), text), Set.of("GET /a", "GET /b"));
    }

    @Test
    void eachOperationHasItsReason() throws IOException {
        assertThat(read("""
                off: [{check: ignored_auth, operation: '*', reason: no sessions}]
                unverified:
                  - {operation: GET /b, reason: no data}
                  - {operation: GET /a, reason: no rights}
                """).reasons())
                .containsExactly(Map.entry("GET /b", "no data"), Map.entry("GET /a", "no rights"));
    }

    @Test
    void aFileMayHaveNone() throws IOException {
        assertThat(read("off: []").reasons()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "unverified: [{operation: GET /c, reason: r}] | at #/unverified/0: the document has no operation GET /c",
                "unverified: [{operation: GET /a}]            | at #/unverified/0: it needs a reason",
                "unverified: [{reason: r}]                    | at #/unverified/0: it needs an operation",
                "unverified: [{operation: GET /a, reason: r}, {operation: GET /a, reason: s}] | at #/unverified/1: GET /a is excused twice",
                "unverified: GET /a                           | it needs a list under the key off or unverified"
            })
    void aFileThatCannotBeUsedIsRejected(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("checks.yaml")
                .hasMessageContaining(message);
    }
}
