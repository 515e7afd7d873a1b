package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateRun;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.Progress;
import com.junction.contract.report.CaseResult;
import com.junction.contract.report.TextReport;
import com.junction.contract.report.Verdict;
import java.util.stream.Stream;
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
    private GateRun run;

    @BeforeAll
    void runTheGate() {
        run = new Gate(GateSettings.fromSystemProperties(), Progress.SILENT).run();
        System.out.println(TextReport.summarize(run.plan(), run.verdict(), run.target(), run.replay()));
    }

    @TestFactory
    Stream<DynamicNode> contract() {
        Stream<DynamicNode> operations =
                run.plan().contract().operations().stream().map(this::operation);
        DynamicNode last = DynamicTest.dynamicTest("every operation was reached, and enough was tried", () -> {
            Verdict verdict = run.verdict();
            assertThat(verdict.unreached()).isEmpty();
            assertThat(verdict.results()).hasSameSizeAs(run.plan().cases()).isNotEmpty();
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
                run.verdict().results().stream()
                        .filter(result ->
                                result.exchange().planned().operation().equals(operation))
                        .map(ContractTest::test));
    }

    private static DynamicTest test(CaseResult result) {
        String name = result.exchange().planned().name();
        return DynamicTest.dynamicTest(name, () -> {
            result.exchange().inconclusive().ifPresent(why -> Assumptions.abort(name + ": " + why));
            if (!result.violations().isEmpty()) {
                throw new AssertionError(TextReport.describe(result));
            }
        });
    }
}
