package com.junction.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.document.ReferenceRules.ForbiddenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRulesTest {
    private static final String URL = "https://api.example.org:8443/v1/api.yaml";

    @TempDir
    private Path folder;

    private Path api;
    private Path document;

    @BeforeEach
    void write() throws IOException {
        api = Files.createDirectories(folder.resolve("api"));
        document = Files.writeString(api.resolve("api.yaml"), "");
        Files.createDirectory(api.resolve("parts"));
        Files.writeString(folder.resolve("secret.yaml"), "");
        Files.createSymbolicLink(api.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(api.resolve("up"), folder);
        Files.createSymbolicLink(api.resolve("inside.yaml"), document);
    }

    private String target(String reference, ReadingOptions options) throws ForbiddenException {
        return new ReferenceRules(document.toString(), options).target(document.toString(), reference);
    }

    @ParameterizedTest
    @CsvSource({
        "own.yaml, own.yaml",
        "./own.yaml, own.yaml",
        "parts/own.yaml, parts/own.yaml",
        "parts/../own.yaml, own.yaml",
        "own%20part.yaml, own part.yaml",
        "a+b.yaml, a+b.yaml",
        "inside.yaml, inside.yaml",
        "missing/own.yaml, missing/own.yaml",
    })
    void leadsBelowTheFolder(String reference, String file) throws ForbiddenException {
        assertThat(target(reference, ReadingOptions.OFFLINE))
                .isEqualTo(api.resolve(file).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "../api/../secret.yaml",
                "%2e%2e/secret.yaml",
                "%2E%2E%2Fsecret.yaml",
                "../missing.yaml",
                "missing/../../secret.yaml",
                "link.yaml",
                "up/secret.yaml",
                "up/missing.yaml"
            })
    void doesNotLeadOutOfTheFolder(String reference) {
        assertThatThrownBy(() -> target(reference, ReadingOptions.DEFAULTS))
                .hasMessageContaining("leads out of the folder of the document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "%2fetc%2fpasswd", "\\\\host\\share\\a.yaml"})
    void absolutePathsAreNotFollowed(String reference) {
        assertThatThrownBy(() -> target(reference, ReadingOptions.DEFAULTS))
                .hasMessageContaining("absolute paths are never followed");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, file",
        "FILE:a.yaml, file",
        "ftp://h/a, ftp",
        "jar:http://h/a!/b, jar",
        "classpath:a, classpath"
    })
    void otherSchemesAreNotFollowed(String reference, String scheme) {
        for (ReadingOptions options : new ReadingOptions[] {ReadingOptions.DEFAULTS, ReadingOptions.OFFLINE}) {
            assertThatThrownBy(() -> target(reference, options))
                    .hasMessageContaining("references to " + scheme + ": URLs are never followed");
        }
    }

    @Test
    void anotherFolderCanBeNamed() throws ForbiddenException {
        ReadingOptions options = ReadingOptions.parseOffline("", "missing," + folder);
        assertThat(target("../secret.yaml", options))
                .isEqualTo(folder.resolve("secret.yaml").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a.yaml", " https://example.org/a.yaml", "HTTPS://example.org/a.yaml"})
    void theNetworkIsNotUsedUnlessAllowed(String reference) {
        assertThatThrownBy(() -> target(reference, ReadingOptions.OFFLINE))
                .hasMessageContaining("nothing is loaded from the network");
        assertThatThrownBy(() -> target(reference, ReadingOptions.DEFAULTS))
                .hasMessageContaining("the host example.org is not allowed");
    }

    @Test
    void aHostCanBeNamed() throws ForbiddenException {
        ReadingOptions options = ReadingOptions.parse("", "", "example.org, other.org:81");
        assertThat(target("https://example.org/a.yaml", options)).isEqualTo("https://example.org/a.yaml");
        assertThat(target("http://other.org:81/a.yaml", options)).isEqualTo("http://other.org:81/a.yaml");
        assertThatThrownBy(() -> target("http://other.org/a.yaml", options))
                .hasMessageContaining("other.org is not allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "parts/a.yaml", "/v1/a.yaml"})
    void aDocumentWithAUrlLeadsBelowItsFolder(String reference) throws ForbiddenException {
        ReferenceRules rules = new ReferenceRules(URL, ReadingOptions.DEFAULTS);
        assertThat(rules.target(URL, reference)).startsWith("https://api.example.org:8443/v1/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.yaml",
                "/a.yaml",
                "//other.org/v1/a.yaml",
                "http://api.example.org:8443/v1/a.yaml",
                "https://api.example.org/v1/a.yaml",
                "%2e%2e/a.yaml",
                "parts%2f..%2f..%2fa.yaml",
                "parts%5ca.yaml"
            })
    void aDocumentWithAUrlLeadsNowhereElse(String reference) {
        ReferenceRules rules = new ReferenceRules(URL, ReadingOptions.DEFAULTS);
        assertThatThrownBy(() -> rules.target(URL, reference)).hasMessageContaining("is not allowed");
    }
}
