package com.junction.contract.report;

import com.junction.contract.output.Numbers;
import com.junction.contract.report.Report.Case;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cases that were not judged for one reason.
 *
 * @param why the reason
 * @param cases how many there are
 * @param example the name of the first of them
 */
public record Inconclusive(String why, long cases, String example) {
    /** All reasons; the one of the most cases is first. */
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

    /** As part of a sentence. */
    public String text() {
        return why + " (" + Numbers.counted(cases, "case") + ", such as " + example + ")";
    }
}
