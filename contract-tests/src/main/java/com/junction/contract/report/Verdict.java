package com.junction.contract.report;

import com.junction.contract.replay.WireCapture;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Operation;
import com.junction.contract.report.Report.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * May this be released?
 *
 * @param cases how many were sent
 * @param violated how many of them do not conform
 * @param violations how many violations there are, those of the document by itself included
 * @param unjudged how many cases could not be judged, by the reason
 * @param unreached the operations that no case was judged for
 * @param reasons why it does not conform; empty where it does
 */
public record Verdict(
        boolean conforms,
        int cases,
        int violated,
        int violations,
        Map<String, Long> unjudged,
        List<String> unreached,
        List<String> reasons) {

    /** How many operations a reason names. */
    private static final int NAMED = 3;

    /** Judges what was found. A part of a plan need not reach everything; the whole must. */
    static Verdict of(
            Shard shard,
            List<Operation> operations,
            List<Case> cases,
            Report.Coverage coverage,
            List<Report.Problem> faults,
            List<MutantResult> mutants) {
        int violated = count(cases, Outcome.VIOLATED);
        int found = cases.stream().mapToInt(each -> each.violations().size()).sum();
        List<String> unreached = unreached(operations, cases);
        List<String> reasons = new ArrayList<>();
        if (cases.isEmpty()) {
            reasons.add("no case was sent");
        }
        if (violated > 0) {
            reasons.add(counted(violated, "case", "does not conform", "do not conform"));
        }
        long beyondLimits = cases.stream()
                .filter(each -> each.why() != null && each.why().startsWith(WireCapture.BEYOND_LIMIT))
                .count();
        if (beyondLimits > 0) {
            reasons.add(counted((int) beyondLimits, "case", "was not judged", "were not judged")
                    + ": the answer was beyond a limit");
        }
        if (!faults.isEmpty()) {
            reasons.add("the document breaks its own rules in " + Wording.counted(faults.size(), "place"));
        }
        if (shard.isWhole() && !unreached.isEmpty()) {
            reasons.add(counted(unreached.size(), "operation", "was not reached", "were not reached") + ": "
                    + unreached.stream().limit(NAMED).collect(Collectors.joining(", "))
                    + (unreached.size() > NAMED ? ", …" : ""));
        }
        if (shard.isWhole() && !coverage.isEnough()) {
            reasons.add(Wording.percent(coverage.percent()) + " of what can be tried was, but "
                    + Wording.percent(coverage.least()) + " must be");
        }
        List<String> survivors = mutants.stream()
                .filter(mutant -> !mutant.killed())
                .map(mutant -> mutant.fault() + " (" + mutant.place() + ")")
                .toList();
        if (!survivors.isEmpty()) {
            reasons.add("the gate does not find " + counted(survivors.size(), "fault", "that was", "that were")
                    + " made on purpose: " + String.join(", ", survivors));
        }
        return new Verdict(
                reasons.isEmpty(), cases.size(), violated, found + faults.size(), unjudged(cases), unreached, reasons);
    }

    /** How many cases were not judged, for whatever reason. */
    public long unjudgedCases() {
        return unjudged.values().stream().mapToLong(Long::longValue).sum();
    }

    private static int count(List<Case> cases, Outcome outcome) {
        return (int) cases.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static List<String> unreached(List<Operation> operations, List<Case> cases) {
        Set<String> reached = cases.stream()
                .filter(each -> each.outcome() != Outcome.UNJUDGED)
                .map(Case::operation)
                .collect(Collectors.toSet());
        return operations.stream()
                .filter(operation -> operation.excuse() == null)
                .map(Operation::name)
                .filter(name -> !reached.contains(name))
                .toList();
    }

    private static Map<String, Long> unjudged(List<Case> cases) {
        return cases.stream()
                .map(Case::why)
                .filter(why -> why != null)
                .collect(Collectors.groupingBy(
                        why -> why.replaceFirst(": .*", ""), TreeMap::new, Collectors.counting()));
    }

    private static String counted(int number, String thing, String one, String several) {
        return Wording.counted(number, thing) + " " + (number == 1 ? one : several);
    }
}
