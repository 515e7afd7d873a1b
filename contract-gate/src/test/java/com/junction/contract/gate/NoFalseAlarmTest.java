package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.report.Inconclusive;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the gate against a real Prism, with a document that Prism does not handle correctly. */
class NoFalseAlarmTest {
    @ParameterizedTest(name = "budget {0}")
    @ValueSource(ints = {0, 1})
    void whatTheMockDoesOtherwiseIsSaidAndNoViolation(int budget) {
        GateUnderTest gate = new GateUnderTest(Path.of("src/test/resources/documents/limits-of-the-mock.yaml"));
        gate.budget = budget;
        Report report = gate.run();

        assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
        assertThat(report.verdict().inconclusive())
                .extracting(Inconclusive::why)
                .allMatch(why -> why.equals("the mock accepts a request that the document does not allow")
                        || why.contains("404 is not documented")
                        || why.contains("the status was 404, expected 404, 405 or 501"));
        assertThat(report.notes())
                .anyMatch(note -> note.endsWith("answered by the gate, not by the mock:"
                        + " the mock refuses a request that the document allows"
                        + " (Request body property text must be array)"))
                .noneMatch(note -> note.contains("the target ended") || note.contains("431"));
        assertThat(report.cases())
                .filteredOn(each -> each.outcome() == Report.Outcome.UNJUDGED)
                .as("what a client with types sends is judged")
                .allMatch(each ->
                        each.name().endsWith(" is refused") || each.name().contains("· 405"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keywords-as-names", "malformed-keywords"})
    void everyCaseOfAnUnusualDocumentIsJudged(String document) {
        Report report = new GateUnderTest(Path.of("src/test/resources/documents", document + ".yaml")).run();

        assertThat(report.cases())
                .hasSizeGreaterThan(70)
                .allSatisfy(each -> assertThat(each.outcome())
                        .as(each.name() + " " + each.violations())
                        .isEqualTo(Report.Outcome.CONFORMS));
    }
}
