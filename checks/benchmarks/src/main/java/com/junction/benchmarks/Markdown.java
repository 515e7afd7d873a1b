package com.junction.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes what GitHub shows. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    @Override
    public String toString() {
        return text.toString();
    }

    Markdown paragraph(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
        return this;
    }

    /** A table of numbers, with names in its first column. */
    Markdown table(List<String> columns, List<List<String>> rows) {
        text.append('\n').append(row(columns)).append('|').append("---|");
        text.append("---:|".repeat(columns.size() - 1)).append('\n');
        rows.forEach(row -> text.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A plot, which Mermaid draws. */
    Markdown plot(String title, Map<String, Double> bars) {
        StringJoiner names = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        bars.forEach((name, value) -> {
            names.add('"' + name + '"');
            values.add(String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value));
        });
        text.append("\n```mermaid\nxychart-beta horizontal\n    title \"%s\"\n    x-axis [%s]\n    bar [%s]\n```\n"
                .formatted(title, names, values));
        return this;
    }

    /** The name of a constant, for people. */
    static String name(Enum<?> constant) {
        return name(constant.name());
    }

    /** The name of a constant, for people. */
    static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number with as many digits as can be told apart. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
