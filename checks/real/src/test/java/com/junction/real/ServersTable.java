package com.junction.real;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints outcomes as a Markdown table. */
final class ServersTable {
    static final String HEAD = """
            | server | operations | with success | requests | seconds | seen | verdict | violations | without explanation |
            |---|---:|---:|---:|---:|---:|---|---|---:|
            """;

    private ServersTable() {}

    static String row(RealServer server, Outcome outcome, int unexplained) {
        Map<String, Long> checks = outcome.findings().stream()
                .collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %,d | %.0f | %.1f %% | %s | %s | %d |%n",
                server.version(),
                outcome.operations(),
                outcome.successes(),
                outcome.cases(),
                outcome.seconds(),
                outcome.percent(),
                outcome.verdict(),
                checks.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ")),
                unexplained);
    }

    /** Returns one line for each check, place and message, with the number of violations and the first case. */
    static List<String> grouped(List<Finding> findings) {
        Map<String, List<Finding>> groups = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.check() + " | " + finding.place() + " | " + finding.message(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> group.getValue().size() + " x " + group.getKey() + " | "
                        + group.getValue().get(0).caseName())
                .toList();
    }
}
