package com.junction.contract.render;

import com.junction.contract.output.ConsoleLines;
import com.junction.contract.output.Numbers;
import com.junction.contract.output.VisibleText;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.Outcome;
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
        notes(report).ifPresent(lines::add);
        violated(report).ifPresent(lines::add);
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
            parts.add(missed.size() + " missed, such as " + missed.get(0));
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

    private static Optional<String> notes(Report report) {
        List<String> notes = report.notes();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of("Notes      " + notes.get(0)
                        + (notes.size() == 1 ? "" : "; " + (notes.size() - 1) + " more in the report"));
    }

    private static Optional<String> violated(Report report) {
        Optional<String> ofCase = report.cases().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .findFirst()
                .map(each -> each.name() + ": " + each.violations().get(0).check() + ", "
                        + each.violations().get(0).message());
        return ofCase.or(() -> report.faults().stream()
                        .findFirst()
                        .map(fault -> "#" + fault.document() + ": " + fault.check() + ", " + fault.message()))
                .map(first -> "Violation  " + first);
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
