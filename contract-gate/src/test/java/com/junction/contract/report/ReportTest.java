package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.Results;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String FIRST = Junction.PLAN.cases().get(0).name();

    @Test
    void everythingReachedWithoutViolationPasses() {
        Report report = Results.report(Results::conforming);
        assertThat(report.verdict().reasons()).isEmpty();
        assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
        assertThat(report.verdict().cases()).isEqualTo(Junction.PLAN.cases().size());
    }

    @Test
    void oneViolationFails() {
        Report report =
                Results.report(each -> each.name().equals(FIRST) ? Results.violated(each) : Results.conforming(each));
        assertThat(report.verdict().result()).isEqualTo(Result.FAILED);
        assertThat(report.verdict().reasons())
                .extracting(Reason::text)
                .containsExactly("1 of " + Junction.PLAN.cases().size()
                        + " cases violates the document: response_schema_conformance (1 violation).");
    }

    @Test
    void aViolationHasRequestResponsePointerRuleAndTheLinesOfTheDocument() {
        Report.Case violated = Results.report(Results::violated).cases().get(0);
        assertThat(violated.request())
                .isEqualTo("curl -i -X POST -H 'X-Vital-API-Key: hidden' -H 'Content-Type: application/json'"
                        + " --data-raw '{\"redirect_url\":\"it'\\''s\"}' 'http://localhost:1/v2/link/token'");
        assertThat(violated.response())
                .isEqualTo("200\nContent-Type: application/json\n{\"id\":\"1\",\"link_web_url\":5}");
        Violation problem = violated.violations().get(0);
        assertThat(problem.instance()).isEqualTo("/link_web_url");
        assertThat(problem.rule()).isEqualTo("type");
        Violation.Source source = Objects.requireNonNull(problem.source());
        assertThat(source.file()).isEqualTo("openapi/junction.yaml");
        assertThat(source.lines().get(source.line() - source.first())).isEqualTo("          type: string");
    }

    @Test
    void nothingReplayedIsNotVerified() {
        Report report = Results.report(Shard.WHOLE, List.of());
        assertThat(report.verdict().result()).isEqualTo(Result.NOT_VERIFIED);
        assertThat(report.verdict().reasons()).extracting(Reason::text).containsExactly("No case was sent.");
    }

    @Test
    void anOperationWhoseCasesAllEndedTheTargetIsNotVerified() {
        Report report = Results.report(
                each -> each.operation().method().equals("GET") ? Results.unjudged(each) : Results.conforming(each));
        assertThat(report.verdict().result()).isEqualTo(Result.NOT_VERIFIED);
        assertThat(report.verdict().reasons().get(0).kind()).isEqualTo(Reason.Kind.NO_SUCCESS);
        assertThat(report.verdict().reasons().get(0).places())
                .containsExactly("GET /v2/link/provider/oauth/{oauth_provider} (every response was inconclusive)");
        assertThat(report.verdict().inconclusive())
                .extracting(Inconclusive::why)
                .containsExactly("the target ended");
    }

    @Test
    void mergedShardsHaveTheSameCausesAsAWholeRun() {
        List<CaseResult> results = Junction.PLAN.cases().stream()
                .limit(40)
                .map(each -> each.name().length() % 3 == 0 ? Results.warned(each) : Results.violated(each))
                .toList();
        Report whole = Results.report(Shard.WHOLE, results);
        Report merged = ReportMerge.of(
                IntStream.of(2, 1, 3)
                        .mapToObj(i -> new Shard(i, 3))
                        .map(shard -> Results.report(shard, shard.of(results)))
                        .toList(),
                new Secrets());
        assertThat(merged.causes()).isEqualTo(whole.causes()).isNotEmpty();
        assertThat(merged.warnings()).isEqualTo(whole.warnings()).isNotEmpty();
        assertThat(merged.settings().started()).isEqualTo(whole.settings().started());
    }

    @Test
    void allStepsOfASequenceWithAViolationOrAWarningHaveTheirRequests() {
        Report report = Results.everything();
        assertThat(report.cases().stream().filter(each -> each.step() != null))
                .hasSize(4)
                .allMatch(each -> each.request() != null && each.response() != null);
        assertThat(report.cases().stream().filter(each -> each.step() == null))
                .allMatch(each -> each.request() == null && each.response() == null);
    }

    @Test
    void warningsDoNotChangeTheVerdict() {
        Report report =
                Results.report(each -> each.name().equals(FIRST) ? Results.warned(each) : Results.conforming(each));
        assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
        assertThat(report.causes()).isEmpty();
        assertThat(report.warnings()).hasSize(1);
    }

    @Test
    void mergedShardsHaveAllCasesEvenIfALaterShardHasMore() {
        List<CaseResult> results =
                Junction.PLAN.cases().stream().limit(5).map(Results::conforming).toList();
        Report merged = ReportMerge.of(
                List.of(
                        Results.report(new Shard(1, 2), results.subList(0, 1)),
                        Results.report(new Shard(2, 2), results.subList(1, 5))),
                new Secrets());
        assertThat(merged.cases()).hasSize(5);
        assertThat(merged.verdict().cases()).isEqualTo(5);
    }
}
