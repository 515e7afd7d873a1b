package com.junction.contract.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisabledChecksTest {
    private static final Set<String> CHECKS = Set.of("ignored_auth", "decode_fidelity");
    private static final Set<String> OPERATIONS = Set.of("GET /a", "GET /b");

    @TempDir
    private Path folder;

    private DisabledChecks read(String text) throws Exception {
        return DisabledChecks.read(Files.writeString(folder.resolve("checks.yaml"), text), CHECKS, OPERATIONS);
    }

    @Test
    void aCheckIsOffWhereTheFileSaysSo() throws Exception {
        DisabledChecks off = read("""
                off:
                  - {check: ignored_auth, operation: GET /a, reason: no sessions}
                  - {check: decode_fidelity, operation: '*', reason: no client}
                """);
        assertThat(off.contains("ignored_auth", "GET /a")).isTrue();
        assertThat(off.contains("ignored_auth", "GET /b")).isFalse();
        assertThat(off.contains("decode_fidelity", "GET /b")).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[{check: ignored_auth, operation: GET /a, reason: r}]        | it needs a list under the key off",
                "off: [{check: ignored_auth, operation: GET /a}]              | at #/off/0: it needs a reason",
                "off: [{check: ignored_auth, operation: GET /a, reason: ' '}] | at #/off/0: it needs a reason",
                "off: [{check: ignored, operation: GET /a, reason: r}]        | at #/off/0: there is no check ignored",
                "off: [{check: ignored_auth, operation: GET /c, reason: r}]   | at #/off/0: the document has no operation GET /c",
                "unverifed: []                                                | at #/unverifed: the key is not known",
                "{}                                                           | it needs a list under the key off or unverified"
            })
    void aFileThatIsNotAsItMustBeIsRefused(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("checks.yaml")
                .hasMessageContaining(message);
    }
}
