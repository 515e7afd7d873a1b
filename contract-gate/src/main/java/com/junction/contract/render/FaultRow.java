package com.junction.contract.render;

import com.junction.contract.output.Mark;
import com.junction.contract.report.MutantResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A row of the table of injected faults: one fault in all places into which it was injected.
 *
 * @param places the number of places
 * @param found the number of places where it was found
 * @param checks the checks that found it, or the places where no check did
 */
record FaultRow(String fault, int places, int found, String checks, Mark mark) {
    static List<FaultRow> all(List<MutantResult> mutants) {
        Map<String, List<MutantResult>> byFault = new LinkedHashMap<>();
        mutants.forEach(mutant -> byFault.computeIfAbsent(mutant.fault(), fault -> new ArrayList<>())
                .add(mutant));
        return byFault.values().stream().map(FaultRow::of).toList();
    }

    private static FaultRow of(List<MutantResult> mutants) {
        TreeSet<String> checks = new TreeSet<>();
        TreeSet<String> survived = new TreeSet<>();
        for (MutantResult mutant : mutants) {
            if (mutant.killed()) {
                checks.addAll(mutant.checks());
            } else {
                survived.add(mutant.place());
            }
        }
        return new FaultRow(
                mutants.get(0).fault(),
                mutants.size(),
                mutants.size() - survived.size(),
                survived.isEmpty() ? String.join(", ", checks) : "not found: " + String.join(", ", survived),
                survived.isEmpty() ? Mark.GOOD : Mark.BAD);
    }
}
