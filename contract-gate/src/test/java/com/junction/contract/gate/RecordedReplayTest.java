package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.api.Junction;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import com.junction.contract.schema.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the gate with recordings against a real Prism. */
class RecordedReplayTest {
    private static final Path RECORDINGS = Path.of("..", "contract-tests", "recordings");

    @TempDir
    private Path folder;

    private static Report run(Path recordings) {
        return gate(recordings).run();
    }

    private static GateUnderTest gate(Path recordings) {
        GateUnderTest gate = new GateUnderTest(GateUnderTest.JUNCTION);
        gate.client = Optional.of(Junction.class);
        gate.recordings = Optional.of(recordings);
        return gate;
    }

    private static List<Report.Case> ofRecordings(Report report) {
        return report.cases().stream()
                .filter(each -> each.name().contains("link.har"))
                .toList();
    }

    @Test
    void whatWasRecordedPassesAndDoesSoAgain() {
        Report report = run(RECORDINGS);
        assertThat(ofRecordings(report))
                .extracting(Report.Case::name)
                .containsExactlyInAnyOrder(
                        "POST /v2/link/token · 200 · recorded: link.har entry 1",
                        "POST /v2/link/token · 200 · sent again: link.har entry 1",
                        "GET /v2/link/provider/oauth/{oauth_provider} · 200 · recorded: link.har entry 2",
                        "GET /v2/link/provider/oauth/{oauth_provider} · 200 · sent again: link.har entry 2");
        assertThat(report.verdict().reasons()).isEmpty();
        assertThat(report.verdict().inconclusive()).isEmpty();
        assertThat(report.notes()).as("the mock does all as planned").isEmpty();
    }

    @Test
    void isJudgedByTheSameChecksAsTheRestOfTheRun() throws IOException {
        GateUnderTest gate = gate(RECORDINGS);
        gate.longestResponse = Optional.of(Duration.ofNanos(1));
        assertThat(ofRecordings(gate.run()))
                .filteredOn(each -> each.name().contains("recorded:"))
                .flatExtracting(Report.Case::violations)
                .extracting(Violation::check)
                .containsExactly("max_response_time", "max_response_time");

        gate.checks = Optional.of(Files.writeString(
                folder.resolve("checks.yaml"),
                "off: [{check: max_response_time, operation: '*', reason: to see it switched off}]"));
        assertThat(gate.run().verdict().result()).isEqualTo(Result.PASSED);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\\\"link_token\\\"  | \\\"other\\\"          | response_schema_conformance",
                "\"status\": 200 | \"status\": 418 | status_code_conformance",
                "\"application/json\" | \"text/html\" | content_type_conformance",
                "/v2/link/token | /v2/link/token?more=1 | request_conformance",
                "x-vital-api-key | x-other | request_conformance",
                "oauth/oura | oauth/nobody | negative_data_rejection"
            })
    void whatWasRecordedIsJudged(String from, String to, String check) throws IOException {
        String recorded = Files.readString(RECORDINGS.resolve("link.har"));
        assertThat(recorded).contains(from);
        Files.writeString(folder.resolve("link.har"), recorded.replace(from, to));

        Report report = run(folder);
        assertThat(report.verdict().result()).isEqualTo(Result.FAILED);
        assertThat(ofRecordings(report))
                .filteredOn(each -> each.name().contains("recorded:"))
                .flatExtracting(Report.Case::violations)
                .extracting(Violation::check)
                .contains(check);
        assertThat(ofRecordings(report))
                .filteredOn(each -> each.name().contains("sent again:"))
                .flatExtracting(Report.Case::violations)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecordedBodies.class)
    void bodiesAreShownOnlyIfThatIsAskedFor(RecordedBodies shown) throws IOException {
        String recorded = Files.readString(RECORDINGS.resolve("link.har"));
        Files.writeString(
                folder.resolve("link.har"),
                recorded.replace(
                                "\\\"link_token\\\"",
                                "\\\"mail\\\":[\\\"somebody@example.org\\\",4711815],\\\"other\\\"")
                        .replace("\"name\": \"x-vital-api-key\"", "\"name\": \"x-other\""));
        GateUnderTest gate = gate(folder);
        gate.recordedBodies = shown;
        Report report = gate.run();
        String all = report.toString();
        assertThat(ofRecordings(report)).flatExtracting(Report.Case::violations).isNotEmpty();
        if (shown == RecordedBodies.SHOWN) {
            assertThat(all).contains("somebody@example.org", "4711815");
        } else {
            assertThat(all)
                    .doesNotContain("somebody@example.org", "4711815")
                    .contains("(a recorded body of ", "--show-recorded-bodies", "-Dcontract.showRecordedBodies=true");
        }
    }
}
