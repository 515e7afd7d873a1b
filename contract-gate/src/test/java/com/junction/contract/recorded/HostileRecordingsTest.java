package com.junction.contract.recorded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.document.Contract;
import com.junction.contract.schema.JsonSchemas;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hostile recordings: messages name the entry, file or folder that cannot be read, but never quote it. */
@Timeout(value = 30, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileRecordingsTest {
    private static final String PLANTED = "planted-secret";

    @TempDir
    private Path folder;

    private Path recordings;
    private Contract contract;

    @BeforeEach
    void readTheDocument() throws IOException {
        recordings = Files.createDirectory(folder.resolve("recordings"));
        contract = Contract.read(Files.writeString(folder.resolve("document.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                security: [{key: []}]
                paths:
                  /things/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
                  /things:
                    post:
                      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                      responses: {'204': {description: ok}}
                components:
                  securitySchemes: {key: {type: apiKey, in: cookie, name: 'a$1\\'}}
                """));
    }

    private Recordings read() {
        return Recordings.read(RecordingSettings.of(recordings), contract, new JsonSchemas(contract));
    }

    private Path write(String har) throws IOException {
        return Files.writeString(recordings.resolve("a.har"), har);
    }

    private static String har(String entries) {
        return "{\"log\":{\"version\":\"1.2\",\"entries\":[" + entries + "]}}";
    }

    private static String entry(String request, String response) {
        return "{\"request\":{\"method\":\"GET\",\"url\":\"https://api.example/things/7\"" + request
                + "},\"response\":{\"status\":200" + response + "}}";
    }

    @ParameterizedTest(name = "{index}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "null                           | it is null",
                "7                              | it is not an entry of a HAR file",
                "[]                             | it is not an entry of a HAR file",
                "{}                             | its URL cannot be read",
                "{\"request\":null,\"response\":null} | its URL cannot be read",
                "{\"request\":[],\"a\":[[{}]]}  | it is not an entry of a HAR file",
                "{\"request\":{\"url\":\"../x.har\"}} | its URL cannot be read",
                "{\"request\":{\"url\":\"file:///etc/passwd\"}} | its URL cannot be read",
                "{\"request\":{\"url\":\"https://h/things/7\"}} | the document has no operation null /things/7",
                "{\"request\":{\"url\":\"https://h/a;token=planted-secret/b\",\"method\":\"A\\u001bB\"}} | the document has no operation A?B /a;token=hidden/b",
                "{\"request\":{\"url\":\"https://h/things/7\",\"method\":\"GET\"}} | there is no response"
            })
    void anEntryThatIsNotOneIsSaid(String entry, String note) throws IOException {
        write(har(entry + "," + entry("", "")));
        Recordings read = read();
        assertThat(read.notes()).containsExactly("a.har entry 1: " + note);
        assertThat(read.entries()).hasSize(1);
    }

    @ParameterizedTest(name = "{index}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"headers\":[null] | | one of its headers is null",
                ",\"headers\":[{\"name\":\"a\\r\\nb\",\"value\":\"planted-secret\"}] | | it has a header that HTTP does not allow",
                ",\"headers\":[{\"name\":\"a\",\"value\":\"planted-secret\\r\\nb: c\"}] | | it has a header that HTTP does not allow",
                ",\"headers\":7      | | it is not an entry of a HAR file",
                ",\"bodySize\":7     | | the recording does not have the body of its request",
                " | ,\"status\":100   | there is no response",
                " | ,\"status\":99999 | there is no response",
                " | ,\"status\":-1    | there is no response"
            })
    void anEntryThatCannotBeReadIsSaid(String request, String response, String note) throws IOException {
        write(har(entry(request == null ? "" : request, response == null ? "" : response)));
        assertThat(read()).hasToString("Recordings[entries=[], notes=[a.har entry 1: " + note + "]]");
    }

    @ParameterizedTest(name = "file {index}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "[]",
                "planted-secret",
                "7",
                "{\"log\":[]}",
                "{\"log\":{\"entries\":{}}}",
                "{\"log\":{\"entries\":[{\"a\":",
                "{\"log\":{\"entries\":[]",
                "{\"log\":{\"entries\":[]}} planted-secret"
            })
    void aFileThatIsNotOneIsNamedAndNotQuoted(String har) throws IOException {
        Path file = write(har);
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": this is not a HAR file");
    }

    @Test
    void valuesBeyondAnyRecordingAreSaid() throws IOException {
        Path file = write(har("[".repeat(100_000) + "]".repeat(100_000)));
        assertThatThrownBy(this::read).hasMessage(file + ": a value in it is nested or long beyond any recording");
        write(har("{\"time\":" + "9".repeat(2_000_000) + "}"));
        assertThatThrownBy(this::read).hasMessage(file + ": a value in it is nested or long beyond any recording");
    }

    @ParameterizedTest
    @CsvSource({"1e1000000000", "-1e-1000000000", "99999999999999999999"})
    void numbersOfAnySizeEnd(String number) throws IOException {
        write(har(entry(",\"headersSize\":" + number + ",\"x\":" + number, ",\"x\":" + number)
                .replace("{\"request\"", "{\"time\":" + number + ",\"request\"")));
        Recordings read = read();
        assertThat(read.entries().size() + read.notes().size()).isOne();
    }

    @Test
    void aFileAboveTheLimitIsNotRead() throws IOException {
        Path file = write(har(entry("", "")));
        Path large = recordings.resolve("b.har");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(large + ": recordings are read up to 64 MiB all together;"
                        + " --max-recording-size or -Dcontract.maxRecordingSize raises that");
        Files.delete(large);
        assertThat(read().entries()).hasSize(1);
        assertThat(file).exists();
    }

    @Test
    void moreEntriesThanTheLimitAreNotSent() throws IOException {
        Path file = write(har(entry("", "") + "," + entry("", "") + "," + entry("", "")));
        RecordingSettings two = new RecordingSettings(recordings, 1, 2);
        assertThatThrownBy(() -> Recordings.read(two, contract, new JsonSchemas(contract)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ": of all recordings, at most 2 entries of the contract are read;"
                        + " --max-recorded-entries or -Dcontract.maxRecordedEntries raises that");
        assertThat(Recordings.read(new RecordingSettings(recordings, 1, 3), contract, new JsonSchemas(contract))
                        .entries())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, '--max-recording-size is 0 MiB, but must be at least 1'",
        "1, 0, '--max-recorded-entries is 0, but must be at least 1'"
    })
    void limitsMustBePositive(int size, int entries, String message) {
        assertThatThrownBy(() -> new RecordingSettings(recordings, size, entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void notesAreBriefAndNotTooMany() throws IOException {
        String other = "{\"request\":{\"method\":\"GET\",\"url\":\"https://h/" + "x".repeat(5000) + "\"}}";
        write(har(IntStream.range(0, 1500).mapToObj(i -> other).collect(Collectors.joining(","))));
        assertThat(read().notes())
                .hasSize(1001)
                .endsWith("There are 500 more entries that are not judged.")
                .allMatch(note -> note.length() < 300);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), har(entry("", "")));
        Path link = Files.createSymbolicLink(recordings.resolve("link.har"), outside);
        assertThatThrownBy(this::read).hasMessage(link + ": this link leads out of the folder of recordings");
        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("/dev/zero"));
        assertThatThrownBy(this::read).hasMessage(link + ": this link leads out of the folder of recordings");
        Files.delete(link);
        Files.createSymbolicLink(link, write(har(entry("", ""))).getFileName());
        assertThat(read().entries()).hasSize(2);
    }

    @Test
    void whatIsNotAFileIsSaid() throws IOException {
        Path inner = Files.createDirectory(recordings.resolve("d.har"));
        assertThatThrownBy(this::read).hasMessage(inner + ": this is not a file");
        recordings = folder.resolve("nowhere");
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(recordings + ": this folder cannot be read");
    }

    @Test
    void theNameOfAFileIsShownWithoutControlCharacters() throws IOException {
        Files.writeString(recordings.resolve("\u001b[31m<b>" + "x".repeat(150) + ".har"), har("null"));
        assertThat(read().notes()).containsExactly("…" + "x".repeat(96) + ".har entry 1: it is null");
        Files.writeString(recordings.resolve("\u001b[31m.har"), har("null"));
        assertThat(read().notes()).contains("?[31m.har entry 1: it is null");
    }

    @Test
    void headersThatSteerAServerAreNotSentAgain() throws IOException {
        String headers =
                ",\"headers\":[{\"name\":\"Prefer\",\"value\":\"code=500\"},{\"name\":\"Host\",\"value\":\"evil.test\"},"
                        + "{\"name\":\"X-HTTP-Method-Override\",\"value\":\"DELETE\"},{\"name\":\"Cookie\",\"value\":\"a$1\\\\=planted-secret; b=c\"}]";
        write(har(entry(headers, "").replace("api.example", "u:" + PLANTED + "@evil.test")));
        Recorded recorded = read().entries().get(0);
        assertThat(recorded.again().method()).isEqualTo("GET");
        assertThat(recorded.again().headers()).hasToString("{Prefer=code=200}");
        assertThat(recorded.again().parameters()).hasToString("{path id=7}");
        assertThat(recorded.toString()).doesNotContain(PLANTED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"size\":7}",
                "{\"size\":7,\"mimeType\":\"application/json\",\"text\":\"\"}",
                "{\"comment\":\"left out: it is not text\"}"
            })
    void aResponseWhoseBodyWasLeftOutIsNotJudged(String content) throws IOException {
        write(har(entry("", ",\"content\":" + content)));
        assertThat(read().entries().get(0).unjudged())
                .isEqualTo("the recording does not have the body of its response");
    }

    @Test
    void aResponseWithoutBodyIsJudged() throws IOException {
        write(har(entry("", ",\"content\":{\"size\":0}")));
        assertThat(read().entries().get(0).unjudged()).isNull();
    }
}
