package com.junction.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLimitsTest {
    @TempDir
    private Path folder;

    private void read(String text, String limits) throws IOException {
        Path file = Files.writeString(folder.resolve("document.yaml"), text);
        DocumentFile.read(file.toString(), new Usage(DocumentLimits.parse(limits)));
    }

    @ParameterizedTest(name = "{0} within {1}={2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: bcd              | size   | 6",
                "a: 1\\nb: 2         | line   | 4",
                "a: [[b]]            | depth  | 3",
                "{\"a\": [[1]]}      | depth  | 3",
                "a: [b, c]           | nodes  | 4",
                "{\"a\": [1, 2]}     | nodes  | 4",
                "a: &a [b]\\nc: *a   | nodes  | 5",
                "a: 123              | digits | 3",
                "a: -12.5            | digits | 3",
                "a: 1e2              | digits | 3",
                "a: 1e-2             | digits | 3",
                "{\"a\": 123}        | digits | 3",
                "{\"a\": 1e2}        | digits | 3",
            })
    void theLimitIsTheLargestValueThatIsAccepted(String text, String limit, int most) {
        String document = text.replace("\\n", "\n");
        assertThatCode(() -> read(document, limit + "=" + most)).doesNotThrowAnyException();
        assertThatThrownBy(() -> read(document, limit + "=" + (most - 1)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the option limits (" + limit + "=")
                .matches(thrown -> ((InvalidDocumentException) thrown).isRefusal());
    }

    @Test
    void filesAreCountedOverAllFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        Usage usage = new Usage(DocumentLimits.parse("files=2"));
        DocumentFile.read(file.toString(), usage);
        DocumentFile.read(file.toString(), usage);
        assertThatThrownBy(() -> DocumentFile.read(file.toString(), usage)).hasMessageContaining("(files=4)");
    }

    @Test
    void aTextThatIsNotJsonIsCountedOnce() {
        assertThatCode(() -> read("{a: [b, c]}", "nodes=4")).doesNotThrowAnyException();
        assertThatCode(() -> read("{\"a\": [1, 2], b: 3}", "nodes=5")).doesNotThrowAnyException();
    }

    @Test
    void aNumberBeyondADoubleIsRejected() {
        assertThatThrownBy(() -> read("a: 1e400", "")).hasMessageContaining("larger than a double can be");
        assertThatThrownBy(() -> read("{\"a\": -1e400}", "")).hasMessageContaining("larger than a double can be");
    }

    @Test
    void limitsThatAreNotNamedHaveTheirDefaults() {
        DocumentLimits limits = DocumentLimits.parse("depth=7, nodes=8 DIGITS=9");
        assertThat(limits.of(Limit.DEPTH)).isEqualTo(7);
        assertThat(limits.of(Limit.NODES)).isEqualTo(8);
        assertThat(limits.of(Limit.DIGITS)).isEqualTo(9);
        assertThat(limits.of(Limit.SIZE)).isEqualTo(Limit.SIZE.most());
        assertThat(DocumentLimits.describe()).contains("depth=500", "sample=100000");
        for (Limit limit : Limit.values()) {
            assertThat(DocumentLimits.parse(DocumentLimits.describe()).of(limit))
                    .isEqualTo(limit.most());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "depth, needs a number from 1 to 2147483647",
        "depth=0, needs a number from 1 to 2147483647",
        "depth=-1, needs a number from 1 to 2147483647",
        "depth=x, needs a number from 1 to 2147483647",
        "depth=99999999999, needs a number from 1 to 2147483647",
        "depth=2147483648, needs a number from 1 to 2147483647",
        "height=5, 'is not a limit; these are, with their defaults: size='",
    })
    void aMistakeInTheOptionIsNamed(String text, String problem) {
        assertThatThrownBy(() -> DocumentLimits.parse("nodes=5," + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("option limits: \"" + text + "\"")
                .hasMessageContaining(problem);
    }
}
