package com.junction.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEntryTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("checks.yaml"), text);
    }

    @Test
    void anEntryKnowsItsPlace() throws IOException {
        Path file = file("off: [{check: a}, {check: b}]");
        List<YamlEntry> entries = YamlEntry.readChecks(file, "off");
        assertThat(entries)
                .extracting(YamlEntry::place)
                .containsExactly(file + " at #/off/0: ", file + " at #/off/1: ");
        assertThat(entries).extracting(entry -> entry.text("check")).containsExactly("a", "b");
    }

    @Test
    void theOtherListMayStandAlone() throws IOException {
        assertThat(YamlEntry.readChecks(file("unverified: []"), "off")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "[]", "off", "off: {a: 1}"})
    void aFileWithoutAListIsRefused(String text) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> YamlEntry.readChecks(file, "off"))
                .hasMessage(file + ": it needs a list under the key off or unverified");
    }

    @Test
    void anUnknownKeyIsRefused() throws IOException {
        Path file = file("off: []\nof: []");
        assertThatThrownBy(() -> YamlEntry.readChecks(file, "off"))
                .hasMessage(file + " at #/of: the key is not known; the keys are off and unverified");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"check, a check", "operation, an operation"})
    void aTextThatIsBlankIsRefused(String key, String message) throws IOException {
        Path file = file("off: [{check: ' '}]");
        YamlEntry entry = YamlEntry.read(file, "off").get(0);
        assertThatThrownBy(() -> entry.text(key)).hasMessage(file + " at #/off/0: it needs " + message);
    }
}
