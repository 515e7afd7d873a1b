package com.junction.corpus;

import com.junction.contract.output.Numbers;
import com.junction.corpus.completeness.Counts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Prints rows as a Markdown table with totals and findings below it. The table is also readable on a console. */
final class CorpusTable {
    private static final String HEAD = """
            | document | version | operations | schemas | lines | seconds | MiB | outcome | cases | covered | violations \
            | inconclusive | not planned | faults |
            |---|---|---:|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|---:|
            """;

    private CorpusTable() {}

    static String of(List<Row> rows, KnownFaults known) {
        StringBuilder text = new StringBuilder(HEAD);
        rows.forEach(row -> text.append(line(row)));
        text.append(totals(rows));
        text.append(counted(rows));
        findings(rows, known, text);
        reasons(rows, text);
        return text.toString();
    }

    private static String line(Row row) {
        String checked = String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %d | %.1f | %d | %s |",
                row.document(),
                cell(row.version()),
                row.operations(),
                row.schemas(),
                row.lines(),
                row.seconds(),
                row.megabytes(),
                row.outcome());
        Row.Replayed replayed = row.replayed();
        return checked
                + (replayed == null
                        ? " | | | | | |\n"
                        : String.format(
                                Locale.ROOT,
                                " %d | %s | %d | %d | %d | %d |%n",
                                replayed.cases(),
                                Numbers.percent(replayed.coverage()),
                                replayed.violations(),
                                replayed.inconclusiveCases(),
                                replayed.notPlanned(),
                                replayed.faults()));
    }

    private static String totals(List<Row> rows) {
        long cases = replayed(rows, Row.Replayed::cases);
        long inconclusive = replayed(rows, Row.Replayed::inconclusiveCases);
        return String.format(
                Locale.ROOT,
                "| %d documents, %d passed, %d replayed | | %d | %d | %d | %.1f | %d | | %d | | %d | %d (%s) | %d | %d |%n",
                rows.size(),
                rows.stream().filter(row -> row.findings().isEmpty()).count(),
                rows.stream().filter(row -> row.replayed() != null).count(),
                rows.stream().mapToLong(Row::operations).sum(),
                rows.stream().mapToLong(Row::schemas).sum(),
                rows.stream().mapToLong(Row::lines).sum(),
                rows.stream().mapToDouble(Row::seconds).sum(),
                rows.stream().mapToLong(Row::megabytes).max().orElse(0),
                cases,
                replayed(rows, Row.Replayed::violations),
                inconclusive,
                Numbers.percent(cases == 0 ? 0 : 100.0 * inconclusive / cases),
                replayed(rows, Row.Replayed::notPlanned),
                replayed(rows, Row.Replayed::faults));
    }

    private static String counted(List<Row> rows) {
        Counts counts = rows.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
        return String.format(
                Locale.ROOT,
                "%nLooked for in the generated Java: %d operations, %d parameters, %d bodies, %d responses, %d schemas with %d"
                        + " properties.%n",
                counts.operations(),
                counts.parameters(),
                counts.bodies(),
                counts.responses(),
                counts.schemas(),
                counts.properties());
    }

    private static long replayed(List<Row> rows, ToLongFunction<Row.Replayed> number) {
        long sum = 0;
        for (Row row : rows) {
            Row.Replayed replayed = row.replayed();
            sum += replayed == null ? 0 : number.applyAsLong(replayed);
        }
        return sum;
    }

    private static void findings(List<Row> rows, KnownFaults known, StringBuilder text) {
        Map<String, List<String>> found = rows.stream()
                .flatMap(row ->
                        row.findings().stream().map(finding -> Map.entry(finding.check(), line(row, finding, known))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        found.forEach((check, lines) -> {
            text.append("\n").append(check).append(" (").append(lines.size()).append("):\n\n");
            lines.forEach(line -> text.append("- ").append(line).append("\n"));
        });
    }

    private static String line(Row row, Finding finding, KnownFaults known) {
        return row.document() + " " + finding.place() + ": " + finding.summary()
                + known.reason(row, finding)
                        .map(reason -> " (known: " + reason + ")")
                        .orElse("");
    }

    private static void reasons(List<Row> rows, StringBuilder text) {
        Map<String, Long> reasons = new TreeMap<>();
        for (Row row : rows) {
            Row.Replayed replayed = row.replayed();
            if (replayed != null) {
                replayed.inconclusive().forEach((reason, number) -> reasons.merge(reason, number, Long::sum));
            }
        }
        if (!reasons.isEmpty()) {
            text.append("\nInconclusive cases:\n\n");
            reasons.forEach((reason, number) ->
                    text.append("- ").append(number).append(": ").append(reason).append("\n"));
        }
    }

    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").replace("|", "\\|");
    }
}
