package com.junction.contract.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.Results;
import com.junction.contract.diff.AcceptedChanges;
import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.ContractDiff;
import com.junction.contract.diff.JavaDiff;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.Level;
import com.junction.contract.diff.Version;
import com.junction.contract.diff.render.ChangeFiles;
import com.junction.contract.document.Contract;
import com.junction.contract.output.Output;
import com.junction.contract.prism.NpmPackage;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Shard;
import com.junction.contract.secret.Secrets;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows the page in Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final int LARGE = 5000;
    private static final Path BROWSER = Path.of("src/test/browser").toAbsolutePath();

    private JsonNode seen;

    @BeforeAll
    void look(@TempDir Path folder) throws Exception {
        Optional<Path> chromium = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "there is no chromium on the PATH to look at the page with");
        new NpmPackage(BROWSER).install();
        Process node = new ProcessBuilder(
                        "node",
                        BROWSER.resolve("look.js").toString(),
                        chromium.get().toString(),
                        page(folder.resolve("small"), small()).toString(),
                        page(folder.resolve("large"), large()).toString(),
                        page(folder.resolve("everything"), Results.everything()).toString(),
                        ChangeFiles.write(changes(folder), folder.resolve("changes"), new Output(new Secrets()))
                                .toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        seen = new JsonMapper().readTree(output);
        System.out.printf(
                "The page of %d cases was there after %d ms, and filtered after %d ms%n",
                LARGE,
                seen.path("milliseconds").asInt(),
                seen.path("filterMilliseconds").asInt());
    }

    private static Path page(Path folder, Report report) throws IOException {
        return ReportFiles.write(report, folder, new Output(new Secrets()));
    }

    private static ChangeReport changes(Path folder) throws IOException {
        String text = Files.readString(Junction.CONTRACT.file());
        Path changed = Files.writeString(
                folder.resolve("changed.yaml"),
                text.replace("link_web_url", "link_page_url").replace("summary: ", "summary: New "));
        return ChangeReport.of(
                ContractDiff.of(Junction.CONTRACT, Contract.read(changed), ""),
                AcceptedChanges.NOTHING,
                folder,
                Optional.of(new JavaDiff(List.of(new JavaChange("a.B.c()", "method removed", Level.BREAKING)))),
                Optional.of(Version.parse("1.0.0")),
                null);
    }

    private static Report small() {
        return Results.report(each -> each.name().endsWith("422") ? Results.violated(each) : Results.conforming(each));
    }

    private static Report large() {
        List<CaseResult> results = new ArrayList<>();
        while (results.size() < LARGE) {
            Junction.PLAN.cases().stream()
                    .limit(LARGE - results.size())
                    .map(Results::conforming)
                    .forEach(results::add);
        }
        return Results.report(Shard.WHOLE, results);
    }

    @Test
    void saysTheVerdictAtTheTop() {
        assertThat(seen.path("heading").asString()).isEqualTo("✗ Failed");
    }

    @Test
    void changesAreShownAndFound() {
        JsonNode changes = seen.path("changes");
        assertThat(changes.path("heading").asString()).isEqualTo("✗ Breaking");
        assertThat(changes.path("rows").asInt()).isGreaterThan(1);
        assertThat(changes.path("found").asInt()).isEqualTo(1);
        assertThat(changes.path("shown").asString()).matches("1 of \\d+ changes");
        assertThat(changes.path("widerThanPhone").asInt()).isZero();
        assertThat(changes.path("axe")).isEmpty();
        assertThat(changes.path("axeOther")).isEmpty();
    }

    @Test
    void hasNoErrorOnItsConsoleAndAsksForNothing() {
        assertThat(seen.path("errors")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"axeLight", "axeDark", "axePhone", "axeFiltered"})
    void isAccessible(String look) {
        assertThat(seen.path(look).isArray()).isTrue();
        assertThat(seen.path(look)).isEmpty();
    }

    @Test
    void everyPartIsAccessibleAndFitsAPhone() {
        JsonNode everything = seen.path("everything");
        assertThat(everything.path("axe").isArray()).isTrue();
        assertThat(everything.path("axe")).isEmpty();
        assertThat(everything.path("axeDark")).isEmpty();
        assertThat(everything.path("widerThanPhone").asInt(1)).isZero();
        assertThat(everything.path("cutOff")).isEmpty();
        assertThat(everything.path("marked").asString()).isEqualTo("5");
        assertThat(everything.path("copied").asString()).startsWith("curl -i -X POST");
    }

    @Test
    void filtersByOutcome() {
        assertThat(seen.path("rowsViolated").asInt()).isEqualTo(2);
        assertThat(seen.path("shown").asString())
                .isEqualTo("2 of " + Junction.PLAN.cases().size() + " cases");
    }

    @Test
    void searches() {
        assertThat(seen.path("focusedBySlash").asString()).isEqualTo("text");
        assertThat(seen.path("rowsOfNothing").asInt()).isZero();
    }

    @Test
    void showsTheCasesOfWhatIsClickedInTheMap() {
        assertThat(seen.path("operationsByChip").asInt()).isEqualTo(1);
        assertThat(seen.path("statusesByChip")).extracting(JsonNode::asString).containsExactly("422");
    }

    @Test
    void canBeUsedByKeyboard() {
        assertThat(seen.path("operationsByKey").asInt()).isEqualTo(1);
    }

    @Test
    void copiesTheRequest() {
        assertThat(seen.path("copied").asString())
                .startsWith("curl -i -X POST")
                .isEqualTo(seen.path("request").asString());
    }

    @Test
    void showsTheBrokenLineOfTheDocument() {
        assertThat(seen.path("broken").asString()).matches("(?s)\\d+ +type: string\\s*");
    }

    @Test
    void isLightOrDark() {
        assertThat(seen.path("theme").asString()).isEqualTo("dark");
        assertThat(seen.path("themeAfterClick").asString()).isEqualTo("dark");
    }

    @Test
    void fitsAPhone() {
        assertThat(seen.path("widerThanPhone").asInt(1)).isZero();
    }

    @Test
    void showsEveryCase() {
        assertThat(seen.path("cases").asInt()).isEqualTo(LARGE);
    }
}
