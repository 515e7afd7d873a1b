package com.junction.contract.report;

import com.junction.contract.output.Numbers;
import com.junction.contract.replay.WireCapture;
import com.junction.contract.report.Reason.Kind;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.State;
import com.junction.contract.schema.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the reasons that are about the run as a whole, and not about single operations. */
final class RunReasons {
    private static final String COVERAGE_WAY_OUT =
            "The report lists what was not seen. --coverage (-Dcontract.coverage) sets another threshold.";

    private final Findings found;

    RunReasons(Findings found) {
        this.found = found;
    }

    Optional<Reason> violations() {
        long violated = found.count(each -> each.outcome() == Outcome.VIOLATED);
        Map<String, Long> checks = found.cases().stream()
                .flatMap(each -> each.violations().stream())
                .collect(Collectors.groupingBy(Violation::check, TreeMap::new, Collectors.counting()));
        return Reason.of(
                Kind.VIOLATION,
                ofAllCases(violated) + (violated == 1 ? " violates" : " violate") + " the document",
                checks.entrySet().stream()
                        .map(check -> check.getKey() + " (" + Numbers.counted(check.getValue(), "violation") + ")")
                        .toList(),
                "");
    }

    Optional<Reason> documentFaults() {
        return Reason.of(
                Kind.DOCUMENT_FAULT,
                "The document contradicts itself in "
                        + Numbers.counted(found.faults().size(), "place"),
                found.faults().stream().collect(Collectors.groupingBy(Violation::message)).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, List<Violation>> same) ->
                                        -same.getValue().size())
                                .thenComparing(Map.Entry::getKey))
                        .map(same -> same.getKey() + " (" + places(same.getValue()) + ")")
                        .toList(),
                "Correct its examples and defaults.");
    }

    private static String places(List<Violation> faults) {
        String first = "#" + faults.get(0).document();
        return faults.size() == 1 ? first : Numbers.counted(faults.size(), "place") + ", such as " + first;
    }

    Optional<Reason> limits() {
        List<String> names = found.cases().stream()
                .filter(each -> each.why() != null && each.why().startsWith(WireCapture.BEYOND_LIMIT))
                .map(Case::name)
                .toList();
        return Reason.of(
                Kind.LIMIT,
                Numbers.counted(names.size(), "case") + (names.size() == 1 ? " was" : " were")
                        + " not judged: the response was beyond a limit",
                names,
                "The report names the limit of each case, and the option that raises it.");
    }

    Optional<Reason> coverage() {
        if (!found.isWhole() || found.operations().isEmpty()) {
            return Optional.empty();
        }
        Double least = found.coverage().least();
        return least == null ? missed() : belowThreshold(least);
    }

    private Optional<Reason> missed() {
        List<String> missed = found.coverage().items().stream()
                .filter(item -> item.state() == State.MISSED)
                .map(Report.Item::toString)
                .toList();
        return Reason.of(
                Kind.COVERAGE,
                Numbers.counted(missed.size(), "item") + " of the document that the mock can be asked for"
                        + (missed.size() == 1 ? " was" : " were") + " not seen",
                missed,
                COVERAGE_WAY_OUT);
    }

    private Optional<Reason> belowThreshold(double least) {
        double percent = found.coverage().percent();
        long notCalled = found.coverage().count(State.NOT_CALLED);
        String unsafe = notCalled == 0
                ? ""
                : Numbers.counted(notCalled, "item") + (notCalled == 1 ? " belongs" : " belong")
                        + " to operations that may not be called: see --unsafe-methods (-Dcontract.target.unsafe), --include"
                        + " and --exclude. ";
        return percent >= least
                ? Optional.empty()
                : Optional.of(new Reason(
                        Kind.COVERAGE,
                        Numbers.percent(percent) + " of the document was seen, but " + Numbers.percent(least)
                                + " must be",
                        List.of(),
                        unsafe + COVERAGE_WAY_OUT));
    }

    Optional<Reason> untested() {
        return Reason.of(
                Kind.UNTESTED,
                Numbers.counted(found.untested().size(), "check") + " of what the server remembers could not be made",
                found.untested(),
                "Give the server the data, or disable the check for the operation with a reason.");
    }

    Optional<Reason> faultsNotFound() {
        List<String> survivors = found.mutants().stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> mutant.fault() + " (" + mutant.place() + ")")
                .toList();
        return Reason.of(
                Kind.FAULT_NOT_FOUND,
                "The gate did not find " + Numbers.counted(survivors.size(), "injected fault"),
                survivors,
                "If the check that finds it is disabled, enable it.");
    }

    Optional<Reason> noClient() {
        return found.settings().client() != null
                ? Optional.empty()
                : Optional.of(new Reason(
                        Kind.NO_CLIENT,
                        "No client was tested, only the server",
                        List.of(),
                        "--client names the class of a generated client."));
    }

    Optional<Reason> noOperations() {
        return !found.operations().isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(
                        Kind.NO_OPERATIONS,
                        "The document has no operations, so there is nothing to test",
                        List.of(),
                        ""));
    }

    Optional<Reason> inconclusive() {
        List<Inconclusive> reasons = Inconclusive.of(found.cases());
        long count = found.count(each -> each.why() != null);
        String more =
                reasons.size() <= Reason.NAMED ? "" : ", for " + Numbers.counted(reasons.size(), "reason") + " such as";
        return Reason.of(
                Kind.INCONCLUSIVE,
                ofAllCases(count) + (count == 1 ? " was" : " were") + " inconclusive" + more,
                // The report has a table of all reasons.
                reasons.stream().limit(Reason.NAMED).map(Inconclusive::text).toList(),
                "");
    }

    private String ofAllCases(long some) {
        return String.format(
                Locale.ROOT, "%,d of %s", some, Numbers.counted(found.cases().size(), "case"));
    }
}
