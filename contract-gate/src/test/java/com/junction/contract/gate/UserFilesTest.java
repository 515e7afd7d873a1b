package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.coverage.Threshold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds the files that settings name, and the default files. */
class UserFilesTest {
    @TempDir
    private Path folder;

    /** The settings of the Maven build, with the properties of a test. */
    private GateSettings maven(Map<String, String> set) {
        return new MavenSettings(name -> set.getOrDefault(name, System.getProperty(name, ""))).gate();
    }

    private Path write(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), "off: []");
    }

    @Test
    void mavenReadsTheChecksBesideTheDocumentByDefault() throws IOException {
        Path document = write("openapi/api.yaml");
        assertThat(maven(Map.of("openapi.document", document.toString())).checks())
                .isEmpty();
        Path checks = write("openapi/contract-checks.yaml");
        assertThat(maven(Map.of("openapi.document", document.toString())).checks())
                .hasValue(checks);
    }

    @Test
    void mavenResolvesRelativePathsFromTheRootFolder() throws IOException {
        Path checks = write("own/checks.yaml");
        Path values = write("own/values.yaml");
        GateSettings settings = maven(Map.of(
                "contract.root", folder.toString(),
                "openapi.document", "openapi/api.yaml",
                "contract.checks", "own/checks.yaml",
                "contract.values", "own/values.yaml",
                "contract.recordings", "own"));
        assertThat(settings.checks()).hasValue(checks);
        assertThat(settings.planning().values().file()).hasValue(values);
        assertThat(settings.document()).isEqualTo(folder.resolve("openapi/api.yaml"));
        assertThat(settings.recordings().orElseThrow().folder()).isEqualTo(folder.resolve("own"));
    }

    @Test
    void whatIsNamedAndNotThereIsSaid() {
        assertThatThrownBy(() -> maven(Map.of("contract.checks", "openapi/missing.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no file ")
                .hasMessageContaining(
                        "missing.yaml, which --checks (-Dcontract.checks) names; relative paths start from ");
        assertThatThrownBy(() -> maven(Map.of("contract.recordings", "missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing, which --recordings (-Dcontract.recordings) names");
    }

    @Test
    void mavenHasTheDefaultThresholdOfTheJar() {
        assertThat(maven(Map.of()).threshold()).isEqualTo(Threshold.OF_MOCK);
        assertThatThrownBy(() -> maven(Map.of("contract.coverage", "much")))
                .hasMessage("--coverage (-Dcontract.coverage) is \"much\", but must be a number from 0 to 100");
    }
}
