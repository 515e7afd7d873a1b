package com.junction.contract;

import com.junction.contract.coverage.CoverageReader;
import com.junction.contract.coverage.Threshold;
import com.junction.contract.coverage.UnverifiedOperations;
import com.junction.contract.plan.Case;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Exchange.WireRequest;
import com.junction.contract.replay.Exchange.WireResponse;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.RecordedBodies;
import com.junction.contract.report.Report;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Run;
import com.junction.contract.report.Shard;
import com.junction.contract.report.Step;
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.DisabledChecks;
import com.junction.contract.verify.Verifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.Headers;

/** Results of the cases of Junction's document, for reports. */
public final class Results {
    public static final Violation VIOLATION = new Violation(
            "response_schema_conformance",
            "type",
            "integer found, <string> expected",
            "/link_web_url",
            "/components/schemas/LinkTokenExchangeResponse/properties/link_web_url/type",
            null);

    public static final Violation STATUS = new Violation(
                    "status", "the status was 500", "/paths/~1v2~1link~1token/post")
            .foundBy("not_a_server_error");

    /** A key that no report may show. */
    public static final String KEY = "planted-key";

    private Results() {}

    public static CaseResult conforming(Case planned) {
        return result(planned, List.of(), null);
    }

    public static CaseResult violated(Case planned) {
        return result(planned, List.of(VIOLATION), null);
    }

    public static CaseResult violated(Case planned, List<Violation> violations) {
        return result(planned, violations, null);
    }

    /** A case that a server answers with a documented error. */
    public static CaseResult rejected(Case planned) {
        Exchange conforming = conforming(planned).exchange();
        WireResponse response = new WireResponse(400, Headers.of(), "", Duration.ofMillis(7));
        return new CaseResult(new Exchange(planned, conforming.request(), response, null, null, null), List.of());
    }

    public static CaseResult unjudged(Case planned) {
        return result(planned, List.of(), "the target ended");
    }

    /** A case that conforms, but differs from what users expect. */
    public static CaseResult warned(Case planned) {
        CaseResult conforming = conforming(planned);
        Violation warning = new Violation(
                "filter_consistency",
                "filter",
                "the filter has no effect",
                "/id",
                planned.operation().pointer(),
                null);
        return new CaseResult(
                conforming.exchange(),
                List.of(),
                List.of(warning),
                CaseResult.Recording.NOTHING,
                Optional.of(new Step("filter", 1, "only a")));
    }

    /** A report that has something for each of its parts. */
    public static Report everything() {
        return report(Results::ofEverything);
    }

    private static CaseResult ofEverything(Case planned) {
        int number = Junction.PLAN.cases().indexOf(planned);
        return number == 1
                ? warned(planned)
                : planned.name().endsWith("422")
                        ? violated(planned).as(new Step("create, read", 2, "read"))
                        : number == 0
                                ? conforming(planned).as(new Step("create, read", 1, "create"))
                                : planned.label().contains("later") ? unjudged(planned) : conforming(planned);
    }

    private static CaseResult result(Case planned, List<Violation> violations, String unjudged) {
        WireRequest request = new WireRequest(
                "POST",
                "http://localhost:1",
                "/v2/link/token",
                Headers.of("X-Vital-API-Key", KEY, "Content-Type", "application/json"),
                "{\"redirect_url\":\"it's\"}");
        WireResponse response = new WireResponse(
                planned.status().orElse(400),
                Headers.of("Content-Type", "application/json"),
                "{\"id\":\"1\",\"link_web_url\":5}",
                Duration.ofMillis(7));
        return new CaseResult(
                new Exchange(planned, request, unjudged == null ? response : null, null, null, unjudged), violations);
    }

    /** A report of all cases. */
    public static Report report(Function<Case, CaseResult> result) {
        return report(Shard.WHOLE, Junction.PLAN.cases().stream().map(result).toList());
    }

    /** A report of some cases. */
    public static Report report(Shard shard, List<CaseResult> results) {
        CoverageReader coverage = new CoverageReader(Junction.PLAN, true, Map.of());
        results.forEach(result -> coverage.add(result.exchange()));
        return ReportBuilder.of(
                new Run(
                        Junction.PLAN,
                        new ArrayList<>(results),
                        coverage.read(),
                        Threshold.of(0),
                        "a mock",
                        Optional.empty(),
                        Optional.of("com.junction.api.Junction"),
                        shard,
                        new Verifier(Junction.CONTRACT, new JsonSchemas(Junction.CONTRACT), CheckSettings.CLIENT)
                                .checks(),
                        List.of(),
                        DisabledChecks.NONE,
                        UnverifiedOperations.NONE,
                        List.of(new MutantResult(
                                "a required property is lost",
                                "GET /a",
                                true,
                                List.of("response_schema_conformance"),
                                "GET /a · 200")),
                        List.of(new Report.Link(
                                "POST /a", "GET /a/{id}", List.of("path id = $response.body#/id"), false)),
                        List.of(),
                        List.of("DELETE /a/1 (409)"),
                        List.of(),
                        Instant.parse("2026-03-01T12:00:00Z"),
                        Duration.ofMillis(100),
                        Duration.ofMillis(1500),
                        new Secrets()),
                Path.of("..").toAbsolutePath().normalize(),
                RecordedBodies.HIDDEN);
    }
}
