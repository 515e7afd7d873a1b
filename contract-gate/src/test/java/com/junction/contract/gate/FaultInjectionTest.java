package com.junction.contract.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.junction.contract.document.Contract;
import com.junction.contract.mutation.ServerFault;
import com.junction.contract.mutation.ServerFaults;
import com.junction.contract.plan.PlanSettings;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Reason;
import com.junction.contract.report.Report;
import com.junction.contract.report.Result;
import com.junction.contract.schema.JsonSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Runs the gate against servers with one fault each. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultInjectionTest {
    private static final Path DOCUMENT = Path.of("src/test/resources/documents/faults.yaml");

    private Report report;

    @TempDir
    private Path folder;

    @BeforeAll
    void runTheGate() {
        report = run(Optional.empty());
    }

    private static Report run(Optional<Path> switchedOff) {
        GateUnderTest gate = new GateUnderTest(DOCUMENT);
        gate.budget = PlanSettings.AUTOMATIC;
        gate.checks = switchedOff;
        gate.mutants = true;
        return gate.run();
    }

    @Test
    void theServerWithoutAFaultPasses() {
        assertThat(report.verdict().result()).isEqualTo(Result.PASSED);
    }

    @Test
    void everyFaultShowsInTheDocument() {
        List<String> faults = ServerFaults.of(new JsonSchemas(Contract.read(DOCUMENT))).stream()
                .map(ServerFault::name)
                .toList();
        Set<String> shown = report.mutants().stream().map(MutantResult::fault).collect(Collectors.toSet());
        assertThat(faults).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(faults);
    }

    @Test
    void everyMutantIsFound() {
        assertThat(report.mutants()).filteredOn(mutant -> !mutant.killed()).isEmpty();
        assertThat(report.mutants())
                .allSatisfy(mutant -> assertThat(mutant.checks()).isNotEmpty());
    }

    @Test
    void aMutantThatNoCheckFindsIsNamed() throws Exception {
        Path checks = Files.writeString(folder.resolve("checks.yaml"), """
                off:
                  - check: response_headers_conformance
                    operation: GET /measurements/{kind}
                    reason: to see what is not found without it
                """);
        Report lenient = run(Optional.of(checks));
        assertThat(lenient.verdict().result()).isEqualTo(Result.NOT_VERIFIED);
        assertThat(lenient.verdict().reasons())
                .filteredOn(reason -> reason.kind() == Reason.Kind.FAULT_NOT_FOUND)
                .flatExtracting(Reason::places)
                .contains("omits a required header (GET /measurements/{kind})");
    }
}
