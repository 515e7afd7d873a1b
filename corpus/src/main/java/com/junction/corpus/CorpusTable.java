package com.junction.corpus;

import com.junction.contract.report.Wording;
import java.util.List;
import java.util.Locale;

/** Rows as a table in Markdown, which reads well on a console too. */
public final class CorpusTable {
    private static final String HEAD = """
            | document | version | operations | schemas | lines | seconds | compiled | cases | covered | violations | faults |
            |---|---|---:|---:|---:|---:|---|---:|---:|---:|---:|
            """;

    private CorpusTable() {}

    /** The whole table. */
    public static String of(List<Row> rows) {
        StringBuilder table = new StringBuilder(HEAD);
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %.1f | %s | %d | %s | %d | %d |%n",
                    row.document(),
                    row.version(),
                    row.operations(),
                    row.schemas(),
                    row.lines(),
                    row.seconds(),
                    row.compiled() ? "yes" : "no",
                    row.cases(),
                    Wording.percent(row.coverage()),
                    row.violations(),
                    row.faults()));
        }
        return table.toString();
    }
}
