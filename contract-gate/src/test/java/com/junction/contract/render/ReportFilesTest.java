package com.junction.contract.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.junction.contract.Junction;
import com.junction.contract.Results;
import com.junction.contract.output.Output;
import com.junction.contract.plan.Case;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.detekt.sarif4k.Result;
import io.github.detekt.sarif4k.SarifSchema210;
import io.github.detekt.sarif4k.SarifSerializer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The readers of each format can read the files of a report. */
class ReportFilesTest {
    private static final Report REPORT = Results.report(ReportFilesTest::result);
    private static final long VIOLATED = Junction.PLAN.cases().stream()
            .filter(planned -> planned.name().endsWith("422"))
            .count();

    @TempDir
    Path folder;

    private static CaseResult result(Case planned) {
        if (planned.name().endsWith("422")) {
            return Results.violated(planned);
        }
        return planned.label().contains("later") ? Results.unjudged(planned) : Results.conforming(planned);
    }

    private String file(String name) throws IOException {
        ReportFiles.write(REPORT, folder, new Output(new Secrets()));
        return Files.readString(folder.resolve(name));
    }

    @Test
    void jsonIsValidByThePublishedSchema() throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/contract-report.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(file("contract-report.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void jsonIsReadAgainAsItWasWritten() throws IOException {
        ReportFiles.write(REPORT, folder, new Output(new Secrets()));
        assertThat(ReportFiles.read(folder, Long.MAX_VALUE)).isEqualTo(REPORT);
    }

    @Test
    void aFolderWithoutReportIsSaid() {
        assertThatThrownBy(() -> ReportFiles.read(folder, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no report " + folder.resolve("contract-report.json"));
    }

    @Test
    void whatIsNoReportIsSaid() throws IOException {
        Files.writeString(folder.resolve("contract-report.json"), "[]");
        assertThatThrownBy(() -> ReportFiles.read(folder, Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a report");
    }

    @Test
    void sarifPointsIntoTheLinesOfTheDocument() throws IOException {
        SarifSchema210 sarif = SarifSerializer.INSTANCE.fromJson(file("contract-report.sarif"));
        List<Result> results = Objects.requireNonNull(sarif.getRuns().get(0).getResults());
        assertThat(results).hasSize((int) VIOLATED).allSatisfy(result -> {
            assertThat(result.getRuleID()).isEqualTo("response_schema_conformance");
            var location = Objects.requireNonNull(
                    Objects.requireNonNull(result.getLocations()).get(0).getPhysicalLocation());
            assertThat(Objects.requireNonNull(location.getArtifactLocation()).getUri())
                    .isEqualTo("openapi/junction.yaml");
            long line = Objects.requireNonNull(
                    Objects.requireNonNull(location.getRegion()).getStartLine());
            assertThat(Files.readAllLines(Path.of("../openapi/junction.yaml")).get((int) line - 1))
                    .contains("type: string");
        });
    }

    @Test
    void junitXmlHasATestForEachCaseAndEachCause() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file("contract-report.xml"))));
        assertThat(xml.getElementsByTagName("testcase").getLength())
                .isEqualTo(REPORT.cases().size() + 1);
        assertThat(xml.getElementsByTagName("failure").getLength()).isEqualTo((int) VIOLATED);
        long unjudged = REPORT.verdict().inconclusiveCases();
        assertThat(xml.getElementsByTagName("skipped").getLength())
                .isEqualTo((int) unjudged)
                .isPositive();
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(suite.getAttribute("name")).isEqualTo("POST /v2/link/token");
    }

    @Test
    void junitXmlHasNoCharacterThatXmlCannotHave() throws Exception {
        Case planned = Junction.PLAN.cases().get(0);
        Case strange = new Case(
                planned.operation(),
                planned.kind(),
                "a\u0000b\uFFFE<c>",
                planned.method(),
                planned.parameters(),
                planned.body(),
                planned.headers(),
                planned.status());
        Report report = Results.report(Shard.WHOLE, List.of(Results.violated(strange)));
        ReportFiles.write(report, folder, new Output(new Secrets()));
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("contract-report.xml").toFile());
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent()).contains("a\\u0000b\\ufffe<c>");
    }

    @Test
    void markdownSaysTheVerdictAndTheViolations() throws IOException {
        assertThat(file("contract-report.md"))
                .startsWith("## ❌ Failed\n- " + VIOLATED + " of "
                        + REPORT.cases().size() + " cases violate the document: response\\_schema\\_conformance \\("
                        + VIOLATED + " violations\\).\n")
                .contains("| 1 | POST /v2/link/token | integer found, &lt;string&gt; expected |"
                        + " response\\_schema\\_conformance | openapi/junction.yaml:");
    }

    @Test
    void markdownAndThePageHaveTheInconclusiveCasesByTheirReason() throws IOException {
        String cases = String.valueOf(REPORT.verdict().inconclusiveCases());
        assertThat(file("contract-report.md")).contains("| " + cases + " | the target ended | ");
        assertThat(file("contract-report.html")).contains("<td>" + cases + "</td><td>the target ended</td><td>");
    }

    @Test
    void junitXmlAndSarifHaveTheVerdict() throws IOException {
        Report report = Results.report(Shard.WHOLE, List.of());
        ReportFiles.write(report, folder, new Output(new Secrets()));
        assertThat(folder.resolve("contract-report.xml"))
                .content()
                .contains("name=\"Not verified\"><error type=\"nothing_sent\" message=\"No case was sent.\">");
        assertThat(folder.resolve("contract-report.sarif"))
                .content()
                .contains("\"executionSuccessful\" : false", "\"exitCode\" : 2", "\"No case was sent.\"");
    }

    @Test
    void markdownAndThePageHaveTheKillTable() throws IOException {
        assertThat(file("contract-report.md"))
                .contains("| ✓ | a required property is lost | 1 | 1 | response\\_schema\\_conformance |");
        assertThat(file("contract-report.html"))
                .contains("a required property is lost</th><td>1</td><td>1</td><td>response_schema_conformance</td>");
    }

    @TestFactory
    Stream<DynamicTest> noFileHasASecret() throws IOException {
        ReportFiles.write(REPORT, folder, new Output(new Secrets()));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        assertThat(files).hasSize(5);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(Files.readString(file))
                                .doesNotContain(Results.KEY)
                                .contains("POST /v2/link/token")));
    }

    @Test
    void theLastScreenEndsWithTheVerdictAndItsReasons() {
        String screen = ConsoleReport.summarize(REPORT, Path.of("contract-report.html"));
        long unjudged = REPORT.verdict().inconclusiveCases();
        assertThat(screen).containsSubsequence("\nReport     contract-report.html\n", """
                Verdict    Failed
                           %d of %d cases violate the document: response_schema_conformance (%d violations).
                           %d of %d cases were inconclusive: the target ended (%d cases, such as \
                """.formatted(
                VIOLATED,
                REPORT.cases().size(),
                VIOLATED,
                unjudged,
                REPORT.cases().size(),
                unjudged).strip());
    }

    @Test
    void thereIsNoReasonForAPass() {
        assertThat(ConsoleReport.summarize(Results.report(Results::conforming), Path.of("page")))
                .endsWith("\nVerdict    Passed\n");
    }

    @Test
    void aViolatedCaseIsDescribedWithAllThatIsNeededToSeeIt() {
        Report.Case violated = Results.report(Results::violated).cases().get(0);
        assertThat(ConsoleReport.describe(violated)).isEqualTo("""
                %s
                  response_schema_conformance: integer found, <string> expected
                    at /link_web_url of the body
                    rule type at #/components/schemas/LinkTokenExchangeResponse/properties/link_web_url/type, \
                openapi/junction.yaml:%d
                  request
                    curl -i -X POST -H 'X-Vital-API-Key: hidden' -H 'Content-Type: application/json' \
                --data-raw '{"redirect_url":"it'\\''s"}' 'http://localhost:1/v2/link/token'
                  response
                    200
                    Content-Type: application/json
                    {"id":"1","link_web_url":5}
                """.formatted(
                violated.name(),
                Objects.requireNonNull(violated.violations().get(0).source()).line()));
    }
}
