package com.junction.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Results;
import com.junction.contract.output.Output;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.secret.Secrets;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges reports of any origin. */
class MergeCommandTest {
    private static final String NAME = "contract-report.json";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String REPORT = JSON.writeValueAsString(Results.everything());

    /** The same report with few cases, which is merged quickly. */
    private static final String SHORT = shortened();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static String shortened() {
        ObjectNode report = (ObjectNode) JSON.readTree(REPORT);
        List<JsonNode> cases = report.path("cases").valueStream().limit(20).toList();
        report.putArray("cases").addAll(cases);
        for (String grouped : List.of("causes", "warnings")) {
            report.path(grouped)
                    .forEach(cause -> ((ObjectNode) cause)
                            .putArray("names")
                            .add(cases.get(0).path("name")));
        }
        return report.toString();
    }

    private int merge(Secrets secrets, String... options) {
        CommandLine command = ContractGate.commandLine(secrets);
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] arguments = Stream.concat(
                        Stream.of(
                                "merge",
                                folder.resolve("shard").toString(),
                                "--report",
                                folder.resolve("merged").toString()),
                        Stream.of(options))
                .toArray(String[]::new);
        return command.execute(arguments);
    }

    private void write(String json) throws IOException {
        Files.createDirectories(folder.resolve("shard"));
        Files.writeString(folder.resolve("shard").resolve(NAME), json);
    }

    private void isRefused(String said) {
        assertThat(err.toString()).contains(NAME).contains(said).doesNotContain("Exception", "\tat ");
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).hasSizeLessThan(1_000).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    static Stream<Arguments> damages() {
        Map<String, UnaryOperator<String>> damages = new TreeMap<>();
        damages.put("deep", json -> "[".repeat(1_000_000));
        damages.put(
                "deep in place of a text",
                json -> json.replace(
                        "\"seed", "\"x\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + ",\"seed"));
        damages.put("empty", json -> "");
        damages.put("null", json -> "null");
        damages.put("an array", json -> "[]");
        damages.put("an empty object", json -> "{}");
        damages.put("a version only", json -> "{\"version\":2}");
        damages.put("cut", json -> json.substring(0, json.length() / 2));
        damages.put("more behind the end", json -> json + "{}");
        damages.put("not UTF-8", json -> new String(new byte[] {(byte) 0xFF, 0x00, 'a'}, StandardCharsets.ISO_8859_1));
        damages.put("another version", json -> json.replaceFirst("\"version\":3", "\"version\":1"));
        damages.put("a huge number", json -> json.replaceFirst("\"budget\":\\d+", "\"budget\":1" + "0".repeat(500)));
        damages.put(
                "an endless number",
                json -> json.replaceFirst("\"budget\":\\d+", "\"budget\":" + "9".repeat(2_000_000)));
        damages.put("a huge exponent", json -> json.replaceFirst("\"least\":[\\d.]+", "\"least\":1e999999999"));
        damages.put(
                "a text for a number", json -> json.replaceFirst("\"budget\":\\d+", "\"budget\":\"\\\\u001b[31m\""));
        damages.put("no shard", json -> json.replaceFirst("\"shard\":\"1/1\"", "\"shard\":\"\\\\u001b[2J\""));
        damages.put(
                "no outcome",
                json -> json.replaceFirst("\"outcome\":\"conforms\"", "\"outcome\":\"" + "x".repeat(100_000) + "\""));
        damages.put(
                "an unknown operation",
                json -> json.replaceFirst("\"operation\":\"POST", "\"operation\":\"" + "\u009bPOST".repeat(1000)));
        damages.put("violated without a violation", json -> json.replaceFirst("\"conforms\"", "\"violated\""));
        damages.put("unjudged without a reason", json -> json.replaceFirst("\"conforms\"", "\"unjudged\""));
        return damages.entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue().apply(REPORT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void whatIsNotAReportIsSaidInOneSentence(String damage, String json) throws IOException {
        write(json);
        assertThat(merge(new Secrets())).as(damage).isEqualTo(2);
        isRefused("");
    }

    @Test
    void aReportWithFewCasesHasAVerdict() throws IOException {
        write(SHORT);
        merge(new Secrets());
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).contains("\nVerdict    ");
    }

    static Stream<String> placesOfARequiredValue() {
        return paths("", JSON.readTree(SHORT)).distinct();
    }

    private static Stream<String> paths(String path, JsonNode json) {
        if (json instanceof ArrayNode array) {
            return array.valueStream().limit(1).flatMap(item -> paths(path + "/0", item));
        }
        return json instanceof ObjectNode object
                ? object.properties().stream()
                        .flatMap(property -> Stream.concat(
                                Stream.of(path + "/" + property.getKey()),
                                paths(path + "/" + property.getKey(), property.getValue())))
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("placesOfARequiredValue")
    void aMissingOrOtherValueNeverEndsInAStackTrace(String path) throws IOException {
        for (String value :
                List.of("", "null", "\"\\u001b\"", "-1", "99999999999999999999", "[]", "{}", "[null]", "true")) {
            JsonNode report = JSON.readTree(SHORT);
            int end = path.lastIndexOf('/');
            ObjectNode parent = (ObjectNode) report.at(path.substring(0, end));
            if (value.isEmpty()) {
                parent.remove(path.substring(end + 1));
            } else {
                parent.set(path.substring(end + 1), JSON.readTree(value));
            }
            write(report.toString());
            err.getBuffer().setLength(0);
            out.getBuffer().setLength(0);
            int status = merge(new Secrets());
            assertThat(err.toString()).as(value).doesNotContain("Exception", "\tat ", "null pointer", "because");
            assertThat(status).as(value).isBetween(0, 2);
            boolean hasVerdict = out.toString().contains("\nVerdict    ");
            assertThat(hasVerdict).as(value).isEqualTo(err.toString().isEmpty());
            assertThat(hasVerdict || status == 2).as(value).isTrue();
        }
    }

    @Test
    void aReportThatIsTooLargeIsNotReadUnlessAnOptionSaysSo() throws IOException {
        write(REPORT.replaceFirst("\"budget\"", " ".repeat(2 << 20) + "\"budget\""));
        assertThat(merge(new Secrets(), "--max-report-size", "1")).isEqualTo(2);
        isRefused("--max-report-size");
        assertThat(merge(new Secrets(), "--max-report-size", "16")).isEqualTo(1);
    }

    @Test
    void aFolderInPlaceOfTheReportIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("shard").resolve(NAME));
        assertThat(merge(new Secrets())).isEqualTo(2);
        isRefused("is not a file");
    }

    @ParameterizedTest
    @CsvSource({"1/999999, [2; 3; 4", "2/2, [1]", "3/999999, [1; 2; 4"})
    void missingShardsAreNamedButNotAllOfThem(String shard, String said) throws IOException {
        write(REPORT.replaceFirst("\"shard\":\"1/1\"", "\"shard\":\"" + shard + "\""));
        assertThat(merge(new Secrets())).isEqualTo(2);
        assertThat(err.toString()).contains(said.replace(';', ',')).hasSizeLessThan(300);
    }

    @Test
    void namesDoNotDecideWhereIsWritten() throws IOException {
        write(REPORT.replace("openapi/junction.yaml", "../../../../pwned")
                .replace("POST /v2/link/token", "/../../pwned")
                .replace("a mock", folder.resolve("pwned").toString()));
        assertThat(merge(new Secrets())).isEqualTo(1);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "shard/" + NAME,
                            "merged/" + NAME,
                            "merged/contract-report.html",
                            "merged/contract-report.md",
                            "merged/contract-report.sarif",
                            "merged/contract-report.xml");
        }
        assertThat(folder.resolve("merged/contract-report.sarif")).content().doesNotContain("\"uri\" : \"..");
    }

    @Test
    void aKeyOfTheEnvironmentIsHiddenInReportsOfOthers() throws IOException {
        write(REPORT.replace("a mock", "a mock with sk_planted_91b2"));
        assertThat(merge(new Secrets(List.of("sk_planted_91b2")))).isEqualTo(1);
        assertThat(out.toString()).contains("Target     a mock with hidden");
        assertThat(folder.resolve("merged").resolve(NAME)).content().doesNotContain("sk_planted");
        assertThat(ReportFiles.read(folder.resolve("merged"), Long.MAX_VALUE)
                        .settings()
                        .target())
                .isEqualTo("a mock with hidden");
    }

    @Test
    void aReportThatIsMergedIsReadAsItWasWritten() throws IOException {
        var report = Results.report(Results::conforming);
        ReportFiles.write(report, folder.resolve("shard"), new Output(new Secrets()));
        assertThat(merge(new Secrets())).isZero();
        assertThat(ReportFiles.read(folder.resolve("merged"), Long.MAX_VALUE)).isEqualTo(report);
    }
}
