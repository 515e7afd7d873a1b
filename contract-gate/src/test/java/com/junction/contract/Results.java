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
import com.junction.contract.schema.JsonSchemas;
import com.junction.contract.schema.Violation;
import com.junction.contract.secret.Secrets;
import com.junction.contract.verify.CheckSettings;
import com.junction.contract.verify.DisabledChecks;
import com.junction.contract.verify.Verifier;
import java.nio.file.Path;
import java.time.Duration;
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
            "/link_token",
            "/components/schemas/LinkTokenExchangeResponse/properties/link_token/type",
            null);

    /** A key that no report may show. */
    public static final String KEY = "planted-key";

    private Results() {}

    public static CaseResult conforming(Case planned) {
        return result(planned, List.of(), null);
    }

    public static CaseResult violated(Case planned) {
        return result(planned, List.of(VIOLATION), null);
    }

    public static CaseResult unjudged(Case planned) {
        return result(planned, List.of(), "the target ended");
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
                "{\"id\":\"1\"}",
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
                        List.of("use_after_free of DELETE /a/{id}: nothing could be created"),
                        List.of("DELETE /a/1 (409)"),
                        List.of(),
                        Duration.ofMillis(100),
                        Duration.ofMillis(1500),
                        new Secrets()),
                Path.of("..").toAbsolutePath().normalize(),
                RecordedBodies.HIDDEN);
    }
}
