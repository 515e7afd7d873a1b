package com.junction.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {
    @TempDir
    private Path folder;

    private @Nullable Object read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Map<?, ?> object(String text) throws IOException {
        return (Map<?, ?>) Objects.requireNonNull(read(text));
    }

    private @Nullable Object read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("document.yaml"), bytes);
        return DocumentFile.read(file.toString(), new Usage(DocumentLimits.DEFAULTS));
    }

    static Stream<Arguments> scalars() {
        return Stream.of(
                Arguments.of("true", true),
                Arguments.of("False", false),
                Arguments.of("yes", "yes"),
                Arguments.of("on", "on"),
                Arguments.of("null", null),
                Arguments.of("~", null),
                Arguments.of("", null),
                Arguments.of("12", 12),
                Arguments.of("-12", -12),
                Arguments.of("3000000000", 3_000_000_000L),
                Arguments.of("18446744073709551615", new BigInteger("18446744073709551615")),
                Arguments.of("1.50", 1.5),
                Arguments.of("1e3", 1000.0),
                Arguments.of("007", "007"),
                Arguments.of("0x1F", "0x1F"),
                Arguments.of("1_000", "1_000"),
                Arguments.of("12:30:45", "12:30:45"),
                Arguments.of("2026-01-01", "2026-01-01"),
                Arguments.of(".inf", ".inf"),
                Arguments.of("'12'", "12"),
                Arguments.of("\"a\\tb\"", "a\tb"));
    }

    @ParameterizedTest(name = "a: {0}")
    @MethodSource("scalars")
    void readsScalarsAsJsonHasThem(String yaml, @Nullable Object value) throws IOException {
        assertThat(object("a: " + yaml + "\n").get("a")).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "1.0", "yes", "null", "true", "2026-01-01", "~"})
    void keysAreTexts(String key) throws IOException {
        assertThat(object(key + ": 1\n").get(key)).isEqualTo(1);
    }

    @Test
    void anchorsAndMergeKeysAreExpanded() throws IOException {
        assertThat(read("a: &a {b: 1, c: 2}\nd: {<<: *a, c: 3}\ne: [*a]\n"))
                .isEqualTo(Map.of(
                        "a", Map.of("b", 1, "c", 2),
                        "d", Map.of("b", 1, "c", 3),
                        "e", List.of(Map.of("b", 1, "c", 2))));
    }

    @Test
    void readsJson() throws IOException {
        assertThat(read(" {\"a\": [1, 2.5, true, null, \"\\u00e9\"]}"))
                .isEqualTo(Map.of("a", Arrays.asList(1, 2.5, true, null, "é")));
    }

    @Test
    void keepsTheOrder() throws IOException {
        assertThat(new ArrayList<>(object("{\"z\": 1, \"a\": 2, \"m\": 3}").keySet()))
                .isEqualTo(List.of("z", "a", "m"));
        assertThat(new ArrayList<>(object("z: 1\na: 2\nm: 3\n").keySet())).isEqualTo(List.of("z", "a", "m"));
    }

    @Test
    void yamlThatBeginsLikeJsonIsYaml() throws IOException {
        assertThat(read("{a: 1, 'b': [x]}")).isEqualTo(Map.of("a", 1, "b", List.of("x")));
        assertThat(read("{\"a\": tru}")).isEqualTo(Map.of("a", "tru"));
    }

    @Test
    void anEmptyFileHasNoValue() throws IOException {
        assertThat(read("")).isNull();
        assertThat(read("# a comment\n")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void findsTheEncoding(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        assertThat(read("a: é\n".getBytes(charset))).isEqualTo(Map.of("a", "é"));
        assertThat(read("\uFEFFa: é\n".getBytes(charset))).isEqualTo(Map.of("a", "é"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1          | at line 1, column 6: is not YAML or JSON: expected ',' or ']'",
                "a: b: c        | at line 1, column 5: is not YAML or JSON: mapping values are not allowed here",
                "a: *b          | is not YAML or JSON: found undefined alias b",
                "a: !!x 1       | is not YAML or JSON: Global tag is not allowed",
                "a: !<%> 1      | is not YAML or JSON",
                "{\"a\": 1      | at line 1, column 8: is not YAML or JSON: Unexpected end-of-input",
            })
    void namesThePlaceOfAMistake(String text, String message) throws IOException {
        Path file = folder.resolve("document.yaml");
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void severalDocumentsInOneFileAreAMistake() {
        assertThatThrownBy(() -> read("a: 1\n---\nb: 2\n")).hasMessageContaining("is not YAML or JSON");
    }

    @Test
    void namesAFileThatCannotBeRead() throws IOException {
        Usage usage = new Usage(DocumentLimits.DEFAULTS);
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> DocumentFile.read(missing.toString(), usage))
                .hasMessage(missing + ": there is no such file");
        assertThatThrownBy(() -> DocumentFile.read(folder.toString(), usage))
                .hasMessage(folder + ": is not a regular file");
        assertThatThrownBy(() -> DocumentFile.read("a\0b", usage)).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> read(new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}))
                .hasMessageContaining("is not encoded in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///a/b.yaml, /a/b.yaml",
        "FILE:/a/b.yaml, /a/b.yaml",
        "a/b.yaml, a/b.yaml",
        "http://h/b, http://h/b"
    })
    void theUrlOfAFileIsAPath(String location, String path) {
        assertThat(DocumentFile.withoutFileScheme(location)).isEqualTo(path);
    }

    @Test
    void theUrlOfAFileOnAnotherHostIsRejected() {
        assertThatThrownBy(() -> DocumentFile.withoutFileScheme("file://host/a.yaml"))
                .hasMessage("file://host/a.yaml: is not the URL of a file");
    }

    @Test
    void theMessageHidesControlCharacters() {
        assertThat(new InvalidDocumentException("a\u001B[31m.yaml", "#/\u202Ex", "b\nc"))
                .hasMessage("aU+001B[31m.yaml at #/U+202Ex: bU+000Ac")
                .hasToString("aU+001B[31m.yaml at #/U+202Ex: bU+000Ac");
    }
}
