package com.junction.contract.diff.render;

import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.ChangeReport.Item;
import com.junction.contract.diff.ChangeReport.Release;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.Level;
import com.junction.contract.output.ConsoleLines;
import com.junction.contract.output.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints the report on changes to a console. */
public final class ConsoleChanges {
    private static final int MOST = 10;

    private ConsoleChanges() {}

    /**
     * Summarizes a report on one screen: the most important changes first, and the verdict in the last line.
     *
     * @param written the path of the whole report
     */
    public static String summarize(ChangeReport report, String written) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Contract   " + report.before().file() + " -> " + report.after().file() + ": " + report.title() + " "
                        + report.before().version() + " -> " + report.after().version());
        lines.add("Changes    " + counts(report));
        List<Item> shown = report.changes().stream()
                .filter(item -> item.level() != Level.DOCUMENTATION)
                .sorted(Comparator.comparing(Item::level).reversed())
                .toList();
        shown.stream().limit(MOST).forEach(item -> lines.add(line(item)));
        int more = shown.size() - MOST;
        if (more > 0) {
            lines.add("           and " + more + " more, see the report");
        }
        lines.add("Requests   " + ChangeView.word(report.request()));
        lines.add("Responses  " + ChangeView.word(report.response()));
        if (report.java() != null) {
            lines.add("Java       " + java(report.java(), report.javaChanges()));
        }
        if (report.disagreement() != null) {
            lines.add("Disagreed  " + report.disagreement());
        }
        report.staleAcceptances()
                .forEach(entry -> lines.add("Stale      " + entry.rule() + " at " + entry.at()
                        + " is accepted, but there is no such change: remove it from the accepted changes"));
        lines.add("Report     " + written);
        if (report.release() != null) {
            lines.add("Version    " + version(report.release()));
        }
        lines.add("Verdict    " + verdict(report));
        return ConsoleLines.of(lines);
    }

    private static String counts(ChangeReport report) {
        Map<Level, Long> counts = report.changes().stream()
                .collect(Collectors.groupingBy(
                        Item::level, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getValue() + " "
                                + (entry.getKey() == Level.NONE
                                        ? "of names only"
                                        : entry.getKey().name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private static String line(Item item) {
        String mark = item.refused() ? "✗" : item.accepted() != null ? "!" : item.level() == Level.NONE ? "–" : "✓";
        String others = item.operations().size() > 1
                ? " and " + Numbers.counted(item.operations().size() - 1, "operation") + " more"
                : "";
        return "         " + mark + " " + item.rule() + ": " + item.message() + " (" + ChangeView.place(item) + others
                + ")"
                + (item.accepted() == null ? "" : "; accepted: " + item.accepted());
    }

    private static String java(Level level, List<JavaChange> changes) {
        List<JavaChange> breaking = changes.stream()
                .filter(change -> change.level() == Level.BREAKING)
                .toList();
        if (breaking.isEmpty()) {
            return ChangeView.word(level)
                    + (changes.isEmpty() ? "" : ": " + changes.size() + " classes and members are new");
        }
        JavaChange first = breaking.get(0);
        return "breaking: " + first.element() + ": " + first.what()
                + (breaking.size() > 1 ? " and " + (breaking.size() - 1) + " more" : "");
    }

    private static String version(Release release) {
        return release.last() + " -> " + release.next() + ": "
                + switch (release.level()) {
                    case NONE -> "nothing to release";
                    case DOCUMENTATION -> "only documentation changed";
                    case COMPATIBLE -> "something is new, and nothing breaks";
                    case BREAKING -> "something breaks";
                }
                + (release.plannedTooLow()
                        ? "; the project's " + release.planned() + " is too low, it must be " + release.next()
                                + " or higher"
                        : "");
    }

    private static String verdict(ChangeReport report) {
        String next = report.release() == null ? "" : " as " + report.release().next();
        long breaking = report.changes().stream().filter(Item::refused).count();
        if (breaking > 0) {
            return "BREAKING: " + Numbers.counted(breaking, "change")
                    + " would break existing uses. Revert, or accept with a reason: rule and place are in the report.";
        }
        if (!report.acceptable()) {
            return "NO RELEASE: " + String.join("; ", report.reasons()) + ".";
        }
        boolean nothing = report.release() != null && report.release().level() == Level.NONE;
        return ChangeView.verdict(report).toUpperCase(Locale.ROOT)
                + (nothing ? "." : ": this may be released" + next + ".");
    }
}
