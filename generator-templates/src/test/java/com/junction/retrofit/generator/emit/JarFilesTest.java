package com.junction.retrofit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.retrofit.generator.java.Marker;
import com.junction.retrofit.generator.naming.GeneratorOptions;
import com.junction.retrofit.generator.source.ResourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JarFilesTest {
    private static final GeneratorOptions OPTIONS = new GeneratorOptions(
            "Junction", "1.2.3", "com.junction.api", false, false, false, false, "", Set.of(), false);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Junction API, 0.4.483",
        "'A title that is longer than a line of a manifest may be, which is 72 bytes: größer', 2026-11-25",
        "'two\nlines: Evil-Entry: 1', '1\r\nEvil: 2'",
    })
    void theManifestSaysWhichApiTheClientIsFor(String title, String version) throws IOException {
        List<ResourceFile> files = JarFiles.of(OPTIONS, title, version, List.of());
        assertThat(files.get(0).path()).isEqualTo("META-INF/MANIFEST.MF");
        String text = ((JarFiles.ManifestView) files.get(0).view()).text().toString();
        Attributes attributes =
                new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getMainAttributes();
        assertThat(attributes).hasSize(4);
        assertThat(attributes.getValue("Specification-Title")).isEqualTo(title.replaceAll("\\s+", " "));
        assertThat(attributes.getValue("Specification-Version")).isEqualTo(version.replaceAll("\\s+", " "));
        assertThat(attributes.getValue("Automatic-Module-Name")).isEqualTo("com.junction.api");
    }

    @Test
    void markersInTextOfTheDocumentAreShown() {
        String marker = String.valueOf(Marker.CLASS);
        List<ResourceFile> files = JarFiles.of(OPTIONS, "a" + marker, "1", List.of());
        assertThat(((JarFiles.ManifestView) files.get(0).view()).text().toString())
                .contains("Title: aU+0090\n");
    }

    @Test
    void shrinkersFindTheirRules() {
        assertThat(JarFiles.of(OPTIONS, "", "", List.of()).get(1).path()).isEqualTo("META-INF/proguard/junction.pro");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "1.2.3, Junction API, 0.4.483, Junction/1.2.3 (Junction API 0.4.483)",
        "'', Junction API, 0.4.483, Junction (Junction API 0.4.483)",
        "'1 2\r\nX: y', 'Größe (new)\nAPI\\', '\"7\"', Junction/12Xy (Gre newAPI 7)",
        "'', '', '', Junction",
    })
    void theUserAgentIsAHeader(String clientVersion, String title, String apiVersion, String userAgent) {
        assertThat(UserAgent.of("Junction", clientVersion, title, apiVersion)).isEqualTo(userAgent);
    }
}
