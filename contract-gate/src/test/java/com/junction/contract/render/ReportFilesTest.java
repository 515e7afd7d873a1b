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
import com.junction.contract.schema.Violation;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    /** Sixty cases that show one cause, one that shows another, and a warning. */
    private static Report manyCases() {
        List<Case> cases = Junction.PLAN.cases().stream()
                .filter(planned -> planned.operation().name().equals("POST /v2/link/token"))
                .limit(62)
                .toList();
        return Results.report(
                Shard.WHOLE,
                IntStream.range(0, cases.size())
                        .mapToObj(i -> i < 60
                                ? Results.violated(cases.get(i))
                                : i == 60
                                        ? Results.violated(cases.get(i), List.of(Results.STATUS))
                                        : Results.warned(cases.get(i)))
                        .toList());
    }

    private String file(Report report, String name) throws IOException {
        ReportFiles.write(report, folder, new Output(new Secrets()));
        return Files.readString(folder.resolve(name));
    }

    @Test
    void sarifHasAResultForEachCauseWithTheNumberOfItsCases() throws IOException {
        JsonNode results = new JsonMapper()
                .readTree(file(manyCases(), "contract-report.sarif"))
                .at("/runs/0/results");
        assertThat(results.valueStream()
                        .map(each -> each.path("level").asString() + " "
                                + each.path("ruleId").asString() + " "
                                + each.path("occurrenceCount").asInt()))
                .containsExactly(
                        "error response_schema_conformance 60",
                        "error not_a_server_error 1",
                        "warning filter_consistency 1");
        assertThat(results.at("/0/properties/request").asString()).startsWith("curl -i -X POST");
    }

    @Test
    void junitXmlHasAFailureForEachCauseWithTheNamesOfItsCases() throws Exception {
        Document xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file(manyCases(), "contract-report.xml"))));
        Element suite = (Element) xml.getElementsByTagName("testsuite").item(1);
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .startsWith("60 cases, the smallest first:\n  POST /v2/link/token · 200")
                .contains("  and 55 more\n", "curl -i -X POST");
        assertThat(xml.getElementsByTagName("system-out").item(0).getTextContent())
                .contains("Warning: POST /v2/link/token: the filter has no effect (1 case, such as ");
    }

    @Test
    void markdownHasEachCauseOnce() throws IOException {
        assertThat(file(manyCases(), "contract-report.md").lines().filter(line -> line.startsWith("| 60 | POST")))
                .hasSize(1);
    }

    @Test
    void thePageHasViolationsBeforeTheCoverageAndEachCauseOnce() throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(file(manyCases(), "contract-report.html"));
        assertThat(page.select("main h2").eachText())
                .startsWith("Violations", "Warnings", "Not deleted")
                .containsSubsequence("Sequences", "Where values come from", "Coverage", "Cases");
        assertThat(page.select("article[id^=cause]")).hasSize(2);
        assertThat(page.select("#cause-1 mark").eachText()).containsExactly("5");
        assertThat(page.select("#cause-1 details li").eachText()).hasSize(5).endsWith("and 55 more");
        assertThat(page.select(".run dt").eachText()).containsExactly("Document", "Target", "Started");
        assertThat(page.select(".run dd").eachText()).contains("2026-03-01 12:00 UTC");
        assertThat(page.select("#operation-1 a[href='#cause-1']")).hasSize(60);
        assertThat(page.select("#operation-1 a[href='#cause-2']")).hasSize(1);
        assertThat(page.select(".left").text()).isEqualTo("DELETE /a/1 (409)");
        assertThat(page.select(".links").text())
                .isEqualTo("POST /a → GET /a/{id} inferred path id = $response.body#/id");
    }

    @Test
    void thePageShowsASequenceAsStepsWithAllRequests() throws IOException {
        org.jsoup.nodes.Element sequence = Jsoup.parse(file(Results.everything(), "contract-report.html"))
                .select("details.sequence")
                .get(0);
        assertThat(sequence.hasAttr("open")).isTrue();
        assertThat(sequence.select("ol > li > .dot").eachText())
                .containsExactly("✓ 200 conforms", "✗ 422 violated", "✗ 422 violated");
        assertThat(sequence.select("ol > li > details > pre")).hasSize(6);
    }

    @Test
    void anOperationIsGreenOnThePageOnlyIfASuccessResponseWasJudged() throws IOException {
        Report report = Results.report(
                each -> each.operation().method().equals("GET") ? Results.rejected(each) : Results.conforming(each));
        org.jsoup.nodes.Document page = Jsoup.parse(file(report, "contract-report.html"));
        assertThat(page.select(".map th .dot").eachText()).containsExactly("✓", "○");
        assertThat(page.select(".map th .hint").eachText())
                .containsExactly("no success response was judged: answered 400");
        assertThat(page.select(".map tr:last-child [data-label=parameters] .good"))
                .isEmpty();
    }

    @Test
    void theConsoleShowsTheFirstCausesAndWarnings() {
        Report report = manyCases();
        String place = ViolationView.place(report.causes().get(0).violation());
        assertThat(ConsoleReport.summarize(report, Path.of("page.html")).lines())
                .containsSequence(
                        "Violations POST /v2/link/token: integer found, <string> expected at /link_web_url of the body",
                        "             response_schema_conformance, 60 cases, " + place,
                        "             " + report.cases().get(0).request(),
                        "           POST /v2/link/token: the status was 500")
                .contains(
                        "Warnings   POST /v2/link/token: the filter has no effect at /id of the body",
                        "Left over  DELETE /a/1 (409)");
    }

    @Test
    void theConsoleNamesTheFileOfFurtherCauses() {
        List<Violation> different = IntStream.range(0, 5)
                .mapToObj(i -> new Violation("status", "message " + i, "/paths/" + i).foundBy("not_a_server_error"))
                .toList();
        Report report = Results.report(
                Shard.WHOLE, List.of(Results.violated(Junction.PLAN.cases().get(0), different)));
        assertThat(ConsoleReport.summarize(report, Path.of("page.html")))
                .contains("message 0", "message 2", "\n           and 2 more causes in page.html\n")
                .doesNotContain("message 3");
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
