package com.junction.contract.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\u001b[31mb | a\\u001b[31mb",
                "a\u009b1mb | a\\u009b1mb",
                "a\u007fb | a\\u007fb",
                "a\u202eb\u2066c\u200fd | a\\u202eb\\u2066c\\u200fd",
                "a\u2028b\u2029c | a\\u2028b\\u2029c",
                "a\ud800b | a\\ud800b",
                "a\udc00b | a\\udc00b",
                "a\uffffb | a\\uffffb",
                "\udb40\udc41 | \\udb40\\udc41",
                "äöü € 中文 \ud83d\ude00 ✓ می\u200cخواهم | äöü € 中文 \ud83d\ude00 ✓ می\u200cخواهم",
                "C:\\users\\u001b | C:\\users\\u001b",
            })
    void showsWhatSteersATerminal(String text, String shown) {
        assertThat(VisibleText.line(text)).isEqualTo(shown);
        assertThat(VisibleText.lines(text)).isEqualTo(shown);
    }

    @Test
    void keepsLineBreaksOnlyWhereTheyAreWanted() {
        assertThat(VisibleText.line("a\nb\tc\r\nd\re")).isEqualTo("a\\u000ab\\u0009c\\u000d\\u000ad\\u000de");
        assertThat(VisibleText.lines("a\nb\tc\r\nd\re")).isEqualTo("a\nb\tc\nd\\u000de");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void isTheSameHoweverAWriterIsCut(int size) throws IOException {
        String text = "\ud83d\ude00\ud800a\r\nb\r\u001b\udc00\ud83d\ude00\r\n\r";
        StringWriter written = new StringWriter();
        try (Writer writer = new Output(new Secrets()).to(written)) {
            for (int at = 0; at < text.length(); at += size) {
                writer.write(text, at, Math.min(size, text.length() - at));
            }
        }
        assertThat(written).hasToString(VisibleText.lines(text));
    }

    @Test
    void aFileReplacesALinkAndDoesNotFollowIt(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "untouched");
        Path link = Files.createSymbolicLink(folder.resolve("link"), other);
        try (Writer writer = new Output(new Secrets(List.of("sk_planted_91b2"))).file(link)) {
            writer.write("a sk_planted_91b2 b");
        }
        assertThat(other).hasContent("untouched");
        assertThat(link).hasContent("a hidden b");
    }

    @Test
    void anExcerptHasBeginningEndAndLength() {
        assertThat(Excerpt.of("short", 10)).isEqualTo("short");
        assertThat(Excerpt.of("9".repeat(1_000_000), 12)).isEqualTo("999999999 …(1,000,000 characters)… 999");
        assertThat(Excerpt.of("\ud83d\ude00".repeat(10), 5)).isEqualTo("\ud83d\ude00\ud83d\ude00 …(20 characters)… ");
    }
}
