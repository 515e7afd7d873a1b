package com.junction.release;

import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.JavaDiff.JavaChange;
import com.junction.contract.diff.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drafts the entry of the change log in terms of the Java API. */
final class Changelog {
    private static final Pattern CLIENT_METHOD =
            Pattern.compile(".*\\.resources\\.[a-z0-9_]+\\.(?!Async|Raw)(\\w+Client\\.\\w+)\\(.*");

    /** Matches a class or one of its members, but not its builder, visitor and similar classes. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?:[a-z0-9_]+\\.)+(?!Async|Raw)([A-Z]\\w*(?:\\.(?!JSON_ADAPTER)[A-Z][A-Z0-9_]*|\\.get\\w+\\(\\))?)");

    private Changelog() {}

    /** Returns the entry in Markdown. */
    static String draft(ChangeReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("## "
                + (report.release() == null ? "Unreleased" : report.release().next()));
        lines.add("");
        lines.add("For " + report.title() + " " + report.after().version()
                + (report.after().version().equals(report.before().version())
                        ? "."
                        : " (before: " + report.before().version() + ")."));
        section(lines, "New", report, change -> change.level() != Level.BREAKING);
        section(
                lines,
                "Changed",
                report,
                change -> change.level() == Level.BREAKING && !change.what().endsWith("removed"));
        section(
                lines,
                "Removed",
                report,
                change -> change.level() == Level.BREAKING && change.what().endsWith("removed"));
        documentation(lines, report);
        contract(lines, report);
        return String.join("\n", lines) + "\n";
    }

    private static void section(
            List<String> lines, String title, ChangeReport report, Predicate<JavaChange> belongsHere) {
        List<String> names = report.javaChanges().stream()
                .filter(belongsHere)
                .flatMap(change -> name(change.element()).stream())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            lines.add("");
            lines.add("**" + title + "**");
            lines.add("");
            names.forEach(name -> lines.add(" * `" + name + "`"));
        }
    }

    private static Optional<String> name(String element) {
        Matcher method = CLIENT_METHOD.matcher(element);
        if (method.matches()) {
            return Optional.of(method.group(1) + "(..)");
        }
        Matcher member = MEMBER.matcher(element);
        return member.matches() ? Optional.of(member.group(1)) : Optional.empty();
    }

    private static void documentation(List<String> lines, ChangeReport report) {
        long places = report.changes().stream()
                .filter(change -> change.level() == Level.DOCUMENTATION)
                .count();
        if (places > 0) {
            lines.add("");
            lines.add("**Fixed**");
            lines.add("");
            lines.add(" * Documentation, as the document has it now in " + places
                    + (places == 1 ? " place." : " places."));
        }
    }

    /** Adds the changes that break the exchange of data, which the classes do not show. */
    private static void contract(List<String> lines, ChangeReport report) {
        List<String> breaking = report.changes().stream()
                .filter(change -> change.level() == Level.BREAKING)
                .map(change -> " * " + change.message() + " (" + change.rule() + " at `" + change.pointer() + "`)")
                .toList();
        if (!breaking.isEmpty()) {
            lines.add("");
            lines.add("**Breaks on the wire**");
            lines.add("");
            lines.addAll(breaking);
        }
    }
}
