package com.junction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.junction.contract.document.Contract;
import com.junction.retrofit.generator.document.Document;
import io.swagger.v3.parser.util.DeserializationUtils;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generator and gate must read the same values from the same text. So must Swagger Parser where it follows OpenAPI. */
class SameYamlTest {
    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    /** The text is the value of the key {@code x}. {@code ⏎} is a line break, {@code →} is a tab. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "a block scalar of spaces alone         ¦ >⏎       ⏎y: 1                    ¦ §\"\"§",
                "deeper empty lines before a scalar     ¦ |⏎  ⏎   ⏎    a⏎    b⏎y: 1         ¦ §§",
                "a folded scalar                        ¦ >-⏎  a⏎  b⏎⏎  c                   ¦ §\"a b\\nc\"§",
                "a kept line break                      ¦ |+⏎  a⏎⏎y: 1                      ¦ §\"a\\n\\n\"§",
                "a list that is not indented            ¦ ⏎- 1⏎- 2                          ¦ [1,2]",
                "a tab between tokens                   ¦ [1,→2]                            ¦ [1,2]",
                "keys twice                             ¦ {a: 1, a: 2}                      ¦ {\"a\":2}",
                "keys of other types                    ¦ {404: a, 1.0: b, 010: c, yes: d, null: e, 2026-01-01: f} ¦ {\"404\":\"a\",\"1.0\":\"b\",\"010\":\"c\",\"yes\":\"d\",\"null\":\"e\",\"2026-01-01\":\"f\"}",
                "a merge key                            ¦ {<<: {a: 1, b: 2}, b: 3}          ¦ {\"a\":1,\"b\":3}",
                "merge keys in a list                   ¦ {<<: [{a: 1}, {a: 2, b: 2}]}      ¦ {\"a\":1,\"b\":2}",
                "the signs of a merge key as a value    ¦ [<<, =]                           ¦ [\"<<\",\"=\"]",
                "an anchor and its aliases              ¦ {a: &a {b: 1}, c: [*a, *a]}       ¦ {\"a\":{\"b\":1},\"c\":[{\"b\":1},{\"b\":1}]}",
                "booleans                               ¦ [true, True, FALSE, 'true']       ¦ [true,true,false,\"true\"]",
                "nulls                                  ¦ [~, null, Null, '']               ¦ [null,null,null,\"\"]",
                "dates                                  ¦ [2026-01-01, 2026-01-01T00:00:00Z] ¦ [\"2026-01-01\",\"2026-01-01T00:00:00Z\"]",
                "numbers                                ¦ [0, -1, +1, 1.5, .5, 1e3, 12345678901234567890] ¦ [0,-1,1,1.5,0.5,1000.0,12345678901234567890]",
                "explicit tags                          ¦ [!!str 404, !!int '5']            ¦ [\"404\",5]",
                "escapes                                ¦ \"a\\u00e9\\n\\x41\"              ¦ §\"aé\\nA\"§",
                "beyond the basic plane                 ¦ 😀                                ¦ §\"😀\"§",
                "a URL                                  ¦ http://a:80/b#c                   ¦ §\"http://a:80/b#c\"§",
                "the end of the document                ¦ 1⏎...                             ¦ 1",
            })
    void isReadByAllThree(String name, String text, String value) throws Exception {
        String yaml = HEAD + "x: " + text.replace('⏎', '\n').replace('→', '\t') + "\n";
        Path file = Files.writeString(folder.resolve("document.yaml"), yaml);
        String read = Document.read(file.toString()).root().get("x").value().toString();
        assertThat(Contract.read(file).root().path("x")).hasToString(read);
        assertThat(DeserializationUtils.deserializeIntoTree(yaml, "document.yaml")
                        .path("x"))
                .hasToString(read);
        assertThat(value.isEmpty() ? read : value).isEqualTo(read);
    }

    /** Swagger Parser reads these as YAML 1.1 values. OpenAPI allows only JSON values (3.1.1, section 4.3). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[yes, no, on, off]           | [\"yes\",\"no\",\"on\",\"off\"]",
                "[010, 0o10, 0x1F, 1_000]     | [\"010\",\"0o10\",\"0x1F\",\"1_000\"]",
                "[12:30:45, .inf, .nan]       | [\"12:30:45\",\".inf\",\".nan\"]",
            })
    void whatIsNotJsonIsAText(String text, String value) throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), HEAD + "x: " + text);
        assertThat(Document.read(file.toString()).root().get("x").value()).hasToString(value);
        assertThat(Contract.read(file).root().path("x")).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aFileMayBeInAnyUnicodeEncoding(String charset) throws Exception {
        Path file = folder.resolve("document.yaml");
        for (String mark : new String[] {"", "\uFEFF"}) {
            for (String text : new String[] {HEAD + "x: é", "{\"openapi\":\"3.1.0\",\"x\":\"é\"}"}) {
                Files.write(file, (mark + text).getBytes(Charset.forName(charset)));
                assertThat(Document.read(file.toString()).root().text("x")).contains("é");
                assertThat(Contract.read(file).root().path("x").asString()).isEqualTo("é");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x: [1, 2",
                "x:\n\ty: 1",
                "x: @a",
                "x: !include a.yaml",
                "---\nx: 1",
                "x: *nowhere",
                "? {a: 1}\n: 2",
                "x: \u0000",
            })
    void whatIsNotReadIsRefusedByBoth(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("document.yaml"), HEAD + text);
        String generator = String.valueOf(
                catchThrowable(() -> Document.read(file.toString())).getMessage());
        String gate = String.valueOf(catchThrowable(() -> Contract.read(file)).getMessage());
        assertThat(gate).startsWith(file.toString()).doesNotContain("\n");
        assertThat(gate.replaceFirst(".*: ", "")).isEqualTo(generator.replaceFirst(".*: ", ""));
    }
}
