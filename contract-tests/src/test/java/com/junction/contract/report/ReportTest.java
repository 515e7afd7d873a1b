package com.junction.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.Junction;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.verify.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static CaseResult result(Case planned, List<Violation> violations, boolean ended) {
        WireRequest request = new WireRequest(
                "POST",
                "http://localhost:1",
                "/v2/link/token",
                Headers.of("X-Vital-API-Key", "planted", "Content-Type", "application/json"),
                "{\"redirect_url\":\"it's\"}");
        WireResponse response =
                new WireResponse(200, Headers.of("Content-Type", "application/json"), "{\"id\":\"1\"}", Duration.ZERO);
        return new CaseResult(
                new Exchange(planned, request, ended ? null : response, null, null, ended ? "the target ended" : null),
                violations);
    }

    private static List<CaseResult> all(List<Violation> violations) {
        List<CaseResult> results = new ArrayList<>();
        Junction.PLAN.cases().forEach(planned -> results.add(result(planned, violations, false)));
        return results;
    }

    @Test
    void aViolationIsShownWithRequestResponsePointerRuleAndPlace() {
        Violation violation = new Violation(
                "response_schema_conformance", "type", "string found, integer expected", "/id", "/components/x/type");
        CaseResult result = result(Junction.planned("POST /v2/link/token · 200"), List.of(violation), false);

        assertThat(TextReport.describe(result)).isEqualTo("""
                POST /v2/link/token · 200
                  response_schema_conformance: string found, integer expected
                    at /id of the body
                    rule type at #/components/x/type of the document
                  request
                    curl -i -X POST -H 'X-Vital-API-Key: hidden' -H 'Content-Type: application/json' \
                --data-raw '{"redirect_url":"it'\\''s"}' 'http://localhost:1/v2/link/token'
                  response
                    200
                    Content-Type: application/json
                    {"id":"1"}
                """);
    }

    @Test
    void everythingReachedWithoutViolationConforms() {
        Verdict verdict = Verdict.of(Junction.PLAN, all(List.of()));
        assertThat(verdict.conforms()).isTrue();
        assertThat(TextReport.summarize(Junction.PLAN, verdict, "a mock", Duration.ofMillis(1500)))
                .contains("Replayed   " + Junction.PLAN.cases().size() + " cases in 1.5 s", "Verdict    CONFORMS");
    }

    @Test
    void oneViolationDoesNotConform() {
        List<CaseResult> results = all(List.of());
        results.set(
                0, result(results.get(0).exchange().planned(), List.of(new Violation("c", "r", "m", "", "")), false));
        Verdict verdict = Verdict.of(Junction.PLAN, results);

        assertThat(verdict.conforms()).isFalse();
        assertThat(TextReport.summarize(Junction.PLAN, verdict, "a mock", Duration.ZERO))
                .contains(
                        "of which 1 do not conform",
                        "Violated   POST /v2/link/token",
                        "DOES NOT CONFORM: 1 violations");
    }

    @Test
    void nothingReplayedDoesNotConform() {
        Verdict verdict = Verdict.of(Junction.PLAN, List.of());
        assertThat(verdict.conforms()).isFalse();
        assertThat(verdict.unreached()).hasSameSizeAs(Junction.CONTRACT.operations());
    }

    @Test
    void anOperationWhoseCasesAllEndedTheTargetIsNotReached() {
        List<CaseResult> results = new ArrayList<>();
        Junction.PLAN
                .cases()
                .forEach(planned -> results.add(
                        result(planned, List.of(), planned.operation().method().equals("GET"))));
        Verdict verdict = Verdict.of(Junction.PLAN, results);

        assertThat(verdict.unreached()).containsExactly("GET /v2/link/provider/oauth/{oauth_provider}");
        assertThat(verdict.conforms()).isFalse();
        assertThat(verdict.inconclusive()).isNotEmpty();
    }
}
