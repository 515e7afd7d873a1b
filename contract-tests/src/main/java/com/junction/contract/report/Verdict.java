package com.junction.contract.report;

import com.junction.contract.coverage.Coverage;
import com.junction.contract.document.ContractOperation;
import com.junction.contract.plan.Plan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * May this be released?
 *
 * @param results what was replayed
 * @param unreached the operations that no case was judged for
 * @param coverage how much of the contract was tried
 * @param leastCoverage how much of what can be tried must have been, in percent
 */
public record Verdict(
        List<CaseResult> results, List<String> unreached, Optional<Coverage> coverage, double leastCoverage) {
    /** Judges a run by its plan: what was planned and did not run counts against it. */
    public static Verdict of(Plan plan, Collection<CaseResult> results) {
        Set<String> reached = results.stream()
                .filter(CaseResult::isJudged)
                .map(result -> result.exchange().planned().operation().name())
                .collect(Collectors.toSet());
        Set<String> ignored = plan.contract().operations().stream()
                .filter(ContractOperation::ignored)
                .map(ContractOperation::name)
                .collect(Collectors.toSet());
        List<String> unreached = new ArrayList<>();
        plan.contract().operations().stream()
                .map(operation -> operation.name())
                .filter(name -> !reached.contains(name))
                .filter(name -> !ignored.contains(name))
                .forEach(unreached::add);
        return new Verdict(List.copyOf(results), unreached, Optional.empty(), 0);
    }

    /** Asks that so much of what can be tried was tried. */
    public Verdict withCoverage(Coverage tried, double least) {
        return new Verdict(results, unreached, Optional.of(tried), least);
    }

    /** Whether every operation was reached, enough was tried, and no violation was found. */
    public boolean conforms() {
        return !results.isEmpty() && unreached.isEmpty() && isCovered() && violations() == 0;
    }

    /** Whether as much was tried as must be. */
    public boolean isCovered() {
        return coverage.map(Coverage::percent).orElse(leastCoverage) >= leastCoverage;
    }

    /** The number of violations. */
    public int violations() {
        return results.stream().mapToInt(result -> result.violations().size()).sum();
    }

    /** How many cases were not judged, by the reason. */
    public Map<String, Long> inconclusive() {
        return results.stream()
                .flatMap(result -> result.exchange().inconclusive().stream())
                .map(why -> why.replaceFirst(": .*", ""))
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    }
}
