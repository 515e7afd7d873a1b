package com.junction.contract.render;

import com.junction.contract.output.VisibleText;
import com.junction.contract.report.MutantResult;
import com.junction.contract.report.Report;
import com.junction.contract.report.Report.Case;
import com.junction.contract.report.Report.Item;
import com.junction.contract.report.Report.Outcome;
import com.junction.contract.report.Report.Problem;
import com.junction.contract.report.Report.Settings;
import com.junction.contract.report.Report.State;
import com.junction.contract.report.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for a console. */
public final class ConsoleReport {
    private ConsoleReport() {}

    /**
     * The last screen of a run: ten lines at most, the last of which is the verdict.
     *
     * @param written where the whole report is
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
                Wording.counted(report.operations().size(), "operation")));
        lines.add("Target     " + settings.target());
        lines.add(
                "Plan       seed " + settings.seed() + ", budget " + settings.budget() + " (" + settings.beyondBudget()
                        + " cases beyond it), fingerprint " + settings.plan()
                        + (settings.shard().isWhole() ? "" : ", shard " + settings.shard()));
        lines.add(String.format(
                Locale.ROOT,
                "Replayed   %s in %.1f s, planned in %.1f s%s",
                Wording.counted(report.verdict().cases(), "case"),
                settings.replaySeconds(),
                settings.planSeconds(),
                mutants(report)));
        lines.add("Covered    " + Wording.percent(report.coverage().percent()) + counts(report));
        untried(report).ifPresent(lines::add);
        exceptions(report).ifPresent(lines::add);
        violated(report).ifPresent(lines::add);
        lines.add("Report     " + written);
        lines.add("Verdict    " + verdict(report));
        return ConsoleLines.of(lines);
    }

    private static String counts(Report report) {
        return report.coverage().byKind().stream()
                .map(kind -> kind.name() + " " + kind.reached() + "/" + kind.all())
                .collect(Collectors.joining(", ", ": ", ""));
    }

    private static String mutants(Report report) {
        long found = report.mutants().stream().filter(MutantResult::killed).count();
        return report.mutants().isEmpty()
                ? ""
                : "; found " + found + " of " + Wording.counted(report.mutants().size(), "fault") + " made on purpose";
    }

    private static Optional<String> untried(Report report) {
        List<Item> missed = report.coverage().items().stream()
                .filter(item -> item.state() == State.MISSED)
                .toList();
        Map<String, Long> without = report.coverage().items().stream()
                .flatMap(item -> Stream.ofNullable(item.why()))
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        if (!missed.isEmpty()) {
            parts.add(missed.size() + " missed, such as " + missed.get(0));
        }
        without.forEach((why, items) -> parts.add(items + ": " + why));
        return parts.isEmpty() ? Optional.empty() : Optional.of("Not tried  " + String.join("; ", parts));
    }

    private static Optional<String> exceptions(Report report) {
        List<String> parts = new ArrayList<>();
        report.verdict()
                .unjudged()
                .forEach((why, cases) -> parts.add(Wording.counted(cases, "case") + " not judged: " + why));
        if (!report.switchedOff().isEmpty()) {
            parts.add(Wording.counted(report.switchedOff().size(), "check") + " switched off");
        }
        if (!report.notes().isEmpty()) {
            parts.add(Wording.counted(report.notes().size(), "note"));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("But        " + String.join("; ", parts));
    }

    private static Optional<String> violated(Report report) {
        Map<String, Long> checks = report.cases().stream()
                .flatMap(each -> each.violations().stream())
                .map(Problem::check)
                .collect(Collectors.groupingBy(check -> check, TreeMap::new, Collectors.counting()));
        report.faults().forEach(fault -> checks.merge(fault.check(), 1L, Long::sum));
        String first = report.cases().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .map(Case::name)
                .findFirst()
                .map(name -> "; first by " + name)
                .orElse("");
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of("Violated   "
                        + checks.entrySet().stream()
                                .map(check -> check.getKey() + " " + check.getValue())
                                .collect(Collectors.joining(", "))
                        + first);
    }

    private static String verdict(Report report) {
        String what = report.settings().shard().isWhole() ? "" : " as far as this shard goes";
        return report.verdict().conforms()
                ? "CONFORMS" + what + (what.isEmpty() ? ": this may be released." : "; merge the shards.")
                : "DOES NOT CONFORM: " + String.join("; ", report.verdict().reasons()) + ". This may not be released.";
    }

    /** All about a case that does not conform: violations, the request as a curl line, the response. */
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

    /** What is wrong, and where. */
    public static String describe(Problem problem) {
        List<String> lines = new ArrayList<>(List.of("  " + problem.check() + ": " + problem.message()));
        if (!problem.instance().isEmpty()) {
            lines.add("    at " + problem.instance() + " of the body");
        }
        lines.add("    rule " + problem.rule() + " at #" + problem.document()
                + (problem.source() == null
                        ? ""
                        : ", " + problem.source().file() + ":"
                                + problem.source().line()));
        return lines.stream().map(line -> "\n" + VisibleText.line(line)).collect(Collectors.joining());
    }
}
