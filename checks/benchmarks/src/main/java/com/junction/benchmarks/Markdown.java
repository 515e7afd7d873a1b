package com.junction.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes Markdown in GitHub's dialect. */
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

    /** Adds a table of numbers with names in its first column. */
    Markdown table(List<String> columns, List<List<String>> rows) {
        text.append('\n').append(row(columns)).append('|').append("---|");
        text.append("---:|".repeat(columns.size() - 1)).append('\n');
        rows.forEach(row -> text.append(row(row)));
        return this;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Adds a plot that Mermaid draws. */
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

    /** Turns the name of a constant into a readable name. */
    static String name(Enum<?> constant) {
        return name(constant.name());
    }

    static String name(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Formats a number; larger numbers get fewer decimals. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
