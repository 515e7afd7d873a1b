package com.junction.contract.render;

import com.junction.contract.output.ConsoleLines;
import com.junction.contract.output.Numbers;
import com.junction.contract.output.VisibleText;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.Settings;
import com.junction.contract.report.Report.State;
import com.junction.contract.schema.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report for a console. */
public final class ConsoleReport {
    /** How many notes are shown. */
    private static final int NOTES = 3;

    private ConsoleReport() {}

    /**
     * Returns the summary of a run, which ends with the verdict and its reasons.
     *
     * @param written the file of the whole report
     */
    public static String summarize(Report report, Path written) {
        Settings settings = report.settings();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Contract   %s: %s %s, %s",
                settings.document(),
                settings.title(),
                settings.documentVersion(),
                Numbers.counted(report.operations().size(), "operation")));
        lines.add("Target     " + settings.target());
        lines.add(
                "Plan       seed " + settings.seed() + ", budget " + settings.budget() + " (" + settings.beyondBudget()
                        + " cases beyond it), fingerprint " + settings.plan()
                        + (settings.shard().isWhole() ? "" : ", shard " + settings.shard()));
        lines.add(String.format(
                Locale.ROOT,
                "Replayed   %s in %.1f s, planned in %.1f s%s",
                Numbers.counted(report.verdict().cases(), "case"),
                settings.replaySeconds(),
                settings.planSeconds(),
                mutants(report)));
        lines.add("Covered    " + Covered.text(report.coverage()) + counts(report));
        unseen(report).ifPresent(lines::add);
        if (!report.switchedOff().isEmpty()) {
            lines.add("Checks     " + report.switchedOff().size() + " disabled");
        }
        addTo(lines, "Notes", first(report.notes(), NOTES, written));
        addTo(lines, "Violations", violations(report, written));
        addTo(lines, "Warnings", ConsoleCauses.lines(report, report.warnings(), written.toString()));
        addTo(lines, "Left over", first(report.leftBehind(), NOTES, written));
        lines.add("Report     " + written);
        lines.add("Verdict    " + report.verdict().headline());
        report.verdict().reasons().forEach(reason -> lines.add("           " + reason.text()));
        return ConsoleLines.of(lines);
    }

    private static String counts(Report report) {
        return report.coverage().byKind().stream()
                .map(kind -> kind.name() + " " + kind.reached() + "/" + kind.all())
                .collect(Collectors.joining(
                        ", ",
                        report.coverage().items().isEmpty() ? "" : " (",
                        report.coverage().items().isEmpty() ? "" : ")"));
    }

    private static String mutants(Report report) {
        long found = report.mutants().stream().filter(MutantResult::killed).count();
        return report.mutants().isEmpty()
                ? ""
                : "; found " + found + " of " + Numbers.counted(report.mutants().size(), "injected fault");
    }

    /** Counts the items that were not seen by their reasons. */
    private static Optional<String> unseen(Report report) {
        List<Item> missed = in(report, State.MISSED);
        List<String> parts = new ArrayList<>();
        if (!missed.isEmpty()) {
            String why = missed.get(0).why();
            parts.add(missed.size() + " missed, such as " + missed.get(0) + (why == null ? "" : " (" + why + ")"));
        }
        byReason(in(report, State.NOT_CALLED)).forEach((why, items) -> parts.add(items + " may not be called: " + why));
        byReason(in(report, State.UNREACHABLE)).forEach((why, items) -> parts.add(items + ": " + why));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Not seen   " + String.join("; ", parts));
    }

    private static List<Item> in(Report report, State state) {
        return report.coverage().items().stream()
                .filter(item -> item.state() == state)
                .toList();
    }

    private static Map<String, Long> byReason(List<Item> items) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.why()))
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    }

    private static List<String> violations(Report report, Path written) {
        return report.causes().isEmpty()
                ? first(
                        report.faults().stream()
                                .map(fault ->
                                        ViolationView.place(fault) + ": " + fault.check() + ", " + fault.message())
                                .toList(),
                        ConsoleCauses.SHOWN,
                        written)
                : ConsoleCauses.lines(report, report.causes(), written.toString());
    }

    /** Returns the first texts, and how many more there are. */
    private static List<String> first(List<String> all, int most, Path written) {
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        if (all.size() > most) {
            lines.add("and " + (all.size() - most) + " more in " + written);
        }
        return lines;
    }

    /** Adds lines with a name before the first one. */
    private static void addTo(List<String> lines, String name, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            lines.add(String.format(Locale.ROOT, "%-10s %s", i == 0 ? name : "", values.get(i)));
        }
    }

    /** Describes a case that violates the document: violations, the request as a curl line, the response. */
    public static String describe(Case result) {
        StringBuilder text = new StringBuilder(VisibleText.line(result.name()));
        result.violations().forEach(violation -> text.append(describe(violation)));
        if (result.request() != null) {
            text.append("\n  request").append(indented(result.request()));
        }
        if (result.response() != null) {
            text.append("\n  response").append(indented(result.response()));
        }
        return text.append('\n').toString();
    }

    private static String indented(String text) {
        return Stream.of(text.split("\r?\n"))
                .map(line -> "\n    " + VisibleText.line(line))
                .collect(Collectors.joining());
    }

    /** Describes a violation and its places. */
    public static String describe(Violation violation) {
        List<String> lines = new ArrayList<>(List.of("  " + violation.check() + ": " + violation.message()));
        if (!violation.instance().isEmpty()) {
            lines.add("    at " + violation.instance() + " of the body");
        }
        lines.add("    rule " + violation.rule() + " at #" + violation.document()
                + (violation.source() == null
                        ? ""
                        : ", " + violation.source().file() + ":"
                                + violation.source().line()));
        return lines.stream().map(line -> "\n" + VisibleText.line(line)).collect(Collectors.joining());
    }
}
