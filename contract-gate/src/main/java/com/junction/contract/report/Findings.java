package com.junction.contract.report;

import com.junction.contract.plan.CaseKind;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.schema.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The findings of a run, or of all shards of one, from which the reasons of the verdict follow. */
record Findings(
        Report.Settings settings,
        List<Operation> operations,
        List<Case> cases,
        Report.Coverage coverage,
        List<Violation> faults,
        List<Report.Excuse> excuses,
        List<MutantResult> mutants,
        List<String> untested) {
    private static final Set<String> ALLOWED = Set.of(Case.word(CaseKind.VALID), Case.word(CaseKind.OTHER_MEDIA_TYPE));

    /** Returns all reasons: what fails or blocks the run first, then remarks. */
    List<Reason> reasons() {
        RunReasons run = new RunReasons(this);
        OperationReasons ofOperations = new OperationReasons(this);
        return Stream.of(
                        Stream.of(run.violations(), run.documentFaults()).flatMap(Optional::stream),
                        ofOperations.reasons().stream(),
                        Stream.of(
                                        run.limits(),
                                        run.coverage(),
                                        run.untested(),
                                        run.faultsNotFound(),
                                        run.noClient(),
                                        run.noOperations(),
                                        run.inconclusive(),
                                        ofOperations.excused(),
                                        ofOperations.needlesslyExcused())
                                .flatMap(Optional::stream))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** Whether these are the findings of a whole plan, and not of a shard. */
    boolean isWhole() {
        return settings.shard().isWhole();
    }

    /** Counts cases. */
    long count(Predicate<Case> which) {
        return cases.stream().filter(which).count();
    }

    /** Whether the document allows the request of a case. */
    static boolean isAllowed(Case each) {
        return ALLOWED.contains(each.kind());
    }

    /** Whether a case shows a success response of its operation. */
    static boolean isSuccess(Case each, Operation operation) {
        return each.outcome() != Outcome.UNJUDGED
                && isAllowed(each)
                && each.status() != null
                && operation.success().includes(each.status());
    }
}
