package com.junction.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.gate.Gate;
import com.junction.contract.gate.GateSettings;
import com.junction.contract.gate.MavenSettings;
import com.junction.contract.gate.Progress;
import com.junction.contract.output.Output;
import com.junction.contract.render.ConsoleReport;
import com.junction.contract.render.ReportFiles;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.ReportBuilder;
import com.junction.contract.report.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Runs every case of the contract through the generated client against Prism. */
@Tag("contract")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private Report report;

    @BeforeAll
    void runTheGate() throws IOException {
        Path root = Path.of(System.getProperty("contract.root"));
        Path written = Path.of(System.getProperty("contract.report"));
        MavenSettings maven = new MavenSettings();
        GateSettings settings = maven.gate();
        report = ReportBuilder.of(new Gate(settings, Progress.SILENT).run(), root, maven.recordedBodies());
        Path page = ReportFiles.write(report, written, new Output(settings.secrets()));
        System.out.println(ConsoleReport.summarize(report, root.relativize(page)));
    }

    @TestFactory
    Stream<DynamicNode> contract() {
        Stream<DynamicNode> operations = report.operations().stream().map(this::operation);
        DynamicNode last = DynamicTest.dynamicTest(
                "the verdict is passed",
                () -> assertThat(report.verdict().result())
                        .as(() -> report.verdict().reasons().stream()
                                .map(Reason::text)
                                .collect(Collectors.joining("\n")))
                        .isEqualTo(Result.PASSED));
        return Stream.concat(operations, Stream.of(last));
    }

    private DynamicNode operation(Report.Operation operation) {
        return DynamicContainer.dynamicContainer(
                operation.name(),
                report.cases().stream()
                        .filter(each -> each.operation().equals(operation.name()))
                        .map(ContractTest::test));
    }

    private static DynamicTest test(Report.Case result) {
        return DynamicTest.dynamicTest(result.name(), () -> {
            if (result.outcome() == Outcome.UNJUDGED) {
                Assumptions.abort(result.name() + ": " + result.why());
            }
            if (result.outcome() == Outcome.VIOLATED) {
                throw new AssertionError(ConsoleReport.describe(result));
            }
        });
    }
}
