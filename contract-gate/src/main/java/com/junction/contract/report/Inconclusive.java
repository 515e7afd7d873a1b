package com.junction.contract.report;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report.Case;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The cases that were inconclusive for one reason.
 *
 * @param why the reason
 * @param cases the number of cases
 * @param example the name of the first case
 */
public record Inconclusive(String why, long cases, String example) {
    /** Groups cases by their reasons, the most frequent first. */
    static List<Inconclusive> of(List<Case> cases) {
        Map<String, List<Case>> byReason = cases.stream()
                .filter(each -> each.why() != null)
                .collect(Collectors.groupingBy(
                        each -> String.valueOf(each.why()), LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(each -> new Inconclusive(
                        each.getKey(),
                        each.getValue().size(),
                        each.getValue().get(0).name()))
                .sorted(Comparator.comparing(Inconclusive::cases).reversed().thenComparing(Inconclusive::why))
                .toList();
    }

    /** Returns the reason as a part of a sentence. */
    public String text() {
        return why + " (" + Numbers.counted(cases, "case") + ", such as " + example + ")";
    }
}
