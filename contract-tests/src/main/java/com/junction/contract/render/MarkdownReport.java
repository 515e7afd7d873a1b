package com.junction.contract.render;

import com.junction.contract.report.Report;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.Writer;

/** A report as Markdown, for the summary of a CI job. */
final class MarkdownReport {
    static final Mustache.Escaper CELLS = Escapers.simple(
            new String[] {"\\", "\\\\"},
            new String[] {"|", "\\|"},
            new String[] {"<", "&lt;"},
            new String[] {"`", "\\`"},
            new String[] {"*", "\\*"},
            new String[] {"_", "\\_"},
            new String[] {"\r", ""},
            new String[] {"\n", " "});

    private MarkdownReport() {}

    static void write(Report report, Writer to) {
        Templates.execute("contract-report.md.mustache", CELLS, MarkdownView.of(report), to);
    }
}
