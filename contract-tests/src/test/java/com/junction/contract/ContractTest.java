package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.coverage.CoverageReader;
import com.junction.contract.document.Contract;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Case;
import com.junction.contract.plan.Plan;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.plan.Planner;
import com.junction.contract.replay.Exchange;
import com.junction.contract.replay.Replayer;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.TextReport;
import com.junction.contract.report.Verdict;
import com.junction.contract.server.Prism;
import com.junction.contract.server.PrismSettings;
import com.junction.contract.server.Target;
import com.junction.contract.verify.Verifier;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The gate: every case of the contract, through the generated client, against Prism. */
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private final List<CaseResult> results = new ArrayList<>();
    private Plan plan;
    private Target target;
    private Replayer replayer;
    private Verifier verifier;
    private Instant start;

    @BeforeAll
    void startTarget() throws ClassNotFoundException {
        plan = Planner.plan(
                Contract.read(Path.of(System.getProperty("openapi.document"))), PlanSettings.fromSystemProperties());
        target = Prism.start(PrismSettings.fromSystemProperties(), plan.served());
        replayer = Replayer.throughClient(
                Class.forName(System.getProperty("contract.client")),
                plan.contract().tree(),
                target);
        verifier = Verifier.ofClient(plan.contract()).without(Path.of(System.getProperty("contract.checks")));
        Long maxResponseTime = Long.getLong("contract.maxResponseTime");
        if (maxResponseTime != null) {
            verifier.within(Duration.ofMillis(maxResponseTime));
        }
        start = Instant.now();
    }

    @TestFactory
    Stream<DynamicNode> contract() {
        Stream<DynamicNode> operations = plan.contract().operations().stream().map(this::operation);
        DynamicNode last = DynamicTest.dynamicTest("every operation was reached, and enough was tried", () -> {
            Verdict verdict = verdict();
            assertThat(verdict.unreached()).isEmpty();
            assertThat(verdict.results()).hasSameSizeAs(plan.cases());
            assertThat(verdict.isCovered())
                    .as("at least " + verdict.leastCoverage() + " % is covered; missed is "
                            + verdict.coverage().map(Coverage::missed).orElseThrow())
                    .isTrue();
        });
        return Stream.concat(operations, Stream.of(last));
    }

    private DynamicNode operation(ContractOperation operation) {
        return DynamicContainer.dynamicContainer(
                operation.name(),
                plan.cases().stream()
                        .filter(planned -> planned.operation().equals(operation))
                        .map(planned -> DynamicTest.dynamicTest(planned.name(), () -> replay(planned))));
    }

    private void replay(Case planned) {
        Exchange exchange = verifier.admit(replayer.replay(planned));
        CaseResult result = new CaseResult(exchange, verifier.verify(exchange));
        results.add(result);
        exchange.inconclusive().ifPresent(why -> Assumptions.abort(planned.name() + ": " + why));
        if (!result.violations().isEmpty()) {
            throw new AssertionError(TextReport.describe(result));
        }
    }

    @AfterAll
    void announceVerdict() {
        if (target == null) {
            return;
        }
        Duration replay = Duration.between(start, Instant.now());
        Verdict verdict = verdict();
        System.out.println(TextReport.summarize(plan, verdict, target.description(), replay));
        if (!target.isAlive()) {
            System.out.println("The target has ended. Its log:\n" + target.log());
        }
        target.close();
    }

    private Verdict verdict() {
        CoverageReader coverage = new CoverageReader(plan);
        results.forEach(result -> coverage.add(result.exchange()));
        return Verdict.of(plan, results)
                .withCoverage(coverage.read(), Double.parseDouble(System.getProperty("contract.coverage")));
    }
}
