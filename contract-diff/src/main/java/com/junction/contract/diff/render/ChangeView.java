package com.junction.contract.diff.render;

import com.junction.contract.diff.ChangeReport;
import com.junction.contract.diff.ChangeReport.Item;
import com.junction.contract.diff.Level;
import com.junction.contract.output.Mark;
import com.junction.contract.output.Numbers;
import com.junction.contract.output.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data of the templates for the report on changes. */
record ChangeView(
        String title,
        Mark mark,
        String verdict,
        List<String> reasons,
        List<Figure> figures,
        List<Group> groups,
        List<JavaRow> java,
        List<Stale> stale,
        String style,
        String script) {
    private static final int MOST_REASONS = 10;

    record Figure(String name, String value) {}

    /** Changes of one level. */
    record Group(String name, String id, boolean open, List<Row> rows) {
        int count() {
            return rows.size();
        }
    }

    record Row(
            String rule,
            String where,
            String pointer,
            String message,
            Cell request,
            Cell response,
            String java,
            @Nullable String operations,
            @Nullable String accepted) {}

    record Cell(String word, Mark mark) {
        static Cell of(Level level) {
            Mark mark = switch (level) {
                case BREAKING -> Mark.BAD;
                case COMPATIBLE -> Mark.GOOD;
                case DOCUMENTATION, NONE -> Mark.NONE;
            };
            return new Cell(ChangeView.word(level), mark);
        }
    }

    record JavaRow(String element, String what, Cell level) {}

    record Stale(String rule, String at, String reason) {}

    static ChangeView of(ChangeReport report) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "document", report.before().version() + " → " + report.after().version()));
        figures.add(new Figure("requests", word(report.request())));
        figures.add(new Figure("responses", word(report.response())));
        if (report.java() != null) {
            figures.add(new Figure("Java", word(report.java())));
        }
        if (report.release() != null) {
            figures.add(new Figure(
                    "version",
                    report.release().last() + " → " + report.release().next()));
        }
        List<String> reasons =
                new ArrayList<>(report.reasons().stream().limit(MOST_REASONS).toList());
        if (report.reasons().size() > MOST_REASONS) {
            reasons.add("and " + (report.reasons().size() - MOST_REASONS) + " more");
        }
        if (report.disagreement() != null) {
            reasons.add("The document and the client disagree: " + report.disagreement());
        }
        return new ChangeView(
                report.title(),
                report.acceptable() ? Mark.GOOD : Mark.BAD,
                verdict(report),
                reasons,
                figures,
                groups(report.changes()),
                report.javaChanges().stream()
                        .sorted(Comparator.comparing(change -> change.level() != Level.BREAKING))
                        .map(change -> new JavaRow(change.element(), change.what(), Cell.of(change.level())))
                        .toList(),
                report.staleAcceptances().stream()
                        .map(entry -> new Stale(entry.rule(), entry.at(), entry.reason()))
                        .toList(),
                Page.style(),
                Page.themeScript() + ChangeFiles.TEMPLATES.text("change-report.js"));
    }

    /** The verdict in two or three words. */
    static String verdict(ChangeReport report) {
        Level level = report.request().or(report.response());
        if (!report.acceptable()) {
            return report.changes().stream().anyMatch(Item::refused) ? "Breaking" : "No release";
        }
        return switch (level) {
            case BREAKING -> "Breaking, and accepted";
            case COMPATIBLE -> "Compatible";
            case DOCUMENTATION -> "Only documentation";
            case NONE -> report.changes().isEmpty() ? "No changes" : "No changes on the wire";
        };
    }

    static String word(Level level) {
        return level == Level.NONE ? "–" : level.name().toLowerCase(Locale.ROOT);
    }

    private static List<Group> groups(List<Item> changes) {
        return Stream.of(
                        group("Breaking", "breaking", true, changes, Level.BREAKING),
                        group("Compatible", "compatible", true, changes, Level.COMPATIBLE),
                        group("Names, not on the wire", "names", true, changes, Level.NONE),
                        group("Documentation", "documentation", false, changes, Level.DOCUMENTATION))
                .filter(group -> group.count() > 0)
                .toList();
    }

    private static Group group(String name, String id, boolean open, List<Item> changes, Level level) {
        return new Group(
                name,
                id,
                open,
                changes.stream()
                        .filter(change -> change.level() == level)
                        .map(ChangeView::row)
                        .collect(Collectors.toList()));
    }

    private static Row row(Item item) {
        return new Row(
                item.rule(),
                place(item),
                item.pointer(),
                item.message(),
                Cell.of(item.request()),
                Cell.of(item.response()),
                item.java(),
                item.operations().size() > 1 ? Numbers.counted(item.operations().size() - 1, "operation") : null,
                item.accepted());
    }

    /** The first operation that has a change, and the part of it. */
    static String place(Item item) {
        String operation = item.operations().isEmpty() ? "" : item.operations().get(0);
        return (operation + (item.where().isEmpty() || operation.isEmpty() ? "" : " · ") + item.where());
    }

    boolean hasJava() {
        return !java.isEmpty();
    }

    boolean hasStale() {
        return !stale.isEmpty();
    }
}
